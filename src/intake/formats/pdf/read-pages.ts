import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { PDF_ITEMS, PDF_MS, PDF_PAGES } from '../../limits.ts'
import type { PageItem, PdfAnswer } from './page-item.ts'

// the ending of this file is that of the worker: .ts in the sources, .js in the package
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './text-worker.ts' : './text-worker.js', import.meta.url)
const HEAP_MB = 768

/** Threads between two documents; they hold up no program that is done. */
const idle: Worker[] = []

/**
 * The text of each page of a PDF, run by run.
 * @param limitMs how long it may take
 * @throws ReadoutError intake/bad-pdf, intake/too-large, intake/pdf-too-slow
 */
export async function readPages(bytes: Uint8Array, limitMs = PDF_MS): Promise<readonly (readonly PageItem[])[]> {
  const worker = idle.pop() ?? startWorker()
  worker.ref()
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), limitMs)
  try {
    worker.postMessage({ bytes, mostPages: PDF_PAGES, mostItems: PDF_ITEMS })
    // an error of the thread (its memory is at an end) is thrown here
    const [answer] = (await once(worker, 'message', { signal: deadline.signal })) as [PdfAnswer]
    worker.unref()
    idle.push(worker)
    if (answer.fault !== undefined) throw refusal(answer)
    return answer.pages
  } catch (error) {
    if (error instanceof ReadoutError) throw error
    await worker.terminate()
    const what = deadline.signal.aborted ? `in ${limitMs / 1_000} seconds` : `in ${HEAP_MB} MB of memory`
    throw new ReadoutError(
      'intake/pdf-too-slow',
      'input',
      `is a PDF that could not be taken apart ${what}; save its text and read that`,
      error,
    )
  } finally {
    clearTimeout(timer)
  }
}

function startWorker(): Worker {
  const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } })
  // what still fails in it after its answer must not end the program
  worker.on('error', () => {
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
  })
  return worker
}

function refusal({ fault, detail }: Extract<PdfAnswer, { fault: string }>): ReadoutError {
  switch (fault) {
    case 'pages':
    case 'items':
      return new ReadoutError(
        'intake/too-large',
        'input',
        `is a PDF of ${fault === 'pages' ? `${grouped(Number(detail))} pages` : 'more text than is read'} (at most ${grouped(PDF_PAGES)} pages and ${grouped(PDF_ITEMS)} pieces of text); cut it into its documents`,
      )
    case 'password':
      return new ReadoutError(
        'intake/bad-pdf',
        'input',
        'is a PDF locked with a password; save it without one, and read that',
      )
    case 'damaged':
      return new ReadoutError('intake/bad-pdf', 'input', `is a damaged PDF (${detail}); open it and save it again`)
  }
}

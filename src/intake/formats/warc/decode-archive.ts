import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import type { ByteStream, Decoded, IntakeHints } from '../../format.ts'
import { toEdtf } from '../../published/edtf.ts'
import { buildPage } from '../html/build-page.ts'
import { declaredCharset } from '../html/charset.ts'
import { readAnswer } from './http-body.ts'
import { type ArchiveFault, readRecords } from './read-records.ts'
import type { WarcRecord } from './record-parser.ts'

const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/

/** Told of each stage as it ends, so that time can be measured. */
export type OnStage = (stage: 'unpack' | 'parse' | 'extract') => void

/**
 * The articles among the pages of a web archive, in its order. Pages without an article, answers that are no page and other
 * records are counted, and said in one line at the end; what is damaged or cut off is named where it stands.
 */
export async function* decodeArchive(
  stream: ByteStream,
  hints: IntakeHints,
  onStage: OnStage = () => {},
): AsyncGenerator<Decoded> {
  const faults: ReadoutError[] = []
  const passed = { 'without an article': 0, 'no page': 0, 'too large': 0 }
  const refuse = (fault: ReadoutError) => void (hints.onFault ? hints.onFault(fault) : faults.push(fault))
  let pages = 0
  for await (const { record, fault, resumeAt } of readRecords(stream)) {
    onStage('unpack')
    if (fault) refuse(faultOf(fault))
    if (!record) continue
    const page = readPage(record)
    onStage('parse')
    if (typeof page === 'string') passed[page]++
    if (!page || typeof page === 'string') continue
    try {
      const decoded = decodeBytes(page.body, page.charset ?? declaredCharset(page.body))
      const known = { ...hints, url: page.url ?? hints.url, received: page.fetched ?? hints.received }
      const built = buildPage(decoded.text, known, { ...decoded, name: page.url })
      onStage('extract')
      pages++
      yield { ...built, ...(resumeAt === undefined ? {} : { resumeAt }) }
    } catch (error) {
      onStage('extract')
      if (!(error instanceof ReadoutError) || error.fault !== 'input') throw error
      if (error.code === 'intake/no-article' || error.code === 'intake/empty') passed['without an article']++
      else refuse(new ReadoutError(error.code, error.fault, `${page.url ?? 'a page'} ${error.message}`, error))
    }
  }
  const counts = Object.entries(passed).filter(([, count]) => count)
  if (counts.length)
    hints.onNote?.(
      `articles: ${grouped(pages)}; passed over: ${counts.map(([what, n]) => `${grouped(n)} ${what}`).join(', ')}`,
    )
  if (faults.length) throw faults[0]
}

interface ArchivedPage {
  readonly url?: string
  readonly fetched?: string
  readonly charset?: string
  readonly body: Uint8Array
}

/** The page in a record, why it has none, or undefined for a record about something else (a request, the archive itself). */
function readPage({ fields, content }: WarcRecord): ArchivedPage | 'no page' | 'too large' | undefined {
  const type = fields.get('warc-type')
  if (type !== 'response' && type !== 'resource') return undefined
  if (!content) return 'too large'
  const kind = fields.get('content-type') ?? ''
  const answer =
    type === 'resource'
      ? { status: 200, type: kind.split(';')[0]!.trim().toLowerCase(), charset: undefined, body: content }
      : readAnswer(content)
  if (answer === 'too-large') return 'too large'
  if (answer?.status !== 200 || !PAGE.test(answer.type)) return 'no page'
  const address = fields.get('warc-target-uri')?.replace(/^<|>$/g, '')
  const fetched = toEdtf(fields.get('warc-date') ?? '')
  return {
    ...(address && /^https?:\/\//.test(address) ? { url: address } : {}),
    ...(fetched ? { fetched } : {}),
    ...(answer.charset ? { charset: answer.charset } : {}),
    body: answer.body,
  }
}

function faultOf({ what, at }: ArchiveFault): ReadoutError {
  if (what === 'truncated')
    return new ReadoutError(
      'intake/truncated',
      'input',
      `is cut off at byte ${grouped(at)}, in the middle of a record; what stands before was read; fetch the file again`,
    )
  return new ReadoutError(
    'intake/bad-warc',
    'input',
    `is damaged at byte ${grouped(at)}; what could be read after it was read; fetch the file again`,
  )
}

import { api, type Brought, type Given, RequestError } from '../api/client.ts'
import type { AddResult } from '../api/contract.ts'

// Few enough that progress shows and a step back loses little.
const MOST_FILES = 25
const MOST_BYTES = 16 * 1024 * 1024

/** Sends files a batch at a time, in order, as one import. A batch that is refused as a whole is refused file by file, the rest go on. */
export async function sendFiles(
  files: readonly File[],
  given: Given,
  brought: Brought,
  progress: (sent: number) => void,
): Promise<AddResult> {
  const results: AddResult[] = []
  let sent = 0
  for (const batch of batchesOf(files)) {
    progress(sent)
    results.push(await send(batch, given, brought))
    sent += batch.length
  }
  return {
    added: results.flatMap((r) => r.added),
    refused: results.flatMap((r) => r.refused),
    warnings: results.flatMap((r) => r.warnings),
    ...(results.some((r) => r.added.length) ? { import: brought.import } : {}),
  }
}

async function send(batch: readonly File[], given: Given, brought: Brought): Promise<AddResult> {
  try {
    return await api.addFiles(batch, given, brought)
  } catch (error) {
    // without an answer the next batch would get none either
    if (!(error instanceof RequestError) || error.status === 0) throw error
    const { message, status } = error
    return { added: [], warnings: [], refused: batch.map(({ name }) => ({ name, code: String(status), message })) }
  }
}

function batchesOf(files: readonly File[]): readonly (readonly File[])[] {
  const batches: File[][] = []
  let bytes = 0
  for (const file of files) {
    const last = batches.at(-1)
    if (last && last.length < MOST_FILES && bytes + file.size <= MOST_BYTES) {
      last.push(file)
      bytes += file.size
    } else {
      batches.push([file])
      bytes = file.size
    }
  }
  return batches
}

import type { Decoded } from '../intake/index.ts'
import type { Preview } from '../model/source-check.ts'
import { readDecoded } from '../pipeline/read-decoded.ts'
import { listProcesses } from '../store/processes.ts'
import type { Store } from '../store/store.ts'
import { fileToProcesses } from './file-to-processes.ts'
import { introduce } from './introduce.ts'

/** Reads a dispatch as if it came in, and says where it would be filed. */
export async function previewOf(store: Store, decoded: Decoded): Promise<Preview> {
  const reading = readDecoded(decoded)
  const processes = await listProcesses(store)
  const fitting = fileToProcesses(reading, processes).flatMap(({ process, fits }) => (fits ? [process] : []))
  const { headline, lede } = introduce(reading.dispatch)
  const { edtf } = reading.dispatch.published
  return {
    ...(headline ? { headline } : {}),
    lede,
    ...(edtf ? { published: edtf } : {}),
    findings: reading.findings.length,
    processes: processes.flatMap(({ seq, process }) => (fitting.includes(seq) ? [process.name] : [])),
  }
}

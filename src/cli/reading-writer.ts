import type { Decoded } from '../intake/index.ts'
import { readDecoded } from '../pipeline/read-decoded.ts'
import type { ReadFlags } from './read-flags.ts'

/** Reads one decoded dispatch and gives what is to be printed; undefined where nothing is. */
export type ReadingWriter = (decoded: Decoded, name: string | undefined) => string | undefined

/** JSON for programs, text for people, or why one finding stands. What it needs to write is loaded only then. */
export async function writerFor({ format, explain, json }: ReadFlags): Promise<ReadingWriter> {
  if (explain !== undefined) return explanationWriter(explain, json === true)
  if (format === 'json') return (decoded, name) => JSON.stringify(readDecoded(decoded, name))
  const { writeText } = await import('./text/write-text.ts')
  const { terminal } = await import('./text/terminal.ts')
  return (decoded, name) => writeText(readDecoded(decoded, name), terminal(process.stdout, process.env))
}

async function explanationWriter(id: string, json: boolean): Promise<ReadingWriter> {
  const { explainFinding } = await import('../pipeline/explain/explain.ts')
  const { writeExplanation } = await import('./text/write-explanation.ts')
  const { terminal } = await import('./text/terminal.ts')
  return ({ dispatch, stated }, name) => {
    // a row of a tracker states its findings: there is nothing to explain
    const explanation = stated ? undefined : explainFinding(dispatch, id, name)
    if (!explanation) return undefined
    return json ? JSON.stringify(explanation) : writeExplanation(explanation, terminal(process.stdout, process.env))
  }
}

import { ReadoutError } from '../model/error.ts'
import type { Process } from '../model/process.ts'

/**
 * A process file, checked; only its name must stand.
 * @throws ReadoutError filing/bad-process saying which field does not fit
 */
export async function readProcess(json: string): Promise<Process> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ReadoutError('filing/bad-process', 'input', `the process file is no JSON: ${reason}`, error)
  }
  return checkProcess(value)
}

/** The same for what was parsed already. */
export async function checkProcess(value: unknown): Promise<Process> {
  const { Process: schema } = await import('../model/process.ts')
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.')
  const message = `the process file does not fit: ${where ? `${where}: ` : ''}${issue?.message ?? 'not understood'}; docs/reference/record.md has its fields`
  throw new ReadoutError('filing/bad-process', 'input', message)
}

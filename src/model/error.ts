/** What happens next: these bytes will never decode; the store was away; a setting is wrong; the command was called wrongly. */
export type Fault = 'input' | 'passing' | 'setup' | 'usage'

/** The one error of the project. Codes are `<folder>/<what>`, each with a heading in docs/reference/errors.md. */
export class ReadoutError extends Error {
  readonly code: string
  readonly fault: Fault

  constructor(code: string, fault: Fault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'ReadoutError'
    this.code = code
    this.fault = fault
  }
}

export { decode } from './decode.ts'
export type { Decoded, IntakeHints } from './format.ts'

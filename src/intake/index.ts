export { decode, FORMATS } from './decode.ts'
export type { Decoded, IntakeHints } from './format.ts'
export { isEdtf } from './published/edtf.ts'
export { type Datable, type DateHints, type Resolved, resolvePublished } from './published/resolve-published.ts'

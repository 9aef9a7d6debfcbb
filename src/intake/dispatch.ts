import { createHash } from 'node:crypto'
import type { Dispatch } from '../model/dispatch.ts'
import { canonicalText } from './canonical.ts'
import type { IntakeHints } from './format.ts'
import { readParts } from './wire/parts.ts'

/** Puts a decoded text together: canonical text, its parts, its date. */
export function buildDispatch(raw: string, hints: IntakeHints): Dispatch {
  const text = canonicalText(raw)
  const parts = readParts(text)
  return {
    id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    text,
    ...parts,
    published: hints.published ? { edtf: hints.published, basis: 'given' } : { basis: 'unknown' },
    language: 'en',
    ...(hints.source ? { source: hints.source } : {}),
    ...(hints.url ? { url: hints.url } : {}),
    sentences: [],
  }
}

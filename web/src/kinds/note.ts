import type { Finding, FindingKind, FindingOf } from '../../../src/model/finding.ts'
import type { Span } from '../../../src/model/span.ts'
import type { GlyphName } from './glyphs.tsx'
import type { Look } from './look.ts'

/** A piece of a note's second line: words, or words that lead to another finding. */
export type NotePart = string | { readonly words: string; readonly finding: string }

/** What a note says: `lead` in the hue of its kind, what it reads, and what it rests on or belongs to. */
export interface Note {
  readonly lead: string
  readonly glyph?: GlyphName
  /** a level of carrying out, drawn as steps after the lead */
  readonly level?: FindingOf<'assessment'>['level']
  /** parts of the first line, quiet ones last */
  readonly what: readonly string[]
  readonly second: readonly NotePart[]
}

/** How one kind of finding shows on the pages. Adding a kind adds one of these; `KINDS` lists them in the order of keys. */
export interface KindView<K extends FindingKind> {
  readonly kind: K
  readonly one: string
  readonly many: string
  readonly glyph: GlyphName
  /** the words of the text that carry the mark; `undefined` means the evidence and every other naming */
  marks?(finding: FindingOf<K>): readonly Span[]
  /** findings with the same name share one note: memberships in one group */
  group?(finding: FindingOf<K>): string
  /** false: the mark shows in the text, the note only when asked for, since it stands inside others */
  hasNote?(finding: FindingOf<K>, look: Look): boolean
  note(findings: readonly [FindingOf<K>, ...FindingOf<K>[]], look: Look): Note
}

const MODALITIES = {
  planned: 'planned',
  conditional: 'on a condition',
  hypothetical: 'hypothetical',
  negated: 'denied',
}

/** What the text does not report as plain fact, e.g. "on a condition"; an empty list where it does. */
export function modality(finding: Finding): string[] {
  return finding.modality ? [MODALITIES[finding.modality]] : []
}

/** "recalled", for kinds whose lead says something else already. */
export function recalled(finding: Finding): string[] {
  return finding.background ? ['recalled'] : []
}

/** The lead of a note: what a dispatch recalls adds nothing new, and says so. */
export function leadOf(finding: Finding, word: string): { lead: string; rest: string[] } {
  return finding.background ? { lead: 'Recalled', rest: [lower(word)] } : { lead: word, rest: [] }
}

export function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

/** "named 3 times", where the text comes back to it. */
export function namings(finding: { readonly namings?: readonly Span[] }): string[] {
  const times = finding.namings?.length ?? 1
  return times > 1 ? [`named ${times === 2 ? 'twice' : `${times} times`}`] : []
}

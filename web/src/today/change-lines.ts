import type { Citation, RecordAssessment } from '../../../src/model/record-entry.ts'
import type { Change } from '../../../src/record/changes.ts'
import type { GlyphName } from '../kinds/glyphs.tsx'
import { dateInWords } from '../words/edtf.ts'
import { levelInWords } from '../words/level.ts'

/** What one change says: what it is about, then the old and the new value with the words before them. */
export interface ChangeLine {
  readonly key: string
  readonly kind: string
  readonly glyph: GlyphName
  readonly entry: string
  readonly label: string
  readonly told: readonly Told[]
  readonly citations: readonly Citation[]
}

/** "is now " ~~late February~~ **April** */
export interface Told {
  readonly words: string
  readonly old?: string
  readonly now?: string
}

const KINDS: Record<Change['what'], { readonly kind: string; readonly glyph: GlyphName }> = {
  contact: { kind: 'contact', glyph: 'contact' },
  commitment: { kind: 'commitment', glyph: 'commitment' },
  assessment: { kind: 'assessment', glyph: 'assessment' },
  statement: { kind: 'statement', glyph: 'statement' },
  event: { kind: 'event', glyph: 'event' },
  actor: { kind: 'membership', glyph: 'membership' },
  membership: { kind: 'membership', glyph: 'membership' },
  reference: { kind: 'reference', glyph: 'reference' },
}
// More sources for what was known, a thing gone stale, and what went into another entry say nothing by themselves.
const QUIET = new Set(['independent', 'stale', 'gone', 'type'])
const ORDER: readonly Change['what'][] = [
  'assessment',
  'contact',
  'commitment',
  'event',
  'membership',
  'reference',
  'statement',
  'actor',
]

/** The changes as sentences with old and new, one a thing: what moved before what is new, statements last. */
export function changeLines(changes: readonly Change[]): ChangeLine[] {
  const byEntry = new Map<string, Change[]>()
  for (const change of changes) {
    if (QUIET.has(change.field)) continue
    const key = `${change.what === 'assessment' ? 'commitment' : change.what} ${change.entry}`
    byEntry.set(key, [...(byEntry.get(key) ?? []), change])
  }
  return [...byEntry]
    .map(([key, ofEntry]) => lineOf(key, ofEntry))
    .filter((line) => line.told.length > 0)
    .sort((a, b) => weight(a) - weight(b))
}

function lineOf(key: string, changes: readonly Change[]): ChangeLine {
  const isNew = changes.find((c) => c.field === 'new')
  const first = isNew ?? changes.find((c) => c.what === 'assessment') ?? changes[0]!
  const cited = new Map(changes.flatMap((c) => c.citations).map((c) => [c.ref, c]))
  return {
    key,
    ...KINDS[first.what],
    entry: first.entry,
    label: first.label,
    told: isNew ? [{ words: 'New' }] : changes.flatMap(tell),
    citations: [...cited.values()],
  }
}

function tell(change: Change): Told[] {
  const { what, field, old, now } = change
  if (what === 'assessment') return [{ words: `${says(field)} `, ...pair(levelOf(old), levelOf(now)) }]
  if (field === 'disagreement') return [gapInWords(old, now)]
  if (field === 'figures') return [{ words: 'figures now ', ...pair(listOf(old), listOf(now)) }]
  if (field === 'disputed') return [{ words: now ? 'reports differ on whether it was held' : 'reports agree again' }]
  const words = FIELDS[field]
  return words ? [{ words, ...pair(inWords(old), inWords(now)) }] : []
}

const FIELDS: Readonly<Record<string, string>> = {
  phase: 'is now ',
  when: 'is now dated ',
  place: 'place is now ',
  due: 'is now due ',
  force: 'is now ',
  timeliness: 'is now ',
  office: 'is now told to be ',
}

function gapInWords(old: unknown, now: unknown): Told {
  if (!now) return { words: old ? 'no gap left between the sides’ reports' : 'reports agree so far' }
  return { words: `the gap is now ${now === 1 ? '1 level' : `${now} levels`}` }
}

function says(view: string): string {
  return view === 'mediator' || view === 'monitor' || view === 'reviewer' ? `the ${view} says` : `${view} says`
}

function levelOf(level: unknown): string | undefined {
  return level === undefined ? undefined : levelInWords(level as RecordAssessment['level'])
}

function listOf(value: unknown): string | undefined {
  return Array.isArray(value) && value.length ? value.join(', ') : undefined
}

/** Dates in words, other values as they are read: "no-report" is "no report". */
function inWords(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return /^(?:\d{3}|\.\.)/.test(value) ? dateInWords(value) : value.replace(/-/g, ' ')
}

function pair(old: string | undefined, now: string | undefined): Pick<Told, 'old' | 'now'> {
  return { ...(old && old !== now ? { old } : {}), ...(now ? { now } : {}) }
}

/** Statements, of which there are most, come after what moved. */
function weight({ kind, told }: ChangeLine): number {
  const at = ORDER.findIndex((what) => KINDS[what].kind === kind)
  return (told[0]?.words === 'New' ? 10 : 0) + at
}

import type { Finding } from '../../model/finding.ts'
import type { Reading } from '../../model/reading.ts'

/** Fields of findings that name others, and what a reader calls them; those a finding has not are passed over. */
const LABELS: readonly (readonly [field: string, label: string])[] = [
  ['participants', 'with'],
  ['parties', 'binds'],
  ['toward', 'toward'],
  ['addressee', 'to'],
  ['actor', 'by'],
  ['recipient', 'against'],
  ['place', 'where'],
  ['time', 'when'],
  ['due', 'due'],
  ['asOf', 'as of'],
  ['counts', 'how many'],
  ['occasion', 'at'],
  ['reachedAt', 'reached at'],
  ['within', 'within'],
  ['commitment', 'of'],
  ['theme', 'theme'],
]

/** What a finding is tied to, as labelled lines with names spelled out: ["with", "Norland, Vestria (host)"]. */
export function linksOf(finding: Finding, reading: Reading): (readonly [label: string, value: string])[] {
  const fields = finding as unknown as Record<string, unknown>
  return LABELS.flatMap(([field, label]) => {
    const value = [fields[field] ?? []]
      .flat()
      .map((item) => spell(item, reading))
      .filter(Boolean)
      .join(', ')
    return value ? [[label, value] as const] : []
  })
}

function spell(value: unknown, reading: Reading): string {
  if (typeof value === 'string') return spellId(value, reading)
  const item = value as { actor?: string; role?: string; name?: string; span?: { exact: string } }
  if (item.actor) return spellId(item.actor, reading) + (item.role ? ` (${item.role})` : '')
  return item.name ?? item.span?.exact ?? ''
}

function spellId(id: string, { actors, findings }: Reading): string {
  const actor = actors.find((a) => a.id === id)
  if (actor) return actor.name
  const finding = findings.find((f) => f.id === id)
  if (!finding) return id
  const words = finding.span.exact.replace(/\s+/g, ' ')
  if (finding.kind === 'time') return finding.edtf ? `${words} (${finding.edtf})` : words
  return `${finding.id} "${words.length > 60 ? `${words.slice(0, 57)}…` : words}"`
}

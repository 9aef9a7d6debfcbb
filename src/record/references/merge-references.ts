import type { ReferenceFinding, StatementFinding } from '../../model/finding.ts'
import { digest } from '../../model/finding-key.ts'
import type { Process } from '../../model/process.ts'
import type { Named, RecordReference } from '../../model/record-entry.ts'
import type { Roster } from '../actors/roster.ts'
import { byPublication, type Cited, independentOf } from '../cited.ts'
import { compareText } from '../merge/cluster.ts'
import type { Part } from '../part.ts'
import { rememberedText } from '../remembered.ts'
import { stemsOf } from '../words/stems.ts'

const ASIDE = /\s{0,3}\([^)]{0,40}\)/g
// "The agreement" alone is another in every dispatch.
const PLAIN =
  /^(?:the )?(?:agreement|accord|deal|treaty|resolution|statement|declaration|charter|document|article|protocol|roadmap|plan|memorandum|memorandum of understanding(?: on)?)s?$/i

/** Documents and norms invoked, each once however it is written, with who invoked it and in which statement. */
export function mergeReferences(
  found: readonly Cited<ReferenceFinding>[],
  roster: Roster,
  process: Process,
  statementOf: (ref: string) => string | undefined,
): Part<RecordReference> {
  const agreements = new Map(
    process.agreements.flatMap(({ name, aliases }) => [name, ...aliases].map((n) => [keyOf(n), name] as const)),
  )
  const groups = new Map<string, Cited<ReferenceFinding>[]>()
  for (const cited of [...found].sort(byPublication)) {
    const { name } = cited.finding
    const agreement = agreements.get(keyOf(name))
    const key = agreement
      ? keyOf(agreement)
      : PLAIN.test(name.trim())
        ? `${cited.citation.family} ${name}`
        : keyOf(name)
    groups.set(key, [...(groups.get(key) ?? []), cited])
  }
  const of = new Map<string, string[]>()
  const entries = [...groups.values()].map((group) => {
    const entry = referenceEntry(group, roster, agreements, statementOf)
    for (const { ref } of group) of.set(ref, [entry.id])
    return entry
  })
  return { entries: entries.sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id)), waiting: [], of }
}

const keyOf = rememberedText((name: string): string => {
  const whole = name
    .replace(ASIDE, '')
    .replace(/\bU\.?N\.?(?=SC\b|\s|$)/g, 'United Nations ')
    .replace(/ SC\b/g, ' Security Council')
  return [...stemsOf(whole)].sort(compareText).join(' ')
})

function referenceEntry(
  group: readonly Cited<ReferenceFinding>[],
  roster: Roster,
  agreements: ReadonlyMap<string, string>,
  statementOf: (ref: string) => string | undefined,
): RecordReference {
  const citations = group.map((c) => c.citation)
  const counts = new Map<string, number>()
  for (const { finding } of group) {
    const name = finding.name.replace(/\s+/g, ' ')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name)
  const agreement = agreements.get(keyOf(names[0]!))
  const days = citations.flatMap((c) => c.reported ?? [])
  return {
    id: digest(['reference', group[0]!.ref]),
    label: agreement ?? names[0]!,
    independent: independentOf(citations),
    citations,
    name: agreement ?? names[0]!,
    names,
    by: unique(group.flatMap((c) => invokers(c, roster))),
    statements: [...new Set(group.flatMap((c) => statementOf(c.refs.get(c.finding.by ?? '') ?? '') ?? []))],
    ...(agreement ? { agreement } : {}),
    ...(days.length ? { first: days[0]!, last: days.at(-1)! } : {}),
  }
}

function invokers({ finding, reading }: Cited<ReferenceFinding>, roster: Roster): readonly Named[] {
  const statement = reading.findings.find((f): f is StatementFinding => f.kind === 'statement' && f.id === finding.by)
  return statement?.speakers.flatMap((id) => roster.who(reading.dispatch.id, id)) ?? []
}

function unique(people: readonly Named[]): Named[] {
  return [...new Map(people.map((p) => [p.id ?? p.name.toLowerCase(), p])).values()]
}

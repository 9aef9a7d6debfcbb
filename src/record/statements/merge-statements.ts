import type { StatementFinding } from '../../model/finding.ts'
import { digest } from '../../model/finding-key.ts'
import type { Process } from '../../model/process.ts'
import type { Named, RecordStatement } from '../../model/record-entry.ts'
import type { Roster } from '../actors/roster.ts'
import { rememberedAsking } from '../asking.ts'
import { byPublication, type Cited, independentOf } from '../cited.ts'
import { rememberedClaims } from '../claims.ts'
import { mostTold } from '../contacts/contact-entry.ts'
import type { Links } from '../decisions/standing.ts'
import { askEach } from '../merge/ask.ts'
import { cluster, compareText, type Sameness } from '../merge/cluster.ts'
import type { Part } from '../part.ts'
import { sketchOf } from '../words/sketch.ts'
import { type StatementClaim, statementClaim, subjectFinder } from './claim.ts'
import { compareStatements, MAYBE_STATEMENT, SURE_STATEMENT } from './compare.ts'

const claimsIn = rememberedClaims(
  (
    found: readonly Cited<StatementFinding>[],
    roster,
    ask: { readonly entryOf: (ref: string) => string | undefined },
    process: Process,
  ) => {
    const occasionOf = (cited: Cited<StatementFinding>) => ask.entryOf(cited.refs.get(occasionIn(cited) ?? '') ?? '')
    return found.map((cited) => statementClaim(cited, roster, subjectFinder(process), occasionOf))
  },
)

/** Folds one statement carried by several agencies, or told twice in a dispatch, into one. */
export function mergeStatements(
  found: readonly (readonly Cited<StatementFinding>[])[],
  roster: Roster,
  links: Links,
  process: Process,
  entryOf: (ref: string) => string | undefined,
): Part<RecordStatement> {
  const claims = found.flatMap((inOne) => claimsIn(inOne, roster, { entryOf }, process))
  const { groups, proposals } = cluster(claims, SAME_STATEMENT, links, (a, b) => byPublication(a.cited, b.cited))
  const addresseeOf = ({ finding, reading }: Cited<StatementFinding>) =>
    finding.addressee === undefined ? undefined : roster.who(reading.dispatch.id, finding.addressee)[0]
  const entries = groups.map((group) => statementEntry(group, { addresseeOf, entryOf }))
  const of = new Map(groups.flatMap((group, i) => group.map((c) => [c.cited.ref, [entries[i]!.id]] as const)))
  const label = new Map(entries.map((e) => [e.id, e.label]))
  const asks = proposals.map(({ a, b, score, reasons }) => ({
    about: of.get(a.cited.ref)![0]!,
    candidate: of.get(b.cited.ref)![0]!,
    score,
    reasons,
  }))
  return { entries, waiting: askEach('same', asks, (id) => label.get(id)!), of }
}

/**
 * The contact it was said at: the one named, else the only one held in which the speaker took part, else the one its
 * dispatch begins with, as a ministry's note on a call does.
 */
function occasionIn({ finding, reading }: Cited<StatementFinding>): string | undefined {
  if (finding.occasion || finding.background) return finding.occasion
  const held = reading.findings.flatMap((f) =>
    f.kind === 'contact' && f.phase === 'held' && !f.background && f.participants.length > 1 ? [f] : [],
  )
  const met = held.filter((f) => f.participants.some((p) => finding.speakers.includes(p.actor)))
  return (met.length === 1 ? met[0] : held.find((f) => f.sentence <= LEDE))?.id
}

// The headline is a sentence too.
const LEDE = 1
const MOST_SKETCH = 4

/** Who says it, with each of a few words of it chosen alike everywhere; the beginning of each quotation, whoever says it. */
function keysOf({ speakers, stems, quotes }: StatementClaim): string[] {
  const who = speakers.length ? speakers.slice(0, 4).flatMap((s) => [s.id ?? s.name, s.side ?? '']) : ['']
  const sketch = sketchOf(stems).slice(0, MOST_SKETCH)
  const starts = quotes.map((q) => q.split(' ').slice(0, 4).join(' '))
  return [...new Set(who)]
    .filter(Boolean)
    .flatMap((w) => sketch.map((stem) => `${w} ${stem}`))
    .concat(starts)
}

const SAME_STATEMENT: Sameness<StatementClaim> = {
  ref: (c) => c.cited.ref,
  keys: keysOf,
  compare: compareStatements,
  sure: SURE_STATEMENT,
  maybe: MAYBE_STATEMENT,
}

type Asked = {
  readonly addresseeOf: (cited: Cited<StatementFinding>) => Named | undefined
  readonly entryOf: (ref: string) => string | undefined
}

const statementEntry = rememberedAsking((claims: readonly StatementClaim[], ask: Asked): RecordStatement => {
  const citations = claims.map((c) => c.cited.citation)
  const fullest = claims.reduce((most, c) => (fullness(c) > fullness(most) ? c : most))
  const named =
    claims.find((c) => c.speakers.some((s) => s.id && s.name !== s.side)) ?? claims.find((c) => c.speakers.length)
  const speakers = named ? uniqueById(named.speakers) : []
  const { finding, refs } = fullest.cited
  const addressee = ask.addresseeOf(fullest.cited)
  const occasion = finding.occasion ? ask.entryOf(refs.get(finding.occasion) ?? '') : undefined
  const when = claims.find((c) => c.edtf)?.edtf ?? citations[0]!.reported
  return {
    id: digest(['statement', claims[0]!.cited.ref]),
    label: [speakers.map((s) => s.name).join(', '), fullest.content.slice(0, 140)].filter(Boolean).join(': '),
    independent: independentOf(citations),
    citations,
    speakers,
    content: fullest.content,
    form: fullest.cited.finding.form,
    act: mostTold(claims.map((c) => c.act))!,
    ...(addressee ? { addressee } : {}),
    ...(occasion ? { occasion } : {}),
    ...(when ? { when } : {}),
    subjects: [...new Set(claims.flatMap((c) => c.subjects))].sort(compareText),
  }
})

/** Words in quotation marks before the agency's, then the longer. */
function fullness({ cited, content }: StatementClaim): number {
  return (
    (cited.finding.form === 'direct' ? 10_000 : 0) +
    Math.min(content.length, 9_999) -
    (cited.citation.corrected ? 20_000 : 0)
  )
}

function uniqueById(people: readonly Named[]): Named[] {
  return [...new Map(people.map((p) => [p.id ?? p.name, p])).values()]
}

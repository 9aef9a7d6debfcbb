import type { z } from 'zod'
import type { Count, EventFinding, StatementFinding } from '../../model/finding.ts'
import { digest } from '../../model/finding-key.ts'
import type { ChronologyEntry, Citation, Named } from '../../model/record-entry.ts'
import type { Roster } from '../actors/roster.ts'
import { byPublication, type Cited, independentOf } from '../cited.ts'
import { rememberedClaims } from '../claims.ts'
import { mostTold } from '../contacts/contact-entry.ts'
import type { Links } from '../decisions/standing.ts'
import { askEach } from '../merge/ask.ts'
import { cluster, compareText, type Sameness } from '../merge/cluster.ts'
import type { Part } from '../part.ts'
import { remembered } from '../remembered.ts'
import { isoOf, lengthDays } from '../time/interval.ts'
import { sketchOf } from '../words/sketch.ts'
import { type EventClaim, eventClaim } from './claim.ts'
import { compareEvents, eventsApart, MAYBE_EVENT, SURE_EVENT } from './compare.ts'

type Figure = ChronologyEntry['figures'][number]

const NOTHING: readonly Cited<StatementFinding>[] = []

const claimsIn = rememberedClaims(
  (found: readonly Cited<EventFinding>[], roster, _, said: readonly Cited<StatementFinding>[]) =>
    found.map((cited) => eventClaim(cited, roster, said)),
)

/** Folds what happened, and is recalled in every later dispatch, into one entry with every figure told of it. */
export function mergeEvents(
  found: readonly (readonly Cited<EventFinding>[])[],
  statements: readonly (readonly Cited<StatementFinding>[])[],
  roster: Roster,
  links: Links,
): Part<ChronologyEntry> {
  const saidIn = new Map(statements.map((inOne) => [inOne[0]!.reading, inOne]))
  const claims = found.flatMap((inOne) => claimsIn(inOne, roster, {}, saidIn.get(inOne[0]!.reading) ?? NOTHING))
  const { groups, proposals } = cluster(claims, SAME_EVENT, links, (a, b) => byPublication(a.cited, b.cited))
  const made = groups.map(eventEntry)
  const of = new Map(groups.flatMap((group, i) => group.map((c) => [c.cited.ref, [made[i]!.id]] as const)))
  const label = new Map(made.map((e) => [e.id, e.label]))
  const asks = proposals.map(({ a, b, score, reasons }) => ({
    about: of.get(a.cited.ref)![0]!,
    candidate: of.get(b.cited.ref)![0]!,
    score,
    reasons,
  }))
  const entries = made.sort((a, b) => compareText(a.when ?? '~', b.when ?? '~') || compareText(a.id, b.id))
  return { entries, waiting: askEach('same', asks, (id) => label.get(id)!), of }
}

const MOST_SKETCH = 6

function keysOf({ cited, stems, when, about, war, campaign, whose }: EventClaim): string[] {
  const { type, counts } = cited.finding
  if (war) return [...whose].map((name) => `${type} war ${name}`)
  const time = when ?? about
  const sketch = sketchOf(stems).slice(0, MOST_SKETCH)
  const figures = (counts ?? []).flatMap((c) =>
    c.number ? [`${type} ${c.what} ${Math.round(Math.log2(c.number))}`] : [],
  )
  const day = time && lengthDays(time) <= 4 ? [`${type} ${isoOf(time.to)}`, `${type} ${isoOf(time.from)}`] : []
  const year =
    time && lengthDays(time) > 4 && Number.isFinite(time.from) ? [`${type} ${isoOf(time.from).slice(0, 4)}`] : []
  const many = campaign ? [...whose].map((name) => `${type} many ${name}`) : []
  return [...sketch.map((stem) => `${type} ${stem}`), ...figures, ...day, ...year, ...many]
}

const SAME_EVENT: Sameness<EventClaim> = {
  ref: (c) => c.cited.ref,
  keys: keysOf,
  compare: compareEvents,
  sure: SURE_EVENT,
  maybe: MAYBE_EVENT,
  apart: eventsApart,
}

const eventEntry = remembered((claims: readonly EventClaim[]): ChronologyEntry => {
  const citations = claims.map((c) => c.cited.citation)
  const { type } = claims[0]!.cited.finding
  const timed = claims.filter((c) => c.when)
  const exact = Math.min(...timed.map((c) => lengthDays(c.when!)))
  const when = mostTold(timed.filter((c) => lengthDays(c.when!) === exact).map((c) => c.edtf!))
  const place = mostTold(claims.flatMap((c) => c.placeName ?? []))
  const mode = mostTold(claims.flatMap((c) => c.cited.finding.mode ?? []))
  const told = claims.reduce((most, c) =>
    c.cited.finding.span.exact.length > most.cited.finding.span.exact.length ? c : most,
  )
  return {
    id: digest(['event', claims[0]!.cited.ref]),
    label: [told.cited.finding.span.exact.replace(/\s+/g, ' '), place, when].filter(Boolean).join(', '),
    independent: independentOf(citations),
    citations,
    type,
    ...(mode ? { mode } : {}),
    actors: unique(claims.flatMap((c) => c.actors)),
    recipients: unique(claims.flatMap((c) => c.recipients)),
    ...(place ? { place } : {}),
    ...(when ? { when } : {}),
    background: claims.every((c) => c.cited.finding.background),
    figures: figuresOf(claims),
  }
})

/** Every figure as told, the one with most sources first; one told in the same words counts once. */
function figuresOf(claims: readonly EventClaim[]): Figure[] {
  const figures = new Map<
    string,
    { count: z.infer<typeof Count>; told: { citation: Citation; by: readonly Named[] }[] }
  >()
  for (const { cited, tellers } of claims)
    for (const count of cited.finding.counts ?? []) {
      const key = JSON.stringify([count.what, count.number, count.qualifier ?? ''])
      const figure = figures.get(key)
      if (figure) figure.told.push({ citation: cited.citation, by: tellers })
      else figures.set(key, { count, told: [{ citation: cited.citation, by: tellers }] })
    }
  return [...figures.values()]
    .map(
      ({ count, told }): Figure => ({
        what: count.what,
        number: count.number,
        ...(count.qualifier ? { qualifier: count.qualifier } : {}),
        wording: count.span.exact.replace(/\s+/g, ' '),
        accordingTo: unique(told.flatMap((t) => t.by)),
        independent: independentOf(told.map((t) => t.citation)),
        refs: told.map((t) => t.citation.ref),
        ...(told.every((t) => t.citation.corrected) ? { corrected: true as const } : {}),
      }),
    )
    .sort((a, b) => compareText(a.what, b.what) || b.independent - a.independent || (b.number ?? 0) - (a.number ?? 0))
}

function unique(people: readonly Named[]): Named[] {
  return [...new Map(people.map((p) => [p.id ?? p.name.toLowerCase(), p])).values()]
}

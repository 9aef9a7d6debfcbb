import type { ContactFinding } from '../../model/finding.ts'
import type { Waiting } from '../../model/process-record.ts'
import type { RecordContact } from '../../model/record-entry.ts'
import type { Roster } from '../actors/roster.ts'
import { byPublication, type Cited } from '../cited.ts'
import { rememberedClaims } from '../claims.ts'
import type { Links } from '../decisions/standing.ts'
import { askEach } from '../merge/ask.ts'
import { cluster, type Sameness, settledGroup } from '../merge/cluster.ts'
import type { Part } from '../part.ts'
import { rememberedWith } from '../remembered.ts'
import { isoOf, lengthDays } from '../time/interval.ts'
import { type ContactClaim, contactClaim, contactFamilyOf } from './claim.ts'
import { compareContacts, contactsApart, MAYBE_CONTACT, SURE_CONTACT } from './compare.ts'
import { contactEntry } from './contact-entry.ts'
import { editionKeys, withEditions } from './gatherings.ts'
import { dated, isSureMove, movedTo } from './moved.ts'
import { referBack } from './refer-back.ts'

const claimsIn = rememberedClaims((found: readonly Cited<ContactFinding>[], roster) =>
  referBack(found.map((cited) => contactClaim(cited, roster))),
)

const entryOf = rememberedWith(contactEntry)

/** Merges reports of one contact, then plans with what became of them. @param today in days */
export function mergeContacts(
  found: readonly (readonly Cited<ContactFinding>[])[],
  roster: Roster,
  links: Links,
  today: number,
): Part<RecordContact> {
  const claims = withEditions(found.flatMap((inOne) => claimsIn(inOne, roster, {})))
  const { groups, proposals } = cluster(claims, SAME_CONTACT, links, (a, b) => byPublication(a.cited, b.cited))
  const chained = chain(groups, links)
  const bare = chained.groups.map((group) => entryOf(group, today))
  const of = new Map(chained.groups.flatMap((group, i) => group.map((c) => [c.cited.ref, bare[i]!.id] as const)))
  const entries = bare.map((entry, i) => withWithin(entry, chained.groups[i]!, of))
  const byId = new Map(entries.map((e) => [e.id, e]))
  const asks = [...proposals, ...chained.proposals]
  const idOf = (claim: ContactClaim) => of.get(claim.cited.ref)!
  const waiting = askEach(
    'same',
    asks.map(({ a, b, score, reasons }) => ({ about: idOf(a), candidate: idOf(b), score, reasons })),
    (id) => byId.get(id)!.label,
  )
  const unreported = entries.filter((e) => e.phase === 'no-report')
  const queue = unreported.map((e): Waiting => ({ kind: 'no-report', about: e.id, label: e.label, candidates: [] }))
  return { entries, waiting: [...waiting, ...queue], of: new Map([...of].map(([ref, id]) => [ref, [id]])) }
}

const SAME_CONTACT: Sameness<ContactClaim> = {
  ref: (c) => c.cited.ref,
  keys: keysOf,
  compare: compareContacts,
  sure: SURE_CONTACT,
  maybe: MAYBE_CONTACT,
  apart: contactsApart,
}

/** Joins groups of claims that are one contact at an earlier and a later date. */
function chain(groups: readonly (readonly ContactClaim[])[], links: Links) {
  const moves = movedTo(groups.map(dated))
  const into = groups.map((_, i) => i)
  const root = (i: number): number => (into[i] === i ? i : root(into[i]!))
  const parted = (a: number, b: number) =>
    groups[a]!.some((x) => groups[b]!.some((y) => links.apart.get(x.cited.ref)?.has(y.cited.ref)))
  const taken = new Set<number>()
  const proposals: { a: ContactClaim; b: ContactClaim; score: number; reasons: readonly string[] }[] = []
  for (const move of moves) {
    if (parted(move.plan, move.to)) continue
    if (isSureMove(move) && !taken.has(move.plan)) {
      into[root(move.plan)] = root(move.to)
      taken.add(move.plan)
    } else proposals.push({ ...move, a: groups[move.plan]![0]!, b: groups[move.to]![0]! })
  }
  const joined = new Map<number, ContactClaim[]>()
  groups.forEach((group, i) => {
    joined.set(root(i), [...(joined.get(root(i)) ?? []), ...group])
  })
  const sorted = [...joined.values()].map((group) =>
    settledGroup(group.sort((a, b) => byPublication(a.cited, b.cited))),
  )
  return { groups: sorted.sort((a, b) => byPublication(a[0]!.cited, b[0]!.cited)), proposals }
}

const BOUNDARY_MONTHS = 3
const MOST_TITLE_KEYS = 4

/** Months it may have been in, with its sides; days with its kind; its round. Those with no time meet by when reported. */
function keysOf(claim: ContactClaim): string[] {
  const family = contactFamilyOf(claim.type)
  const time = claim.when ?? claim.about
  const keys = [
    ...[...claim.title].slice(0, MOST_TITLE_KEYS).map((word) => `${family} called ${word}`),
    ...editionKeys(claim),
    ...(claim.refersTo ? [claim.refersTo] : []),
    claim.cited.ref,
  ]
  if (claim.round) keys.push(`${family} ${claim.round} round`)
  if (!time || !Number.isFinite(time.from) || !Number.isFinite(time.to))
    return [...keys, `${family} ${[...claim.sides].sort().join()}`]
  if (lengthDays(time) <= 2)
    for (let day = time.from; day <= time.to; day++) keys.push(`${family} ${day}`, `${family} ${day + 1}`)
  const months = new Set([isoOf(time.from).slice(0, 7), isoOf(time.to).slice(0, 7)])
  for (let day = time.from; months.size < BOUNDARY_MONTHS && day < time.to; day += 28)
    months.add(isoOf(day).slice(0, 7))
  const sides = [...claim.sides, ...claim.nearSides, ...claim.others, 'anybody'].slice(0, 6)
  for (const month of months) {
    for (const side of sides) keys.push(`${family} ${month} ${side}`)
    if (claim.place) keys.push(`${family} ${month} ${claim.place}`)
  }
  return keys
}

/** Keeps "on the sidelines of": the contact that the one it names went into. */
function withWithin(
  entry: RecordContact,
  claims: readonly ContactClaim[],
  of: ReadonlyMap<string, string>,
): RecordContact {
  for (const { cited } of claims) {
    const ref = cited.finding.within && cited.refs.get(cited.finding.within)
    const within = ref && of.get(ref)
    if (within && within !== entry.id) return { ...entry, within }
  }
  return entry
}

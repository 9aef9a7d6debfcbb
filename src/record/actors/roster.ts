import type { Actor } from '../../model/actor.ts'
import { digest } from '../../model/finding-key.ts'
import type { Process } from '../../model/process.ts'
import type { FiledReading, Waiting } from '../../model/process-record.ts'
import type { Reading } from '../../model/reading.ts'
import type { Named, RecordActor } from '../../model/record-entry.ts'
import type { Links } from '../decisions/standing.ts'
import { refsOfActors } from '../refs.ts'
import { remembered, rememberedWith, settled } from '../remembered.ts'
import { intervalOf } from '../time/interval.ts'
import { foldName } from './fold-name.ts'
import { Holders, type OfficeEvidence, SURE_HOLDER } from './holders.ts'
import { bodyOf, joinBodies } from './joined.ts'
import { type KnownNames, knownNames } from './known.ts'
import { oneName, variantsAmong } from './name-variants.ts'
import { type Naming, readNaming } from './naming.ts'
import { isHeadOffice, type OfficeWords, readOffice } from './office.ts'
import { clusterPersons, nameTokens, type PersonForm } from './persons.ts'
import { RosterBook } from './roster-book.ts'

/** What the findings of a dispatch are understood by. */
export interface WhoIsWho {
  readonly known: KnownNames
  /** whom an actor of one dispatch stands for: several for a group, none known for "diplomats" */
  readonly who: (dispatch: string, actor: string) => readonly Named[]
  /** the same for a name as a person types it in a correction */
  readonly named: (name: string) => Named
}

/** Who is who over all dispatches of a process. */
export interface Roster extends WhoIsWho {
  readonly actors: readonly RecordActor[]
  readonly waiting: readonly Waiting[]
  readonly entries: ReadonlyMap<string, readonly string[]>
}

type OneName = ReturnType<typeof oneName>

/** One actor of one dispatch on its way to being known. */
export interface Sight {
  readonly ref: string
  readonly dispatch: string
  readonly actor: Actor
  readonly naming: Naming
  readonly offices: readonly (OfficeWords & { readonly ofId?: string })[]
  readonly day: number
  /** the state whose office or ministry sent the dispatch: its own officials go without it */
  readonly home?: string
  /** actors who meet or talk in the contact its dispatch is about */
  readonly meets: readonly string[]
  /** a person with a name, as told from others */
  readonly person?: PersonTold
  /** a state or body that the process file does not name, by the name used for it in all dispatches */
  readonly named?: NamedBody
}

interface PersonTold extends Pick<PersonForm, 'name' | 'tokens' | 'offices'> {
  /** the same for namings that say the same */
  readonly key: string
}

export interface NamedBody {
  readonly id: string
  readonly name: string
}

/** @param dayOf when the dispatch was published, in days; NaN where unknown */
export function buildRoster(
  process: Process,
  readings: readonly FiledReading[],
  links: Links,
  dayOf: (r: FiledReading) => number,
): Roster {
  const known = knownNames(process)
  const variants = variantsAmong(readings.flatMap(({ reading }) => namesIn(reading)))
  const sameName = oneName(settledVariants(known, variants))
  const read = readings.flatMap((filed) => sightsOf(filed, known, sameName, dayOf(filed)))
  const joined = joinBodies(read, links, known)
  const sights = joined.into.size ? read.map((sight) => serving(sight, joined.into)) : read
  const book = new RosterBook(known, joined, links)
  for (const { named, actor, ref } of sights) if (named && !joined.of.has(ref)) book.enterNamed(named, actor.type)
  const persons = sights.filter((s) => s.person)
  const { groups, proposals } = clusterPersons([...formsOf(persons, links), ...fromFile(process, known)], links)
  const byRef = new Map(sights.map((s) => [s.ref, s]))
  const evidence: OfficeEvidence[] = []
  const idOf = new Map<PersonForm, string>()
  const sightsIn = (group: readonly PersonForm[]) =>
    group.flatMap((form) => form.refs.flatMap((ref) => byRef.get(ref) ?? []))
  const headsOf = new Map<string, Set<readonly PersonForm[]>>()
  for (const group of groups)
    for (const { office, of } of group.flatMap((form) => form.offices))
      if (of && isHeadOffice(office)) headsOf.set(of, (headsOf.get(of) ?? new Set()).add(group))
  for (const group of groups) {
    const seen = atHome(sightsIn(group), (home) => [...(headsOf.get(home) ?? [])].some((other) => other !== group))
    const id = book.addPerson(
      group.map((form) => form.name),
      seen,
    )
    for (const form of group) idOf.set(form, id)
    evidence.push(...officeEvidence(id, seen))
  }
  for (const proposal of proposals) book.askSame(idOf.get(proposal.a)!, idOf.get(proposal.b)!, proposal)
  for (const person of process.people)
    for (const { office, of, from, to } of person.offices) {
      const read = readOffice(office)
      const ofId = of
        ? (known.recognise(of)?.known.id ?? digest(['actor', foldName(of)]))
        : read?.of
          ? (known.exactly(read.of)?.id ?? '')
          : ''
      const id = book.idOfName(person.name)
      if (id) {
        book.holdByFile(id, { office: read?.office ?? office.toLowerCase(), ofId, of: of ?? read?.of, from, to })
        evidence.push({
          person: id,
          office: read?.office ?? office.toLowerCase(),
          of: ofId,
          from: intervalOf(from)?.from ?? Number.NEGATIVE_INFINITY,
          to: intervalOf(to)?.to ?? Number.POSITIVE_INFINITY,
        })
      }
    }
  const holders = new Holders(evidence)
  // whoever is named comes first, so that "the two leaders" can be those
  const inTurn = [...sights.filter((s) => !isImplied(s)), ...sights.filter(isImplied)]
  for (const sight of inTurn) book.place(sight, (office, of) => holders.on(office, of, sight.day), SURE_HOLDER)
  const decided = new Set(links.same.flat())
  for (const sight of sights) if (decided.has(sight.ref) && !sight.person && !bodyOf(sight)) book.placeLinked(sight)
  return book.close()
}

/** Whoever serves a body that persons joined to another serves that one. */
function serving(sight: Sight, into: ReadonlyMap<string, string>): Sight {
  const now = (id: string | undefined) => (id === undefined ? undefined : (into.get(id) ?? id))
  const { person } = sight
  return {
    ...sight,
    offices: sight.offices.map((o) => ({ ...o, ofId: now(o.ofId) })),
    ...(person ? { person: { ...person, offices: person.offices.map((o) => ({ ...o, of: now(o.of) })) } } : {}),
  }
}

function isImplied({ naming }: Sight): boolean {
  return naming.as === 'group' && naming.group.implied
}

/**
 * A person whose state no dispatch names serves the one whose own readouts name the office alone: "President Holm". A
 * king or president is a guest where another heads that state.
 * @param hasOtherHead true where the record knows another at the head of the state
 */
function atHome(seen: readonly Sight[], hasOtherHead: (home: string) => boolean): readonly Sight[] {
  if (seen.some((s) => s.offices.some((o) => o.ofId))) return seen
  if (seen.some((s) => s.home && s.offices.some((o) => isHeadOffice(o.office)) && hasOtherHead(s.home))) return seen
  return seen.map((s) => (s.home ? { ...s, offices: s.offices.map((o) => (o.of ? o : { ...o, ofId: s.home })) } : s))
}

/** Days on which the person is named in an office; where the state is left out, the one it is held in elsewhere. */
function officeEvidence(person: string, seen: readonly Sight[]): OfficeEvidence[] {
  const held = seen.flatMap((s) => s.offices.map((office) => ({ ...office, day: s.day })))
  const served = new Map<string, string>()
  for (const { office, ofId } of held) if (ofId) served.set(office, ofId)
  return held.flatMap(({ office, ofId, past, day }) => {
    const of = ofId ?? served.get(office)
    return past || !of || Number.isNaN(day) ? [] : [{ person, office, of, from: day, to: day }]
  })
}

const namesIn = remembered((reading: Reading) => reading.actors.flatMap((a) => (a.type === 'person' ? [] : [a.name])))

const settledVariants = settled<KnownNames, ReadonlyMap<string, string>>(
  (a, b) => a.size === b.size && [...a].every(([variant, name]) => b.get(variant) === name),
)

/** The actors of one dispatch. */
const sightsOf = rememberedWith(
  ({ reading }: FiledReading, known: KnownNames, sameName: OneName, day: number): readonly Sight[] => {
    const home = reading.dispatch.source ? known.recognise(reading.dispatch.source)?.known.id : undefined
    const refs = refsOfActors(reading)
    const names = new Map(reading.actors.map((a) => [a.id, a.name]))
    const meets = meetsIn(reading)
    return reading.actors.map((actor) => {
      const naming = readNaming(actor, known)
      const own = naming.as === 'office' ? [naming.office] : []
      const said = actor.offices.flatMap((o) => {
        const read = readOffice(o.office)
        if (!read) return sideOnly(o.office)
        return [{ ...read, of: (o.of && names.get(o.of)) || read.of }]
      })
      const offices = [...said, ...own].map((office) => ({ ...office, ofId: ofIdOf(office, known, sameName) }))
      return {
        ref: refs.get(actor.id)!,
        dispatch: reading.dispatch.id,
        actor,
        naming,
        offices,
        day,
        meets,
        ...(home ? { home } : {}),
        ...(naming.as === 'person' ? { person: personTold(naming.name, offices) } : {}),
        ...(naming.as === 'named' ? { named: namedBody(naming.name, sameName) } : {}),
      }
    })
  },
)

/** @returns undefined where nothing of the name can be compared */
function personTold(name: string, held: Sight['offices']): PersonTold | undefined {
  const tokens = nameTokens(name)
  if (!tokens.length) return undefined
  const offices = held
    .filter((o) => o.office !== 'counterpart' || o.ofId)
    .map((o) => ({ office: o.office, of: o.ofId }))
  return {
    name,
    tokens,
    offices,
    key: JSON.stringify([tokens, offices.map((o) => `${o.office} ${o.of ?? ''}`).sort()]),
  }
}

function namedBody(name: string, sameName: OneName): NamedBody {
  const bare = sameName(name).replace(/^the /i, '')
  return { id: digest(['actor', foldName(bare)]), name: bare }
}

/** Who meets in the first contact a dispatch reports as held with two or more taking part. */
function meetsIn(reading: Reading): readonly string[] {
  const held = reading.findings.find(
    (f) => f.kind === 'contact' && f.phase === 'held' && !f.background && f.participants.length > 1,
  )
  return held?.kind === 'contact' ? held.participants.map((p) => p.actor) : []
}

/** "Ordanian counterpart" names no office, but a state. */
function sideOnly(words: string): (OfficeWords & { of: string })[] {
  const of = /^(.{2,60}?) counterpart$/i.exec(words.trim())?.[1]
  return of ? [{ office: 'counterpart', of, past: false, single: false, head: false }] : []
}

function ofIdOf({ office, of }: OfficeWords, known: KnownNames, sameName: OneName): string | undefined {
  if (of) return known.recognise(of)?.known.id ?? digest(['actor', foldName(sameName(of))])
  const headed = /^(?:head|chief|leader|commander|member|spokesperson) of (?:the )?(.{3,60})$/.exec(office)?.[1]
  return headed ? known.recognise(headed)?.known.id : undefined
}

/** Namings that say the same of a person are one form; one a person decided on stands alone, so that the decision can part it. */
function formsOf(sights: readonly Sight[], links: Links): PersonForm[] {
  const decided = new Set([...links.same.flat(), ...links.apart.keys()])
  const alike = Map.groupBy(
    sights.filter((s) => s.person),
    ({ ref, person }) => (decided.has(ref) ? `${person!.key} ${ref}` : person!.key),
  )
  return [...alike.values()].map((group) => {
    const { name, tokens, offices } = group[0]!.person!
    const first = group.reduce((least, s) => Math.min(least, s.day), group[0]!.day)
    return { name, tokens, offices, refs: group.map((s) => s.ref).sort(), first }
  })
}

/** Persons the process file names: their aliases are forms of one name, held together by the same ref. */
function fromFile(process: Process, known: KnownNames): PersonForm[] {
  return process.people.map((person) => ({
    name: person.name,
    tokens: nameTokens(person.name),
    offices: person.offices.map(({ office, of }) => ({
      office: readOffice(office)?.office ?? office.toLowerCase(),
      of: of && (known.recognise(of)?.known.id ?? digest(['actor', foldName(of)])),
    })),
    refs: [`file-${foldName(person.name)}`],
    first: Number.NEGATIVE_INFINITY,
  }))
}

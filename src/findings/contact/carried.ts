import type { ContactFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Place } from '../../model/span.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { clauseOf, prepositionOf } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { namedFrom, subjectsIn } from '../parties.ts'
import { REMOTE } from './lexicon.ts'
import type { Gathered, Sighting } from './merge.ts'
import type { Naming } from './naming.ts'
import { holderOf, SPEECH } from './setting.ts'
import { speechBefore, timeOf, timesIn, tokenAt, wholeOf } from './when.ts'
import { placeOf } from './where.ts'

// A visit or stay sets the scene for so many sentences after it; a contact or a day of speech for what follows at once.
const SENTENCES = { visit: 10, contact: 2, speech: 2 } as const

/** Verbs of coming to a place to which no contact is known: "arrived in Varn before dawn". */
const ARRIVING = /^(?:arrive|land|travel|fly|return|come)$/
/** A look back: what is told there has another day. */
const LOOKING_BACK = /^(?:earlier|previously|formerly|already|recently|once|since|separately|later|again)$/i

/** What sets day and place for what its people do next: a visit or stay, a contact just told, the day on which one spoke. */
interface Setting {
  readonly sort: keyof typeof SENTENCES
  /** index of the token that tells it */
  readonly at: number
  readonly sentence: number
  readonly people: ReadonlySet<string>
  readonly isAhead: boolean
  readonly time: string | undefined
  readonly place: Place | undefined
  readonly contact?: number
}

interface When {
  readonly time?: string | undefined
  readonly place?: Place | undefined
}

/**
 * Contacts with the day and place that the text tells of another they belong to: the summit they are beside, the visit they
 * are part of, what the same people did in the sentence before.
 *
 * > | Lund arrived in Varn on Monday. She met the president and ...
 *     ^^^^ who                ^^^^^^      ^^^^^^^^^^^^^^^^^^^^^ held in Varn on Monday
 *
 * A day or place that a contact's own words give stays, and nothing is taken over by calls, letters and visits but the day.
 */
export function carryOver(
  context: FindContext,
  contacts: readonly ContactFinding[],
  groups: readonly Gathered[],
): ContactFinding[] {
  const beside = contacts.map((contact) => withLarger(contact, contacts))
  const settings = settingsOf(context, beside, groups)
  return beside.map((contact, i) => {
    if (contact.time && contact.place) return contact
    const links = groups[i]!.flatMap((s) => linkOf(context, s) ?? [])
    const link = links.find((l) => !l.isOccasion) ?? links[0]
    return link ? withSetting(contact, settingFor(context, link, contact, settings, i)) : contact
  })
}

/** A meeting on the sidelines of a summit is where and when the summit is, and a summit when the meeting beside it is. */
function withLarger(contact: ContactFinding, contacts: readonly ContactFinding[]): ContactFinding {
  const larger = contacts.find((c) => c.id === contact.within)
  if (larger) return withSetting(contact, isAhead(larger) === isAhead(contact) ? larger : { place: larger.place })
  const inner = contacts.find((c) => c.within === contact.id && c.time && isAhead(c) === isAhead(contact))
  return inner ? withSetting(contact, { time: inner.time, place: inner.place }) : contact
}

function withSetting(contact: ContactFinding, { time, place }: When): ContactFinding {
  const isRemote = contact.namings?.some((n) => REMOTE.test(n.exact))
  const isPlaced = !/^(?:call|message|visit)$/.test(contact.type) && !isRemote
  return {
    ...contact,
    ...(time && !contact.time ? { time } : {}),
    ...(place && !contact.place && isPlaced ? { place } : {}),
  }
}

function isAhead({ phase }: Pick<ContactFinding, 'phase'>): boolean {
  return phase !== 'held' && phase !== 'under-way'
}

function settingsOf(
  context: FindContext,
  contacts: readonly ContactFinding[],
  groups: readonly Gathered[],
): readonly Setting[] {
  const told = contacts.flatMap((contact, i): Setting[] => {
    const guests = contact.participants.filter((p) => p.role !== 'host' || contact.type !== 'visit')
    const common = {
      people: new Set(guests.map((p) => p.actor)),
      isAhead: isAhead(contact),
      sort: contact.type === 'visit' ? ('visit' as const) : ('contact' as const),
      time: contact.time,
      place: isOneOfSeveral(context, contact.place) ? undefined : contact.place,
      contact: i,
    }
    return groups[i]!.map(({ naming: { head } }) => ({ ...common, at: head.index, sentence: head.sentence }))
  })
  return [...told, ...staysOf(context), ...speechOf(context)]
    .filter((s) => s.time || s.place)
    .sort((a, b) => a.at - b.at)
}

const GOES_ON = /^(?:, \p{Lu}[\p{L} .]{1,30})?(?:;|,? and(?: to)?(?: the)?) \p{Lu}/u

/** "visited Varn, Norland; Halm, Sudmark": which of them what follows was in stays open. */
function isOneOfSeveral({ parsed }: FindContext, place: Place | undefined): boolean {
  if (!place) return false
  const { end } = place.span
  return / and /.test(place.name) || GOES_ON.test(parsed.dispatch.text.slice(end, end + 60))
}

/** "who arrived in the Norland capital before dawn". */
function staysOf(context: FindContext): Setting[] {
  const { parsed, actors } = context
  return parsed.tokens.flatMap((verb): Setting[] => {
    if (verb.upos !== 'VERB' || !ARRIVING.test(verb.lemma)) return []
    const people = subjectsIn(context, verb).flatMap((t) => namedFrom(parsed, actors, t))
    if (!people.length) return []
    const naming: Naming = { ...BARE, head: verb, span: { start: verb.start, end: verb.end, exact: verb.text } }
    const clause = clauseOf(parsed, verb)
    return [
      {
        at: verb.index,
        sentence: verb.sentence,
        people: new Set(people),
        isAhead: clause.tense === 'future' || clause.infinitive || clause.modal !== undefined,
        sort: 'visit',
        time: timeOf(parsed, naming, timesIn(context, verb.sentence))?.id,
        place: placeOf(parsed, actors, naming),
      },
    ]
  })
}

/** "Lund said on Monday": the day of what she said at a meeting. */
function speechOf(context: FindContext): Setting[] {
  const { parsed, actors } = context
  return context.found('time').flatMap((time): Setting[] => {
    const { from, to } = parsed.sentences[time.sentence]!
    const token = tokenAt(parsed, time.span.start, from, to)
    const verb = token && speechBefore(parsed, token)
    if (!verb || !time.edtf) return []
    const people = new Set(subjectsIn(context, verb).flatMap((t) => namedFrom(parsed, actors, t)))
    const common = { at: verb.index, sentence: verb.sentence, isAhead: false, place: undefined }
    return people.size ? [{ ...common, sort: 'speech', people, time: time.id }] : []
  })
}

const BARE = { type: 'meeting', sort: 'verb', strong: false, definite: false, bare: false } as const

/**
 * Who links a contact with what was told before: those in it, where it is told as what came next ("met", "will visit", "held
 * talks"); the speaker, where it is the occasion of speech ("said at a meeting with"). Nobody for what the text looks back to.
 */
function linkOf(context: FindContext, { naming, heading, participants, phase }: Sighting): Link | undefined {
  const { parsed, actors } = context
  if (heading) return undefined
  const occasion = speechAt(parsed, naming)
  const verb = occasion ?? (naming.sort === 'verb' ? naming.head : holderOf(parsed, naming))
  if (!verb || relationOf(verb) === 'acl') return undefined
  const { tense, perfect, infinitive } = clauseOf(parsed, verb)
  // "travelled to Varn to meet the president"
  const isPurpose =
    infinitive && (isAhead(phase) || /^(?:arrive|travel|fly|visit|go)$/.test(headOf(parsed, verb)?.lemma ?? ''))
  if (perfect || (tense !== 'past' && tense !== 'future' && !isPurpose)) return undefined
  const opening = parsed.tokens[parsed.sentences[verb.sentence]!.from]!
  if ([opening, ...dependents(parsed, verb, 'advmod')].some((t) => LOOKING_BACK.test(t.text))) return undefined
  const people = occasion
    ? subjectsIn(context, occasion).flatMap((t) => namedFrom(parsed, actors, t))
    : participants.map((p) => p.actor)
  return { naming, people, isOccasion: occasion !== undefined }
}

interface Link {
  readonly naming: Naming
  readonly people: readonly string[]
  readonly isOccasion: boolean
}

/** "said at", "was speaking after": the verb of speech whose occasion the contact is. */
function speechAt(parsed: ParsedDispatch, naming: Naming): Token | undefined {
  const noun = wholeOf(parsed, naming.head)
  const verb = headOf(parsed, noun)
  if (naming.sort !== 'noun' || !verb || !/^(?:at|in|during|after|following)$/.test(prepositionOf(parsed, noun) ?? ''))
    return undefined
  return verb.upos === 'VERB' && (SPEECH.test(verb.lemma) || verb.lemma === 'speak') ? verb : undefined
}

/** The latest setting before a contact that its people are in, of the same phase and in no other country. */
function settingFor(
  context: FindContext,
  { naming: { head }, people, isOccasion }: Link,
  contact: ContactFinding,
  settings: readonly Setting[],
  index: number,
): When {
  const isPast = context.isBackground(head.sentence)
  let when: When = {}
  for (const s of settings.toReversed()) {
    if (s.contact === index || s.at >= head.index || head.sentence - s.sentence > SENTENCES[s.sort]) continue
    if (isOccasion !== (s.sort === 'speech') || (isAhead(contact) && s.sort !== 'visit')) continue
    if (s.isAhead !== isAhead(contact) || context.isBackground(s.sentence) !== isPast) continue
    if (!people.some((id) => s.people.has(id)) || isElsewhere(contact.place, s)) continue
    when = { time: when.time ?? s.time, place: when.place ?? s.place }
    if (when.time && when.place) break
  }
  return when
}

/** In another country; beside a visit, also under another name. */
function isElsewhere(own: Place | undefined, { place, sort }: Setting): boolean {
  if (!own || !place) return false
  if (own.country && place.country && own.country !== place.country) return true
  return sort !== 'visit' && !own.name.includes(place.name) && !place.name.includes(own.name)
}

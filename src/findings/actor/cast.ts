import type { ActorType, Office } from '../../model/actor.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import type { Trace } from '../trace.ts'
import type { Entry } from './gazetteer/index.ts'
import type { Affiliation, PersonName, Post } from './noun.ts'
import { Pairs } from './pairs.ts'
import { fullerName, samePerson } from './same-person.ts'

/** An actor while the dispatch is being read; it becomes a plain `Actor` in the book. */
export interface Draft {
  readonly id: string
  name: string
  readonly type: ActorType
  readonly mentions: Span[]
  readonly offices: Office[]
  person?: PersonName
  entry?: Entry
  /** true while the text has only an adjective or a seat of government for it */
  borrowed?: boolean
  /** actor id of the state, organisation or body a person speaks for */
  affiliation?: string
  /** for a group: actor ids */
  members?: readonly string[]
  gender?: 'm' | 'f'
  readonly plural: boolean
  /** for somebody unnamed: "a diplomat", who is not told again before a name is given */
  indefinite?: true
  /** folded head word of a description: "minister", "sides" */
  head?: string
  /** words of the dispatch before its last mention, to find the nearest */
  lastAt: number
}

/** One mention of a draft; `phrase` is the word index where its noun phrase begins. */
export interface Naming {
  readonly draft: Draft
  readonly start: number
  readonly end: number
  readonly phrase: number
}

/** How many namings back a description may reach; more is beyond any dispatch, and keeps long texts linear. */
const MEMORY = 300

/** Everybody met so far. Lives as long as one dispatch is read. */
export class Cast {
  readonly drafts: Draft[] = []
  private readonly byEntry = new Map<Entry, Draft>()
  private readonly byName = new Map<string, Draft>()
  private readonly byFamily = new Map<string, Draft[]>()
  /** first words of full names, for "Xi" and "Kim", whose family name comes first */
  private readonly byGiven = new Map<string, Draft>()
  private readonly byId = new Map<string, Draft>()
  /** every mention but pronouns, with the word its phrase begins at; in the order they were read */
  readonly namings: Naming[] = []
  /** "start:end" of mentions that stand inside the naming of somebody else */
  readonly inner = new Set<string>()
  /** demonyms that name no one by themselves, by token: "Turkish" in "Turkish airstrikes" */
  readonly adjectives = new Map<number, Affiliation>()
  /** whose government "the government", "the administration" is, where one state alone is given one */
  readonly governments = new Map<string, Entry | undefined>()
  /** which states the dispatch names side by side */
  readonly pairs = new Pairs()
  /** actor ids of the two the dispatch sets against each other, where it does */
  sides: readonly string[] = []
  /** actor id of a state or body to those who hold a post in it */
  private readonly holders = new Map<string, Draft[]>()
  readonly parsed: ParsedDispatch
  /** there only where somebody asks why an actor was taken */
  readonly trace: Trace | undefined

  constructor(parsed: ParsedDispatch, trace?: Trace) {
    this.parsed = parsed
    this.trace = trace
  }

  get(id: string): Draft | undefined {
    return this.byId.get(id)
  }

  create(name: string, type: ActorType, plural = false): Draft {
    const draft: Draft = {
      id: `actor#${this.drafts.length}`,
      name,
      type,
      mentions: [],
      offices: [],
      plural,
      lastAt: -1,
    }
    this.drafts.push(draft)
    this.byId.set(draft.id, draft)
    return draft
  }

  /** The person of a name, by family name and given names; a new one where nobody fits. */
  person(name: PersonName): Draft {
    const rivals = this.byFamily.get(familyKeyOf(name)) ?? []
    let best: Draft | undefined
    for (const rival of rivals)
      if (samePerson(rival.person!, name) && (!best || rival.lastAt >= best.lastAt)) best = rival
    best ??= name.given.length ? undefined : this.byGiven.get(name.family)
    if (best) {
      if (fullerName(name, best.person!)) {
        best.name = name.text
        best.person = name
      }
      best.gender ??= name.gender
      return best
    }
    const draft = this.create(name.text.replace(/\s+/g, ' '), 'person')
    draft.person = name
    if (name.gender) draft.gender = name.gender
    if (name.given.length === 1 && name.given[0]!.length > 1) this.byGiven.set(name.given[0]!, draft)
    this.byFamily.set(familyKeyOf(name), [...rivals, draft])
    return draft
  }

  /** The person known by a family name alone; the nearest where several share it. */
  knownPerson(name: PersonName): Draft | undefined {
    let best: Draft | undefined
    for (const rival of this.byFamily.get(familyKeyOf(name)) ?? [])
      if (samePerson(rival.person!, name) && (!best || rival.lastAt > best.lastAt)) best = rival
    return best ?? (name.given.length ? undefined : this.byGiven.get(name.family))
  }

  /** The state, organisation or thing of an affiliation; `written` is the name the text gives it. */
  thing(of: Affiliation): Draft {
    const known = of.entry ? this.byEntry.get(of.entry) : this.byName.get(nameKey(of.name))
    if (known) {
      rename(known, of)
      if (of.abbreviation) this.alias(of.abbreviation, known)
      return known
    }
    const draft = this.create(of.adjective && of.entry ? of.entry.name : of.name.replace(/\s+/g, ' '), of.type)
    if (of.borrowed || of.adjective) draft.borrowed = true
    if (of.entry) {
      draft.entry = of.entry
      this.byEntry.set(of.entry, draft)
    } else this.byName.set(nameKey(of.name), draft)
    if (of.abbreviation) this.alias(of.abbreviation, draft)
    return draft
  }

  /** Lets a further name stand for a thing: "SDF" once "Syrian Democratic Forces (SDF)" was read. */
  alias(name: string, draft: Draft): void {
    if (!this.byName.has(nameKey(name))) this.byName.set(nameKey(name), draft)
  }

  /** Who a description can mean: those named lately, and, where a state is told, the holders of its posts. */
  *candidates(owner?: Draft): Iterable<Draft> {
    const met = new Set<Draft>()
    for (let i = this.namings.length - 1; i >= 0 && i >= this.namings.length - MEMORY; i--)
      met.add(this.namings[i]!.draft)
    for (const holder of owner ? (this.holders.get(owner.id) ?? []) : []) met.add(holder)
    yield* met
  }

  named(name: string): Draft | undefined {
    return this.byName.get(nameKey(name))
  }

  ofEntry(entry: Entry): Draft | undefined {
    return this.byEntry.get(entry)
  }

  /** @param inner true for the state or body inside the naming of somebody else: "Russian" in "Russian minister" */
  mention(draft: Draft, start: number, end: number, at: number, inner = false): void {
    // one phrase may name somebody twice over, so only the latest can be doubled
    if (!draft.mentions.slice(-4).some((m) => m.start === start && m.end === end))
      draft.mentions.push({ start, end, exact: this.parsed.dispatch.text.slice(start, end) })
    draft.lastAt = Math.max(draft.lastAt, at)
    this.namings.push({ draft, start, end, phrase: at })
    if (inner) this.inner.add(`${start}:${end}`)
  }

  /** Takes somebody described for somebody named: all mentions and posts are the other's. */
  merge(from: Draft, into: Draft): void {
    into.mentions.push(...from.mentions.splice(0))
    for (const { office, of, span } of from.offices.splice(0))
      this.post(into, { text: office, start: span.start, end: span.end }, of ? this.get(of) : null)
    into.affiliation ??= from.affiliation
    if (from.gender) into.gender ??= from.gender
    this.namings.forEach((naming, i) => {
      if (naming.draft === from) this.namings[i] = { ...naming, draft: into }
    })
  }

  /**
   * Gives a person a post, once; the holder's state becomes the affiliation.
   *
   * @param owner where the post is held, if not what its own words say; null for nowhere that is known
   */
  post(draft: Draft, post: Post, owner?: Draft | null): void {
    const of = owner === undefined ? (post.of && !post.of.place ? this.thing(post.of) : undefined) : owner
    const { text } = this.parsed.dispatch
    const same = draft.offices.find((o) => nameKey(o.office) === nameKey(post.text) && (!of || !o.of || o.of === of.id))
    if (of) {
      draft.affiliation ??= of.id
      const holders = this.holders.get(of.id)
      if (!holders) this.holders.set(of.id, [draft])
      else if (holders.length < MEMORY && !holders.includes(draft)) holders.push(draft)
    }
    const rival = draft.offices.find((o) => (!of || !o.of || o.of === of.id) && isShorter(o.office, post.text))
    if (!same && rival) {
      const longer = post.text.length > rival.office.length
      const owner = rival.of ?? of?.id
      const office = longer ? post.text : rival.office
      const span = longer ? { start: post.start, end: post.end, exact: text.slice(post.start, post.end) } : rival.span
      draft.offices[draft.offices.indexOf(rival)] = { office, ...(owner ? { of: owner } : {}), span }
      return
    }
    if (same) {
      if (of && !same.of) draft.offices[draft.offices.indexOf(same)] = { ...same, of: of.id }
      return
    }
    draft.offices.push({
      office: post.text,
      ...(of ? { of: of.id } : {}),
      span: { start: post.start, end: post.end, exact: text.slice(post.start, post.end) },
    })
  }
}

/** Words that make another post of the same head: a deputy minister is no minister. */
const APART =
  /^(?:deputy|vice|first|second|former|ex|then|acting|assistant|associate|under|co|junior|prime|elect|designate)$/

/** True where one post only says less than the other: "envoy", "Special Envoy"; "Director", "Director of the Office". */
function isShorter(a: string, b: string): boolean {
  const [short, long] = [nameKey(a).split(' '), nameKey(b).split(' ')].sort((x, y) => x.length - y.length)
  if (short!.length === long!.length) return false
  const at = long!.join(' ').startsWith(`${short!.join(' ')} `) ? 0 : long!.length - short!.length
  if (at > 0 && !long!.join(' ').endsWith(` ${short!.join(' ')}`)) {
    const cut = long!.findIndex((w) => /^(?:of|for|to|on|in)$/.test(w))
    if (
      cut < 0 ||
      !long!
        .slice(0, cut)
        .join(' ')
        .endsWith(` ${short!.join(' ')}`)
    )
      return false
  }
  return !long!.some((w) => APART.test(w) && !short!.includes(w))
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s-]+/g, ' ')
}

/** Groups spellings of one family name: "Sergei", "Sergey"; "Zelensky", "Zelenskyy". */
function familyKeyOf(name: PersonName): string {
  return soundKey(name.family)
}

/** The fullest name the text itself gives wins: "Russian Federation" over "Russia", anything over a borrowed one. */
function rename(known: Draft, of: Affiliation): void {
  if (of.borrowed || of.adjective || !of.entry) return
  if (!known.borrowed && of.name.length <= known.name.length) return
  known.name = of.name.replace(/\s+/g, ' ')
  known.borrowed = false
}

/** Spellings of one foreign name fold together. */
export function soundKey(name: string): string {
  return name
    .replace(/^(?:al|el|ul|as|ad|an|ar|ash|at) /, '')
    .replace(/[ -]/g, '')
    .replace(/y+|i[iy]+|ij/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/zh|dzh|dj/g, 'j')
    .replace(/w|ff$/g, 'v')
    .replace(/(.)\1/g, '$1')
}

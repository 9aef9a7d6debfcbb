import type { Actor } from '../../model/actor.ts'
import type { Span } from '../../model/span.ts'
import { spanOf } from '../../parse/match.ts'
import type { ActorBook } from '../finder.ts'
import { knownBy, shortened } from './admission.ts'
import type { Cast, Draft } from './cast.ts'

interface Mark {
  readonly start: number
  readonly end: number
  readonly id: string
  /** inside the naming of somebody else */
  readonly inner: boolean
}

/** The cast of a dispatch as the finders ask it. Holds an index by token, kept up as actors are added. */
export class Book implements ActorBook {
  private readonly cast: Cast
  private readonly drafts: Draft[] = []
  private readonly byToken = new Map<number, Mark[]>()
  private readonly marks: Mark[] = []
  private sorted = true

  constructor(cast: Cast) {
    this.cast = cast
    for (const draft of cast.drafts) if (draft.mentions.length) this.admit(draft)
    this.drafts.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  }

  get all(): readonly Actor[] {
    return this.drafts.map(plain)
  }

  get sides(): readonly string[] {
    return this.cast.sides
  }

  get(id: string): Actor | undefined {
    const draft = this.cast.get(id)
    return draft && plain(draft)
  }

  within(start: number, end: number): readonly string[] {
    this.sort()
    let low = 0
    let high = this.marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.marks[middle]!.start < start) low = middle + 1
      else high = middle
    }
    const ids = new Set<string>()
    for (let i = low; i < this.marks.length && this.marks[i]!.start < end; i++)
      if (this.marks[i]!.end <= end && !this.isCovered(i, start, end)) ids.add(this.marks[i]!.id)
    return [...ids]
  }

  ofToken(token: number): readonly string[] {
    let best = Number.POSITIVE_INFINITY
    let ids: string[] = []
    const marks = this.byToken.get(token) ?? []
    const outer = marks.some((m) => !m.inner)
    for (const { start, end, id, inner } of marks) {
      if (inner && outer) continue
      if (end - start > best) continue
      if (end - start < best) ids = []
      best = end - start
      if (!ids.includes(id)) ids.push(id)
    }
    return ids
  }

  members(id: string): readonly string[] {
    const members = this.cast.get(id)?.members
    return members?.length ? members : [id]
  }

  affiliation(id: string): string | undefined {
    return this.cast.get(id)?.affiliation
  }

  stateOf(token: number): string | undefined {
    const found = this.cast.adjectives.get(token)
    if (!found) return undefined
    const draft = this.cast.thing(found)
    if (!draft.mentions.length) this.add(spanOf(this.cast.parsed, found.start, found.end), draft)
    return draft.id
  }

  add(told: Span, known: Parameters<ActorBook['add']>[1]): string {
    const mention = 'id' in known ? told : shortened(this.cast, told)
    const draft =
      'id' in known
        ? this.cast.get(known.id)!
        : (knownBy(this.cast, told) ??
          knownBy(this.cast, mention) ??
          this.cast.create(known.name ?? mention.exact.replace(/\s+/g, ' '), known.type))
    if (draft.mentions.some((m) => m.start === mention.start && m.end === mention.end)) return draft.id
    draft.mentions.push(mention)
    if (draft.mentions.length === 1) this.admit(draft)
    else this.mark(draft, mention)
    return draft.id
  }

  /** True for "Norland" in "President Lee of Norland" where the whole of it stands in the range asked for. */
  private isCovered(at: number, start: number, end: number): boolean {
    const mark = this.marks[at]!
    if (!mark.inner) return false
    for (let i = at - 1; i >= 0 && i > at - 6; i--) {
      const other = this.marks[i]!
      if (other.start >= start && other.end >= mark.end && other.end <= end) return true
    }
    const next = this.marks[at + 1]
    return next !== undefined && next.start === mark.start && next.end > mark.end && next.end <= end
  }

  private admit(draft: Draft): void {
    draft.mentions.sort((a, b) => a.start - b.start)
    this.drafts.push(draft)
    for (const mention of draft.mentions) this.mark(draft, mention)
  }

  private mark(draft: Draft, { start, end }: Span): void {
    const mark = { start, end, id: draft.id, inner: this.cast.inner.has(`${start}:${end}`) }
    this.marks.push(mark)
    this.sorted = false
    const { tokens } = this.cast.parsed
    for (let i = this.firstToken(start); i < tokens.length && tokens[i]!.start < end; i++) {
      const here = this.byToken.get(i)
      if (here) here.push(mark)
      else this.byToken.set(i, [mark])
    }
  }

  /** The first token that ends after an offset. */
  private firstToken(start: number): number {
    const { tokens } = this.cast.parsed
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    return low
  }

  private sort(): void {
    if (this.sorted) return
    this.marks.sort((a, b) => a.start - b.start || a.end - b.end)
    this.sorted = true
  }
}

/** What says no more than that somebody is in public service: no office of those who have no name. */
const NO_OFFICE = /\b(?:official|diplomat|source|analyst|expert|observer|aide|journalist|reporter|delegate|lawmaker)$/i

const plained = new WeakMap<Draft, { actor: Actor; offices: number }>()

/** A draft as others see it, kept while nothing was added to it: finders ask for the same few many times. */
function plain(draft: Draft): Actor {
  const known = plained.get(draft)
  const { actor } = known ?? {}
  if (
    actor?.mentions.length === draft.mentions.length &&
    known?.offices === draft.offices.length &&
    actor.name === draft.name &&
    actor.type === draft.type
  )
    return actor
  const made = plainOf(draft)
  plained.set(draft, { actor: made, offices: draft.offices.length })
  return made
}

function plainOf({ id, name, type, mentions, offices, person }: Draft): Actor {
  const held = person ? offices : offices.filter((o) => !NO_OFFICE.test(o.office))
  return { id, name, type, mentions: [...mentions].sort((a, b) => a.start - b.start), offices: held }
}

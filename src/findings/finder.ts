import type { Actor, ActorType } from '../model/actor.ts'
import type { Finding, FindingKind, FindingOf } from '../model/finding.ts'
import type { ParsedDispatch } from '../model/parsed-dispatch.ts'
import type { Span } from '../model/span.ts'
import type { Trace } from './trace.ts'

/** Who and what the dispatch names, as the actor stage resolved them: asked by place in the text, by token or by id. */
export interface ActorBook {
  /** every actor so far, in order of first mention */
  readonly all: readonly Actor[]
  /** the two that the dispatch sets against each other or has at one table, where it does: who "both sides" are */
  readonly sides: readonly string[]
  get(id: string): Actor | undefined
  /** ids of the actors whose mentions lie inside [start, end), in text order, each once; groups stay groups */
  within(start: number, end: number): readonly string[]
  /** ids named by the smallest mention that covers this token (its head or a part of it); several for "Presidents A and B" */
  ofToken(token: number): readonly string[]
  /** the members of a group ("both sides", "the two ministers") where the text tells them, else the actor itself */
  members(id: string): readonly string[]
  /** the state, organisation or body a person speaks for, where the text tells it */
  affiliation(id: string): string | undefined
  /** the state or body a demonym at this token speaks of: "Turkish" in "Turkish airstrikes"; an actor from then on */
  stateOf(token: number): string | undefined
  /** a new unnamed actor ("a senior official") or one more mention of a known one; gives its id */
  add(mention: Span, known: { id: string } | { type: ActorType; name?: string }): string
}

/** What a finder is given. Everything in it is read-only but `actors.add`. */
export interface FindContext {
  readonly parsed: ParsedDispatch
  readonly actors: ActorBook
  /** times, and findings of the kinds named in `needs`, with provisional ids that the pipeline renumbers */
  found<K extends FindingKind>(kind: K): readonly FindingOf<K>[]
  /** true where the sentence stands in a paragraph that recalls history rather than reports news */
  isBackground(sentence: number): boolean
  /** there only where somebody asks why; what is told to it changes no finding */
  readonly trace?: Trace
}

/** A finding before it is numbered: `id` is provisional and unique in its kind, e.g. "statement#3". */
export interface Finder<K extends FindingKind> {
  readonly kind: K
  /** raised by one whenever a gold case changes its answer */
  readonly version: number
  /** kinds that must be found before; read through `context.found` */
  readonly needs: readonly FindingKind[]
  find(context: FindContext): FindingOf<K>[]
  /** a short line for people, e.g. "meeting, due"; `name` gives an actor's name by id */
  describe(finding: FindingOf<K>, name: (actor: string) => string): string
  /** what each of its rules looks for, in plain words, by the `reader` its findings carry */
  readonly rules?: Readonly<Record<string, string>>
  /** the kind's named lists of words and patterns, so that an explanation can say which of them know a word */
  readonly lexicon?: Readonly<Record<string, unknown>>
}

export type AnyFinder = { [K in FindingKind]: Finder<K> }[FindingKind]
export type { Finding }

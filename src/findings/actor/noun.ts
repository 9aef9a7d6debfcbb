import type { ActorType } from '../../model/actor.ts'
import type { Entry } from './gazetteer/index.ts'

/** Something named before or after a head: the state of "Russian minister", the body of "NSC spokesperson". */
export interface Affiliation {
  /** the state, organisation or entity, where the gazetteer knows it */
  readonly entry?: Entry
  /** as a name for a new actor, where it does not */
  readonly name: string
  readonly type: ActorType
  readonly start: number
  readonly end: number
  /** true for "Russian", which names no one by itself; false for "Russia's", "of Russia", "US" */
  readonly adjective: boolean
  /** true where the name is not the text's own: "Russia" for "Russian" or "Moscow" */
  readonly borrowed?: true
  /** "VLF" in "Vestrian Liberation Front (VLF)" */
  readonly abbreviation?: string
  /** the state named in the name of a body: Norland in "Norland's Security Council" */
  readonly within?: Affiliation
  /** true for a city or region, which is no actor */
  readonly place?: true
}

/** A post as the text words it, without the state's adjective: "Foreign Minister". */
export interface Post {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly of?: Affiliation
}

/** A person's name, taken apart. */
export interface PersonName {
  readonly text: string
  readonly start: number
  readonly end: number
  /** folded, initials without dot */
  readonly given: readonly string[]
  readonly family: string
  readonly gender?: 'm' | 'f'
  /** true for "Kim Yong-su": no firm or place is spelled so */
  readonly familyFirst?: true
}

export type HeadKind = 'office' | 'organisation' | 'government' | 'collective' | 'group' | 'people'

/**
 * A noun phrase that may name an actor, before anyone is resolved.
 *
 * > | Russian Foreign Minister Sergey Lavrov |  of "Russian", post "Foreign Minister", one name
 * > | the two ministers |                         determiner "the", count 2, head "ministers"
 */
export interface Noun {
  readonly start: number
  readonly end: number
  /** word indices [from, to) */
  readonly from: number
  readonly to: number
  /** the word that carries the phrase's role in the sentence */
  readonly headWord: number
  readonly sentence: number
  readonly determiner?: string
  readonly count?: number
  readonly affiliations: readonly Affiliation[]
  readonly head?: { readonly kind: HeadKind; readonly key: string; readonly plural: boolean; readonly type: ActorType }
  readonly posts: readonly Post[]
  readonly names: readonly PersonName[]
  /** a thing known to the gazetteer, or named by capitals */
  readonly thing?: Affiliation
  /** a name by capitals alone, of whom or what is not known */
  readonly unknown?: true
  /** a place or seat of government, an actor only where it acts */
  readonly seat?: true
  /** abbreviation in brackets behind: "(SDF)" */
  readonly abbreviation?: string
}

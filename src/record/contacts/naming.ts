import { foldName } from '../actors/fold-name.ts'

/** What the words of a contact say of it, apart from who, when and where. */
export interface ContactNaming {
  /** "nato" of "the NATO Summit": words of the name of a gathering that has one */
  readonly title: ReadonlySet<string>
  /** "third" of "the third Nordic Summit": which of a row it is */
  readonly number?: number
  /** "on the margins of the G7 Summit": beside a gathering with a name, and no part of it */
  readonly beside: boolean
  /** "earlier meetings", "continued consultations": several, or a habit, and none of them */
  readonly several: boolean
  /** "met again", "a second meeting": not the one before */
  readonly again: boolean
  /** "this meeting": the one the dispatch is about */
  readonly demonstrative: boolean
}

const TITLE =
  /((?:(?:\p{Lu}[\p{L}\p{N}.’'-]{0,30}|\d{1,3}(?:st|nd|rd|th)|of|for|on|and) ){1,7})(?:(?:anniversary|extraordinary|special|leaders['’]?) )?(?:[Ss]ummit|Conference|Forum|Dialogue|Council|Assembly|Session)\b(?: (?:for|of|on) (?:the )?(\p{Lu}[\p{L}]{2,30}))?|\b(?:Summit|Conference|Forum|Dialogue|Council) (?:for|of|on) (?:the )?(\p{Lu}[\p{L}]{2,30})/gu
// What many gatherings are called by tells none of them.
const NO_NAME =
  /^(?:the|leaders|next|annual|special|global|international|world|trilateral|bilateral|historic|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|strategic|security|economic|political|ministerial|joint|high|level)$/
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const ORDINAL =
  /\b(?:(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(?<digits>\d{1,3})(?:st|nd|rd|th))\b/iu
/** "met on the margins of the G7 Summit" is not the summit. */
const BESIDE = /\b(?:on the (?:margins|sidelines|fringes) of|ahead of|prior to|before|after|following|at) [^|]{0,200}/g
const SEVERAL =
  /\b(?:meetings|calls|visits|trips|summits|conversations|contacts|engagements|consultations|exchanges|communications?)\b|\b(?:continu(?:ed|ing)|regular|ongoing|close|frequent) (?:\p{L}{1,20} ){0,3}(?:dialogue|contact|coordination|cooperation)\b|\b(?:met|spoke|talked) (?:bilaterally|separately|individually)\b/iu
const AGAIN = /\b(?:again|once more|(?:a|for the|their) second (?:time|day|meeting|call))\b/i
const DEMONSTRATIVE = /^this (?:\p{L}{1,20} )?(?:meeting|call|visit|conversation|summit|session)$/iu
const MOST_CHARS = 1_000
const OPENING_CHARS = 120

/** @param words the words that name the contact, however their lines are broken */
export function readContactNaming(words: string): ContactNaming {
  const naming = words.slice(0, MOST_CHARS).replace(/\s+/g, ' ').trim()
  const title = titleIn(naming)
  const opening = naming.slice(0, OPENING_CHARS)
  const number = title.size > 0 ? numberIn(naming) : undefined
  return {
    title,
    ...(number === undefined ? {} : { number }),
    beside: title.size === 0 && naming.search(BESIDE) >= 0,
    several: SEVERAL.test(opening),
    again: AGAIN.test(opening),
    demonstrative: DEMONSTRATIVE.test(naming),
  }
}

/** Capitals tell a name from a description: "the G7 Hiroshima Summit", not "the summit in Hiroshima". */
function titleIn(naming: string): ReadonlySet<string> {
  const names = [...naming.replace(BESIDE, '').matchAll(TITLE)].map((m) => m.slice(1).join(' '))
  const words = names.join(' ').match(/\p{Lu}[\p{L}\p{N}.]{1,30}|\d{1,3}(?:st|nd|rd|th)/gu) ?? []
  return new Set(words.filter((w) => !NO_NAME.test(w.toLowerCase()) && !ORDINAL.test(w)).map(foldName))
}

function numberIn(naming: string): number | undefined {
  const { word, digits } = ORDINAL.exec(naming)?.groups ?? {}
  if (digits) return Number(digits)
  return word ? ORDINALS.indexOf(word.toLowerCase()) + 1 : undefined
}

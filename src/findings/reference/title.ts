import type { Sentence, Token } from '../../model/parsed-dispatch.ts'
import { describedAt } from './described.ts'
import { aliasEnd, lawAt, partAt, shortAt, signedEnd, withShort } from './forms.ts'
import { DATED_HEADS, NAMED_HEADS, NARROWING, PARTS, PLAIN, STRONG_HEADS, WEAK_HEADS } from './lexicon.ts'
import { behind, CAPITAL, MONTH, YEAR } from './tail.ts'

/** A document's name within one sentence: its tokens [from, to) and the head noun that makes it one. */
export interface Title {
  readonly from: number
  readonly to: number
  readonly head: string
  /** of a resolution, e.g. "1701" */
  readonly number?: string
  /** the name in short that stands beside it in brackets: "CPA" */
  readonly short?: string
}

/** A sentence's tokens, with who is an actor among them. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  isActor(token: Token): boolean
  isPerson(token: Token): boolean
}

/** "Decree of 2005" is not numbered 2005. */
const YEAR_OF = /^of (?:1[89]|20)\d\d$/
/** Behind a head these make an organisation of it: "North Atlantic Treaty Organization". */
const ORGANISATIONS = /^(?:Organi[sz]ation|Council|Committee|Commission|Conference|Group|Secretariat|Team|Board)$/
const BODIES = /^(?:Government|Movement|Front|Party|Alliance|Coalition|Army|Union|Ministry|Committee)$/
const ASSEMBLIES = /^(?:National|Party|Democratic|Republican|Liberal|Labour|Constitutional|DNC|RNC|GOP)$/
/** Words that open another phrase than a document's name. */
const NO_PART = /^(?:President|Minister|Secretary|Readout|Statement|Remarks|Fact|Sheet|Following|Under)$/
/** Heads that name a document only with a capital, a date or parties. */
const SPOKEN = /^(?:protocols?|declaration|conventions?)$/
/** Heads of what an authority numbers: "Resolution 1701", "Decree 12". */
const NUMBERED = /^(?:resolutions?|decree|directive|protocols?)$/
/** Heads that parties alone make a name: "a treaty between Norland and Vestria". */
const SIGNED = /^(?:treaty|pact|accord|memorand\w{1,3}|convention)/

/** The documents named in a sentence, in text order, none within another. */
export function readTitles(scene: Scene): Title[] {
  const { tokens } = scene
  const out: Title[] = []
  let free = 0
  for (let i = 0; i < tokens.length; i++) {
    const title =
      partAt(scene, i) ??
      lawAt(tokens, i) ??
      shortAt(tokens, i, free) ??
      longer(headedAt(scene, i, free), describedAt(tokens, i, free))
    if (!title) continue
    const whole = withShort(tokens, withPart(tokens, title, free))
    out.push(whole, ...furtherNumbers(tokens, whole))
    free = out.at(-1)!.to
    i = free - 1
  }
  return out
}

/** What is described by its signing reaches further than its name: "the Declaration of Principles signed in Laster". */
function longer(named: Title | undefined, described: Title | undefined): Title | undefined {
  if (!named || !described || named.number || described.from !== named.from) return named ?? described
  return described.to > named.to ? described : named
}

/** A name that turns on a head noun: capitals, dates, numbers or parties make it one. */
function headedAt(scene: Scene, i: number, free: number): Title | undefined {
  const { tokens } = scene
  const { text, upos } = tokens[i]!
  const head = text.toLowerCase()
  const strong = STRONG_HEADS.has(head)
  if (upos === 'VERB' || !(strong || WEAK_HEADS.has(head)) || scene.isPerson(tokens[i]!)) return undefined
  const from = modifiersBefore(scene, i, free)
  // "the Government of National Accord"
  if (tokens.slice(from, i).some((t, k) => BODIES.test(t.text) && /^(?:of|for)$/.test(tokens[from + k + 1]!.text)))
    return undefined
  const to = behind(tokens, i)
  const parties = to > i + 1
  const last = tokens[to - 1]!.text
  const number = parties && /^\d/.test(last) && !YEAR_OF.test(`${tokens[to - 2]!.text} ${last}`) ? last : undefined
  if (number && NUMBERED.test(head)) return { from, to, head, number }
  const named = hasName(tokens, from, i)
  // "the nuclear deal of 2015"
  const isDate = (t: Token) => MONTH.test(t.text) || YEAR.test(t.text)
  const dated =
    tokens.slice(from, i).some(isDate) ||
    (DATED_HEADS.has(head) && tokens[i + 1]?.text === 'of' && tokens.slice(i, to).some(isDate))
  // "four resolutions of the UN Security Council"
  const ofCouncil = /^resolutions$/.test(head) && tokens.slice(i, to).some((t) => /^(?:Council|Assembly)$/.test(t.text))
  if (ofCouncil) return { from, to, head }
  if (NUMBERED.test(head) && !named && !dated && !CAPITAL.test(text)) return undefined
  const called = aliasEnd(tokens, i) ?? signedEnd(tokens, from, i)
  if (called) return { from, to: called, head }
  if (from === i && !parties) return undefined
  const opening = tokens[from - 1]?.text ?? ''
  // "any Security Council resolution", "a new UN resolution": none in particular
  if (
    !dated &&
    (/^(?:any|no|another|every|new|further|draft)$/i.test(opening) || (NUMBERED.test(head) && /^an?$/i.test(opening)))
  )
    return undefined
  if (ORGANISATIONS.test(tokens[to]?.text ?? '') || (head === 'statement' && isTitled(scene))) return undefined
  if (!parties && !dated && !head.endsWith('s') && tokens.slice(from, i).every((t) => PLAIN.test(t.text)))
    return undefined
  if (head === 'statement' && !dated && !isJoint(tokens, from, i)) return undefined
  // "Vester Report" is a paper, "Liberal National Convention" a party's
  const assembly = text === 'Convention' && ASSEMBLIES.test(tokens[i - 1]?.text ?? '')
  if (assembly || /^Reports?$/.test(text)) return undefined
  const capital = CAPITAL.test(text) && !isTitled(scene)
  // "Lee's declaration", "police protocol": what somebody declares or how one works
  if (SPOKEN.test(head) && !CAPITAL.test(text) && !parties && !dated) return undefined
  const ok = strong
    ? named || dated || (capital && (parties || i > from)) || (parties && SIGNED.test(head))
    : (capital && (named || parties) && !scene.isActor(tokens[i]!)) ||
      isByName(scene, from, i, head) ||
      (dated && DATED_HEADS.has(head)) ||
      head === 'statement'
  return ok ? { from, to, head } : undefined
}

/** "the Stein formula", "Vester commitments": a person or a place right before the head. */
function isByName(scene: Scene, from: number, i: number, head: string): boolean {
  const before = scene.tokens[i - 1]
  if (!NAMED_HEADS.has(head) || from !== i - 1 || !before || isTitled(scene)) return false
  if (
    !/^(?:PROPN|NOUN)$/.test(before.upos) ||
    !CAPITAL.test(before.text) ||
    NO_PART.test(before.text) ||
    MONTH.test(before.text)
  )
    return false
  // "the two ministers plan to meet"
  if (/^(?:to|on|for)$/.test(scene.tokens[i + 1]?.text ?? '') && head === 'plan') return false
  const person = scene.isPerson(before)
  return head === 'report' ? person : person || !scene.isActor(before)
}

/** The words before a head that belong to the name: capitals, dates, and small words that narrow it. */
function modifiersBefore(scene: Scene, head: number, free: number): number {
  const { tokens } = scene
  let from = head
  let capitals = false
  for (let i = head - 1; i >= free && head - i < 12; i--) {
    const { text, xpos, upos } = tokens[i]!
    // "Free Trade Area (FTA) agreement"
    if (text === ')' && i - 3 >= free && tokens[i - 2]!.text === '(') {
      i -= 2
      continue
    }
    if (/^(?:['’]s?|-|–)$/.test(text)) continue
    // "the March 23, 2009, accord"
    const dateComma = text === ',' && /^\d{1,4}$/.test(tokens[i - 1]?.text ?? '')
    if (dateComma && (i + 1 === head || YEAR.test(tokens[i + 1]!.text))) continue
    // at the head of a sentence a capital is a matter of course
    const capital = CAPITAL.test(text) && !(i === 0 && !/^(?:PROPN|ADJ|NOUN)$/.test(upos))
    if (capital && NO_PART.test(text) && i < head - 1) break
    if (capital || /^\d/.test(text)) {
      from = i
      capitals ||= capital
      continue
    }
    if (connects(scene, i, head, free)) continue
    if (capitals || !/^(?:JJ|NN|NNS|VBN|VBG)$/.test(xpos)) break
    if (i + 1 === head && !NARROWING.has(text)) break
    from = i
  }
  while (from < head && /^(?:the|of|and|on|for|a)$/i.test(tokens[from]!.text)) from++
  return from
}

/** "and" in "Trade and Science Act", "of the" in "Law of the Sea Treaty"; "and" behind an actor begins a new name. */
function connects(scene: Scene, i: number, head: number, free: number): boolean {
  const before = i > free ? scene.tokens[i - 1]! : undefined
  const next = scene.tokens[i + 1]!
  const { text } = scene.tokens[i]!
  if (!before || i + 1 >= head) return false
  if (text === 'the') return /^(?:of|for|on)$/.test(before.text)
  if (!/^(?:and|of|on|for)$/.test(text) || !CAPITAL.test(before.text) || NO_PART.test(before.text)) return false
  if (text === 'of' && next.text === 'the') return true
  return CAPITAL.test(next.text) && (text !== 'and' || !scene.isActor(before))
}

function hasName(tokens: readonly Token[], from: number, head: number): boolean {
  return tokens.slice(from, head).some((t) => CAPITAL.test(t.text) && !MONTH.test(t.text) && t.upos !== 'DET')
}

/** "joint statement by Norland and Vestria": whose it is must be told. */
function isJoint(tokens: readonly Token[], from: number, head: number): boolean {
  const joint = tokens.slice(Math.max(0, from - 1), head).some((t) => /^joint$/i.test(t.text))
  return joint && /^(?:by|of|between)$/.test(tokens[head + 1]?.text ?? '')
}

/** In a headline of capitals a head's own capital proves nothing. */
function isTitled({ sentence, tokens }: Scene): boolean {
  return sentence.role !== 'body' && tokens.filter((t) => CAPITAL.test(t.text)).length > tokens.length * 0.6
}

/** "Article 5 of the NATO treaty", "Chapter VII of the UN Charter". */
function withPart(tokens: readonly Token[], title: Title, free: number): Title {
  let p = title.from - 1
  if (p >= free && /^(?:the|its|their)$/i.test(tokens[p]!.text)) p--
  if (p - 2 < free || tokens[p]!.text !== 'of' || !PARTS.test(tokens[p - 2]!.text)) return title
  return /^(?:\d+|[IVX]+)$/.test(tokens[p - 1]!.text) ? { ...title, from: p - 2 } : title
}

/** The place behind "(1967)". */
function behindYear(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '(' && YEAR.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')' ? at + 3 : at
}

/** "resolutions 242 and 338" are two documents. */
function furtherNumbers(tokens: readonly Token[], title: Title): Title[] {
  const out: Title[] = []
  if (!title.number || !title.head.endsWith('s')) return out
  let p = behindYear(tokens, title.to)
  while (/^(?:,|and)$/.test(tokens[p]?.text ?? '') && /^\d{2,5}$/.test(tokens[p + 1]?.text ?? '')) {
    out.push({ from: p + 1, to: p + 2, head: title.head, number: tokens[p + 1]!.text })
    p = behindYear(tokens, p + 2)
  }
  return out
}

import type { Token } from '../../model/parsed-dispatch.ts'
import { KNOWN_BY, NARROWING } from './lexicon.ts'
import { CAPITAL, dateEnd, MONTH, phraseEnd, YEAR } from './tail.ts'
import type { Title } from './title.ts'

const DEALS = /^(?:agreement|accord|deal|pact|treaty|protocol|truce|ceasefire|memorandum|armistice)s?$/
const PAPERS = /^(?:commitment|statement|declaration|communique|communiqué|document|undertaking|letter)s?$/
/** Truces are in force rather than invoked; only a date makes a document of them. */
const TRUCES = /^(?:truce|ceasefire)s?$/
/** What makes a paper of an understanding: reaching one does not. */
const SIGNING = /^(?:sign|signs|signed|adopted|initialled|initialed|ratified)$/
const MADE =
  /^(?:sign|signs|signed|reached|concluded|brokered|adopted|initialled|initialed|struck|ratified|clinched|sealed|approved)$/
/** "a ruling by the commission" is a document, "a ruling" alone may be anything. */
const VERDICTS = /^(?:ruling|verdict|judgment|judgement|award)$/
const JUDGES = /^(?:commission|court|tribunal|panel|arbitrators?|judges?)$/i
const JOINT = /^(?:statement|communique|communiqué)$/
/** Before a verb of signing these say that it is still to come. */
const UNMADE = /^(?:to|will|would|could|should|may|might|must|shall|can|not|never|if|yet|n't)$/i
// "signed in Laster on Friday a peace accord": so far may the verb stand from its object.
const MADE_TOKENS = 8
const TAIL_TOKENS = 9

/**
 * A document told by what it is rather than by a name: when it was made ("the truce of May 2"), on what ("the protocol on
 * the river"), by whom ("a ruling by a commission") or that it was signed ("signed a peace accord").
 */
export function describedAt(tokens: readonly Token[], i: number, free: number): Title | undefined {
  const head = tokens[i]!.text.toLowerCase()
  const from = Math.max(free, opening(tokens, i))
  return (
    datedAt(tokens, from, i, head) ??
    madeAt(tokens, from, i, head) ??
    onMatter(tokens, from, i, head) ??
    ruledAt(tokens, from, i, head) ??
    jointAt(tokens, from, i, head) ??
    embargoAt(tokens, from, i, head) ??
    knownAt(tokens, from, i, head) ??
    roadMapAt(tokens, i, head)
  )
}

/** "the ceasefire of December 2", "the commitment of January 6" */
function datedAt(tokens: readonly Token[], from: number, i: number, head: string): Title | undefined {
  if (!(DEALS.test(head) || PAPERS.test(head)) || !isThe(tokens[from - 1])) return undefined
  const to = /^(?:of|dated)$/.test(textAt(tokens, i + 1)) ? dateEnd(tokens, i + 2) : undefined
  return to && MONTH.test(tokens.slice(i, to).find((t) => MONTH.test(t.text))?.text ?? '')
    ? { from, to, head }
    : undefined
}

/** "the protocol signed on January 17", "a truce reached in May last year", "signed a power-sharing deal" */
function madeAt(tokens: readonly Token[], from: number, i: number, head: string): Title | undefined {
  if (!DEALS.test(head) && !(PAPERS.test(head) && isThe(tokens[from - 1]))) return undefined
  // "the Declaration of Principles signed in Laster"
  const made = textAt(tokens, i + 1) === 'of' && CAPITAL.test(textAt(tokens, i + 2)) ? i + 3 : i + 1
  if (MADE.test(textAt(tokens, made)) && !TRUCES.test(head)) {
    const to = madeEnd(tokens, made + 1)
    if (to) return { from, to, head }
  }
  if (tokens.slice(from, i).some((t) => isStatusOf(tokens, t.index - tokens[0]!.index)))
    return { from, to: i + 1, head }
  const narrowed = tokens.slice(from, i).some((t) => isNarrowing(tokens, t))
  return narrowed && isMade(tokens, from) ? { from, to: i + 1, head } : undefined
}

/** Behind where or when it was signed; undefined where neither is told. */
function madeEnd(tokens: readonly Token[], from: number): number | undefined {
  let to: number | undefined
  for (let k = from; k < from + TAIL_TOKENS && k < tokens.length; k++) {
    const text = textAt(tokens, k)
    const date = dateEnd(tokens, k)
    if (date) {
      to = date
      k = date - 1
    } else if (YEAR.test(text) || (CAPITAL.test(text) && (to || isIn(tokens, k)))) to = k + 1
    else if (text === 'year' && /^(?:last|this)$/.test(textAt(tokens, k - 1))) to = k + 1
    else if (!/^(?:in|at|on|by|between|with|and|the|of|last|this|year)$/.test(text)) break
  }
  return to
}

/** "a memorandum of agreement on fishing", "the document on the sharing of powers between Vester and Laster" */
function onMatter(tokens: readonly Token[], from: number, i: number, head: string): Title | undefined {
  const kind =
    textAt(tokens, i + 1) === 'of' &&
    /^(?:understanding|agreement|intent|principles|cooperation)$/.test(textAt(tokens, i + 2))
  const papers = kind && /^(?:memorandum|memoranda|statement|letter|declaration)$/.test(head)
  const on = papers ? i + 3 : i + 1
  if (!/^(?:on|for|about|concerning|governing|regulating)$/.test(textAt(tokens, on))) return undefined
  const definite = isThe(tokens[from - 1]) && /^(?:document|protocol|accord|pact|treaty|memorandum)$/.test(head)
  if (!papers && !definite && !(DEALS.test(head) && isMade(tokens, from))) return undefined
  // "the agreement on Monday"
  if (dateEnd(tokens, on + 1)) return undefined
  const to = matterEnd(tokens, on + 1)
  return to > on + 1 ? { from, to, head } : undefined
}

/** "political and military power-sharing", "the division of powers between Vester and Laster" */
function matterEnd(tokens: readonly Token[], from: number): number {
  let to = from
  for (let k = from; k < from + 12 && k < tokens.length; k++) {
    const { upos, text } = tokens[k]!
    if (/^(?:NOUN|PROPN|NUM)$/.test(upos) || /^(?:sharing|making)$/.test(text)) to = k + 1
    else if (
      !/^(?:DET|ADJ|PRON)$/.test(upos) &&
      !/^(?:of|between|and|-|['’]s?|besieged|disputed|occupied|divided|contested|united)$/.test(text)
    )
      break
  }
  return to
}

/** "a ruling by an independent commission", "the court's verdict on the island" */
function ruledAt(tokens: readonly Token[], from: number, i: number, head: string): Title | undefined {
  if (!(VERDICTS.test(head) || head === 'decision')) return undefined
  if (/^(?:by|of|from)$/.test(textAt(tokens, i + 1)) && head !== 'award') {
    const end = phraseEnd(tokens, i + 2)
    const judge = tokens.slice(i + 2, end).findLastIndex((t) => JUDGES.test(t.text))
    if (judge >= 0) return { from, to: i + 3 + judge, head }
  }
  if (!VERDICTS.test(head)) return undefined
  const before = tokens.slice(from, i)
  const judged = before.some(
    (t) =>
      (JUDGES.test(t.text) && !/^(?:court|judges?)$/.test(t.text)) ||
      /^(?:border|boundary|arbitration|maritime)$/.test(t.text),
  )
  return judged ? { from, to: i + 1, head } : undefined
}

/** "A joint statement said", "issued a joint statement" */
function jointAt(tokens: readonly Token[], from: number, i: number, head: string): Title | undefined {
  if (!JOINT.test(head) || !/^joint$/i.test(textAt(tokens, i - 1))) return undefined
  const said = /^(?:said|says|read|called|issued|released|signed|adopted|published)$/.test(textAt(tokens, i + 1))
  const issued = tokens
    .slice(Math.max(0, from - 4), from)
    .some((t) => /^(?:issued|signed|released|adopted|published|issuing|signing)$/.test(t.text))
  // "In a joint statement, the presidents …"
  const opens = /^In$/.test(textAt(tokens, i - 3)) && textAt(tokens, i + 1) === ','
  return said || issued || opens ? { from, to: i + 1, head } : undefined
}

/** "the UN arms embargo", "the oil embargo against Norland" */
function embargoAt(tokens: readonly Token[], from: number, i: number, head: string): Title | undefined {
  if (head !== 'embargo') return undefined
  const of = tokens.slice(from, i).some((t) => /^(?:UN|U\.N\.|EU|Nations|Council|Union)$/.test(t.text))
  if (!isThe(tokens[from - 1]) && !of) return undefined
  const named = tokens.slice(from, i).some((t) => CAPITAL.test(t.text) || /^(?:arms|oil|trade|weapons)$/.test(t.text))
  return named ? { from, to: i + 1, head } : undefined
}

/** "the grain deal", "the power-sharing agreement": one the reader knows by its matter. */
function knownAt(tokens: readonly Token[], from: number, i: number, head: string): Title | undefined {
  if (!/^(?:deal|agreement|accord|pact)$/.test(head) || !isThe(tokens[from - 1]) || from === i) return undefined
  const before = tokens.slice(from, i)
  const isKnown = before.some(
    (t) => KNOWN_BY.has(t.text.toLowerCase()) || (t.text === 'sharing' && textAt(tokens, i - 3) === 'power'),
  )
  return isKnown && !before.some((t) => /^(?:new|draft|possible|proposed|future|final|broader)$/i.test(t.text))
    ? { from, to: i + 1, head }
    : undefined
}

/** "the road map for peace": a plan by that name. */
function roadMapAt(tokens: readonly Token[], i: number, head: string): Title | undefined {
  const isMap = head === 'map' && /^road$/i.test(textAt(tokens, i - 1)) && isThe(tokens[i - 2])
  return isMap ? { from: i - 1, to: i + 1, head: 'plan' } : undefined
}

/** True where the noun phrase that begins here is what somebody has signed or reached. */
function isMade(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - MADE_TOKENS); k--) {
    const text = textAt(tokens, k)
    if (/^[,;:]$/.test(text)) return false
    if (!SIGNING.test(text)) continue
    return !tokens.slice(Math.max(0, k - 3), k).some((t) => UNMADE.test(t.text))
  }
  return false
}

/** The first word of the noun phrase before a head, without its article. */
function opening(tokens: readonly Token[], head: number): number {
  let from = head
  while (
    from > 0 &&
    head - from < 8 &&
    (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[from - 1]!.upos) ||
      /^(?:-|['’]s|sharing|landmark|signed|United)$/.test(tokens[from - 1]!.text) ||
      isStatusOf(tokens, from - 1))
  )
    from--
  while (from < head && isThe(tokens[from])) from++
  return from
}

/** "of" in "the status of forces agreement" */
function isStatusOf(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === 'of' && /^(?:status|cessation|transfer|exchange|rules)$/.test(textAt(tokens, i - 1))
}

function isNarrowing(tokens: readonly Token[], { text, index }: Token): boolean {
  const at = index - tokens[0]!.index
  if (text === 'sharing') return textAt(tokens, at - 2) === 'power'
  return NARROWING.has(text.toLowerCase())
}

/** "in Laster", "at Vester" */
function isIn(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:in|at)$/.test(textAt(tokens, i - 1)) || (i > 1 && CAPITAL.test(textAt(tokens, i - 1)) && isIn(tokens, i - 1))
  )
}

function isThe(token: Token | undefined): boolean {
  return /^(?:the|this|that)$/i.test(token?.text ?? '')
}

function textAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? ''
}

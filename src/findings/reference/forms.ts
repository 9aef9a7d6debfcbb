import type { Token } from '../../model/parsed-dispatch.ts'
import { SHORT_NAMES, STRONG_HEADS, WEAK_HEADS, WHOLE_NAMES } from './lexicon.ts'
import { behind, CAPITAL, dateEnd, phraseEnd, YEAR } from './tail.ts'
import type { Scene, Title } from './title.ts'

/** "Clause 1.8", "Article 51 of the UN Charter", "Clause 4 of the ceasefire agreement". */
export function partAt({ tokens }: Scene, i: number): Title | undefined {
  const { text } = tokens[i]!
  if (
    !/^(?:Article|Clause|Annex|Chapter)$/.test(text) ||
    !/^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5})$/.test(tokens[i + 1]?.text ?? '')
  )
    return undefined
  const alone = { from: i, to: i + 2, head: text.toLowerCase() }
  if (tokens[i + 2]?.text !== 'of') return alone
  for (let k = i + 3; k < i + 3 + PART_TOKENS; k++) {
    const word = tokens[k]?.text.toLowerCase() ?? ''
    const next = tokens[k + 1]?.text.toLowerCase() ?? ''
    // "of the ceasefire agreement"
    if (STRONG_HEADS.has(next) || WEAK_HEADS.has(next)) continue
    if (STRONG_HEADS.has(word) || WEAK_HEADS.has(word)) return { ...alone, to: behind(tokens, k) }
    if (!/^(?:DET|ADJ|NOUN|PROPN|PUNCT|PRON|ADP|CCONJ|PART)$/.test(tokens[k]?.upos ?? '')) break
  }
  return alone
}

// "of the UN Convention on the Law of the Sea": so far may the head stand.
const PART_TOKENS = 9

/** "the law on special status": a law by its matter. */
export function lawAt(tokens: readonly Token[], i: number): Title | undefined {
  const [the, law, on] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!/^law$/i.test(law!.text) || !/^the$/i.test(the?.text ?? '') || !/^(?:on|for)$/.test(on?.text ?? ''))
    return undefined
  const to = phraseEnd(tokens, i + 2)
  return to > i + 2 ? { from: i, to, head: 'law' } : undefined
}

/** The title with its short name behind it or before its head: "the Comprehensive Peace Agreement (CPA)". */
export function withShort(tokens: readonly Token[], title: Title): Title {
  const behindIt = tokens[title.to]?.text === '(' && tokens[title.to + 2]?.text === ')' ? title.to + 1 : -1
  if (SHORT.test(tokens[behindIt]?.text ?? '')) return { ...title, to: title.to + 3, short: tokens[behindIt]!.text }
  for (let i = title.from; i + 2 < title.to; i++)
    if (tokens[i]!.text === '(' && tokens[i + 2]!.text === ')' && SHORT.test(tokens[i + 1]!.text))
      return { ...title, short: tokens[i + 1]!.text }
  return title
}

const SHORT = /^\p{Lu}[\p{Lu}\d]{1,7}$/u

const WHOLE = WHOLE_NAMES.map((name) => name.split(' '))

/** "JCPOA", "UNSCR 1701", "the UN Law of the Sea Convention": names without a head noun. */
export function shortAt(tokens: readonly Token[], i: number, free: number): Title | undefined {
  const { text } = tokens[i]!
  const next = tokens[i + 1]?.text ?? ''
  const whole = WHOLE.find((words) => words.every((word, k) => tokens[i + k]?.text === word))
  if (whole) {
    const to = i + whole.length
    let from = i
    while (from > free && i - from < 5 && CAPITAL.test(tokens[from - 1]!.text) && tokens[from - 1]!.upos !== 'DET')
      from--
    return { from, to: /^(?:Treaty|Convention)$/.test(tokens[to]?.text ?? '') ? to + 1 : to, head: whole.join(' ') }
  }
  if (!SHORT_NAMES.has(text) || /^(?:Treaty|treaty|Convention)$/.test(next)) return undefined
  return { from: i, to: /^\d{3,4}$/.test(next) ? i + 2 : i + 1, head: text }
}

/** Behind "known as the road map" after a head: where the other name ends. */
export function aliasEnd(tokens: readonly Token[], i: number): number | undefined {
  const word = tokens[i + 1]?.text ?? ''
  const at = word === 'known' && tokens[i + 2]?.text === 'as' ? i + 3 : /^(?:dubbed|called)$/.test(word) ? i + 2 : -1
  if (at < 0) return undefined
  const from = /^["“'‘]$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  const to = phraseEnd(tokens, from)
  return to > from ? to : undefined
}

/** Behind "signed in Vester in July 1999" after "the agreement": a definite deal told by where or when it was made. */
export function signedEnd(tokens: readonly Token[], from: number, i: number): number | undefined {
  const opens = tokens[from - 1]?.text ?? ''
  const made = /^(?:signed|reached|concluded|brokered|adopted|initialled|initialed|struck|ratified)$/
  // "in a joint statement issued on January 6, 2004"
  const joint =
    /^joint$/i.test(tokens[i - 1]?.text ?? '') && /^(?:issued|released|adopted|signed)$/.test(tokens[i + 1]?.text ?? '')
  if (joint && /^(?:statement|declaration|communique|communiqué)$/.test(tokens[i]!.text)) {
    const date = tokens[i + 2]?.text === 'on' ? dateEnd(tokens, i + 3) : undefined
    if (date) return date
  }
  if (!/^the$/i.test(opens) || !DEALS.test(tokens[i]!.text) || !made.test(tokens[i + 1]?.text ?? '')) return undefined
  let to: number | undefined
  for (let k = i + 2; k < i + 2 + SIGNED_TOKENS; k++) {
    const text = tokens[k]?.text ?? ''
    if (CAPITAL.test(text) || YEAR.test(text)) to = k + 1
    else if (!/^(?:in|at|on|by|the|of|,|\d{1,2})$/.test(text)) break
  }
  return to
}

const DEALS = /^(?:agreement|accord|accords|deal|pact|treaty|protocol|truce|ceasefire|cease-fire|memorandum)$/
const SIGNED_TOKENS = 9

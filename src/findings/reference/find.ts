import type { ReferenceFinding, StatementFinding } from '../../model/finding.ts'
import type { Sentence, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { spanOf, tokensOf } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { DATED_HEADS, PARTS, SHORT_NAMES, STRONG_HEADS, WEAK_HEADS, WHOLE_NAMES } from './lexicon.ts'

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const YEAR = /^(?:1[89]|20)\d\d$/
const SMALL_INSIDE = /^(?:of|the|on|for|and|in|to|between|against|concerning|with|de|by)$/i
const DEALS = /^(?:deal|agreement|accord|pact|truce|ceasefire|memorandum|memoranda)s?$/
const NOT_PART = /^(?:said|will|would|is|was|were|are|has|had|have)$/i

/** A document's name within one sentence: tokens [from, to), with the head noun that makes it one. */
interface Title {
  readonly from: number
  readonly to: number
  readonly head: string
  /** number of a resolution, where it has one */
  readonly number?: string
}

/**
 * Finds the documents and norms a dispatch invokes by name, each once with all its namings.
 *
 * > | under UN Security Council Resolution 1701 and Chapter VII of the UN Charter |
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findReferences(context: FindContext): ReferenceFinding[] {
  const { parsed } = context
  const statements = context.found('statement')
  const found: { title: Title; spans: Span[]; sentence: number; name: string; key: string }[] = []
  for (const sentence of parsed.sentences) {
    const tokens = tokensOf(parsed, sentence)
    for (const title of titlesOf(tokens, sentence)) {
      const span = spanOf(parsed, tokens[title.from]!.start, tokens[title.to - 1]!.end)
      const key = keyOf(span.exact)
      const known = found.find((f) => sameDocument(f.key, key, f.title, title))
      if (known) {
        known.spans.push(span)
        if (span.exact.length > known.name.length) known.name = span.exact
      } else found.push({ title, spans: [span], sentence: sentence.index, name: span.exact, key })
    }
    for (const { span, head } of laterNamings(tokens, sentence)) {
      const same = found.filter((f) => singular(f.title.head) === singular(head))
      if (same.length === 1) same[0]!.spans.push(spanOf(parsed, span[0], span[1]))
    }
  }
  return found.map(({ spans, sentence, name }, i) => {
    const by = spans.map((s) => innermost(statements, s)).find((id) => id !== undefined)
    const background = context.isBackground(sentence) ? { background: true as const } : {}
    return {
      id: `reference#${i}`,
      kind: 'reference',
      span: spans[0]!,
      sentence,
      confidence: 0.8,
      reader: 'reference/title',
      namings: spans,
      name: name.replace(/\s+/g, ' '),
      ...(by ? { by } : {}),
      ...background,
    }
  })
}

function titlesOf(tokens: readonly Token[], sentence: Sentence): Title[] {
  const out: Title[] = []
  let free = 0
  const titled = sentence.role !== 'body' && tokens.filter((t) => /^\p{Lu}/u.test(t.text)).length > tokens.length * 0.6
  for (let i = 0; i < tokens.length; i++) {
    const title = titleAt(tokens, i, free, titled)
    if (!title) continue
    const whole = withPart(tokens, title, free)
    out.push(whole)
    out.push(...furtherNumbers(tokens, whole))
    free = out.at(-1)!.to
    i = free - 1
  }
  return out
}

function titleAt(tokens: readonly Token[], i: number, free: number, titled: boolean): Title | undefined {
  const { text } = tokens[i]!
  const whole = WHOLE_NAMES.find((name) => name.split(' ').every((word, k) => tokens[i + k]?.text === word))
  if (whole) {
    const from = capitalsBefore(tokens, i, free)
    const to = i + whole.split(' ').length
    return { from, to: /^(?:Treaty|Convention)$/.test(tokens[to]?.text ?? '') ? to + 1 : to, head: whole }
  }
  const lower = text.toLowerCase()
  if (SHORT_NAMES.has(text) && !/^(?:Treaty|treaty|Convention)$/.test(tokens[i + 1]?.text ?? ''))
    return {
      from: i,
      to: YEAR.test(tokens[i + 1]?.text ?? '') || /^\d{3,4}$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1,
      head: text,
    }
  const strong = STRONG_HEADS.has(lower)
  if (!strong && !WEAK_HEADS.has(lower)) return undefined
  if (tokens[i]!.upos === 'VERB') return undefined
  const from = modifiersBefore(tokens, i, free)
  const to = behind(tokens, i)
  const capital = /^\p{Lu}/u.test(text) && !titled
  const number = /^\d/.test(tokens[to - 1]!.text) && to > i + 1 ? tokens[to - 1]!.text : undefined
  if (/^resolutions?$/.test(lower) && !number && !hasName(tokens, from, i)) return undefined
  if (number && /^(?:resolutions?|decree|directive|protocols?)$/.test(lower)) return { from, to, head: lower, number }
  const named = hasName(tokens, from, i)
  const dated = hasDate(tokens, from, i)
  const parties = to > i + 1
  if (
    strong
      ? named ||
        dated ||
        (capital && (parties || i > from)) ||
        (parties && /^(?:treaty|pact|accord|memorand|convention)/.test(lower))
      : (capital && (named || parties)) || (DATED_HEADS.has(lower) && dated)
  ) {
    if (i === from && !parties && !number) return undefined
    return { from, to, head: lower, ...(number ? { number } : {}) }
  }
  return undefined
}

/** The words before a head that belong to the name: capitals, dates, adjectives of states and narrowing small words between. */
function modifiersBefore(tokens: readonly Token[], head: number, free: number): number {
  let from = head
  let capitals = 0
  for (let i = head - 1; i >= free && head - i < 12; i--) {
    const { text, upos, xpos } = tokens[i]!
    // "Area (AFTA) agreement"
    if (text === ')' && tokens[i - 2]?.text === '(' && i - 3 >= free) {
      i -= 2
      continue
    }
    const capital = /^\p{Lu}/u.test(text) && !(i === 0 && /^(?:DET|ADP|PRON|SCONJ|CCONJ|ADV|VERB|AUX)$/.test(upos))
    if (capital || /^\d/.test(text) || /^(?:['’]s|['’]|-|–)$/.test(text)) {
      if (!/^(?:['’]s|['’]|-|–)$/.test(text)) from = i
      if (capital) capitals++
      continue
    }
    if (capitals && !/^(?:and|of|on|the|for)$/.test(text)) break
    // "of Human" in "Declaration of Human Rights" is behind a head; before one small words only narrow
    if (
      /^(?:and|of|on|the|for)$/.test(text) &&
      i - 1 >= free &&
      /^\p{Lu}/u.test(tokens[i - 1]!.text) &&
      i + 1 < head &&
      /^\p{Lu}/u.test(tokens[i + 1]!.text) &&
      text !== 'and'
    )
      continue
    if (
      /^(?:JJ|NN|NNS|VBN|VBG)$/.test(xpos) &&
      !/^(?:so|called|new|draft|said|current|latest|final)$/.test(text.toLowerCase())
    ) {
      if (
        i + 1 < head ||
        /^(?:peace|border|maritime|nuclear|ceasefire|trade|boundary|security|framework|demarcation|cease|fire|partnership|association|cooperation|joint|basic|interim|comprehensive|bilateral|trilateral|final|free|gas|water|extradition|friendship|agreement|council)$/.test(
          text,
        )
      )
        from = i
      else break
      continue
    }
    break
  }
  // small words at the edge name nothing
  while (from < head && /^(?:the|of|and|on|for|a)$/i.test(tokens[from]!.text)) from++
  return from
}

/** What follows a head: a number, "of 2015", "on the Law of the Sea", "between A and B". */
function behind(tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1]?.text ?? ''
  if (/^(?:No\.?|no\.?|number)$/.test(next) && /^\d/.test(tokens[i + 2]?.text ?? '')) return i + 3
  if (/^\d{1,5}$/.test(next) || /^[IVX]{1,4}$/.test(next)) return i + 2
  if (!/^(?:of|on|for|between|against|concerning|to)$/.test(next)) return i + 1
  let to = i + 1
  let capitals = 0
  for (let k = i + 2; k < tokens.length && k - i < 14; k++) {
    const { text, upos } = tokens[k]!
    if (/^\p{Lu}/u.test(text) || YEAR.test(text)) {
      capitals++
      to = k + 1
      continue
    }
    if (next === 'of' && /^understanding$/.test(text)) {
      to = k + 1
      if (tokens[k + 1]?.text === 'between') continue
      if (tokens[k + 1]?.text === 'about' || tokens[k + 1]?.text === 'on') return aboutEnd(tokens, k + 2)
      break
    }
    if (SMALL_INSIDE.test(text) && !NOT_PART.test(text)) {
      if (next === 'between' && text !== 'and' && text !== 'the') break
      continue
    }
    if (upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX') break
    break
  }
  if (next === 'between') return capitals > 1 ? to : i + 1
  return capitals || to > i + 1 ? to : i + 1
}

function aboutEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to - from < 4 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[to]!.upos)) to++
  return to
}

function capitalsBefore(tokens: readonly Token[], i: number, free: number): number {
  let from = i
  while (
    from - 1 >= free &&
    i - from < 5 &&
    /^\p{Lu}/u.test(tokens[from - 1]!.text) &&
    !/^(?:The|A|An|In|At|On|Under|By)$/.test(tokens[from - 1]!.text)
  )
    from--
  return from
}

function hasName(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const { text, upos } = tokens[i]!
    if (
      /^\p{Lu}/u.test(text) &&
      !MONTH.test(text) &&
      upos !== 'DET' &&
      !(i === 0 && !/^(?:PROPN|ADJ|NOUN)$/.test(upos))
    )
      return true
  }
  return false
}

function hasDate(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (MONTH.test(tokens[i]!.text) || YEAR.test(tokens[i]!.text)) return true
  return false
}

/** "Article 5 of the NATO treaty", "Chapter VII of the UN Charter". */
function withPart(tokens: readonly Token[], title: Title, free: number): Title {
  let p = title.from - 1
  if (p >= free && /^(?:the|its|their)$/i.test(tokens[p]!.text)) p--
  if (p - 2 < free || tokens[p]!.text !== 'of') return title
  const at = PARTS.test(tokens[p - 2]!.text) ? p - 2 : -1
  return at >= free && /^(?:\d+|[IVX]+)$/.test(tokens[p - 1]!.text) ? { ...title, from: at } : title
}

/** "resolutions 242 and 338" are two documents. */
function furtherNumbers(tokens: readonly Token[], title: Title): Title[] {
  const out: Title[] = []
  if (!title.number || !/s$/.test(title.head)) return out
  for (
    let p = title.to;
    p + 1 < tokens.length && /^(?:,|and)$/.test(tokens[p]!.text) && /^\d{2,5}$/.test(tokens[p + 1]!.text);
    p += 2
  )
    out.push({ from: p + 1, to: p + 2, head: title.head, number: tokens[p + 1]!.text })
  return out
}

/** "the agreement", "the border deal": a further naming of the one document of that kind. */
function laterNamings(tokens: readonly Token[], sentence: Sentence): { span: [number, number]; head: string }[] {
  const out: { span: [number, number]; head: string }[] = []
  if (sentence.role !== 'body') return out
  for (let i = 1; i < tokens.length; i++) {
    const head = tokens[i]!.text
    if (!STRONG_HEADS.has(head)) continue
    const from = /^(?:the|this)$/i.test(tokens[i - 1]!.text)
      ? i - 1
      : i > 1 && /^(?:the|this)$/i.test(tokens[i - 2]!.text) && /^(?:NOUN|ADJ)$/.test(tokens[i - 1]!.upos)
        ? i - 2
        : -1
    if (from >= 0) out.push({ span: [tokens[from]!.start, tokens[i]!.end], head })
  }
  return out
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bu\.?n\.?(?=\s)/g, 'united nations')
    .replace(/^(?:the|so-called)\s+/, '')
    .replace(/[\s-]+/g, ' ')
}

/** Two namings are one document where the number is the same, or where the words of one are among the other's. */
function sameDocument(a: string, b: string, first: Title, second: Title): boolean {
  if (first.number || second.number)
    return first.number === second.number && singular(first.head) === singular(second.head)
  if (a === b) return true
  const date = dateIn(a)
  if (date && date === dateIn(b) && DEALS.test(first.head) && DEALS.test(second.head)) return true
  if (singular(first.head) !== singular(second.head)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.endsWith(` ${short}`) || long.startsWith(`${short} `)
}

/** "November 27" in a folded name. */
function dateIn(name: string): string | undefined {
  return /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b/.exec(
    name,
  )?.[0]
}

function singular(head: string): string {
  return head
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/memoranda/, 'memorandum')
}

/** The smallest statement whose content holds a span. */
function innermost(statements: readonly StatementFinding[], { start, end }: Span): string | undefined {
  let best: { id: string; size: number } | undefined
  for (const { id, content } of statements)
    for (const piece of content)
      if (piece.start <= start && end <= piece.end && (!best || piece.end - piece.start < best.size))
        best = { id, size: piece.end - piece.start }
  return best?.id
}

import type { Count } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { spanOf } from '../../parse/match.ts'

type What = Count['what']

const HARMS: ReadonlyMap<string, What> = new Map(
  (
    [
      ['killed', 'kill die murder massacre execute slaughter assassinate dead life death fatality perish behead'],
      ['wounded', 'wound wounded injure injured hurt injury'],
      ['displaced', 'displace flee uproot evacuate displacement'],
      ['detained', 'detain arrest jail imprison capture abduct kidnap arrest'],
      ['other', 'casualty missing'],
    ] as const
  ).flatMap(([what, words]) => words.split(' ').map((word) => [word, what] as const)),
)

const VAGUE = /^(?:dozens|scores|hundreds|thousands|millions|several|many|tens|numerous|countless)$/i
const WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, n) => [word, n]),
)
const TENS: ReadonlyMap<string, number> = new Map(
  'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 30 + 10 * i]),
)
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1000],
  ['million', 1_000_000],
])
const QUALIFIERS: readonly (readonly [pattern: RegExp, qualifier: NonNullable<Count['qualifier']>])[] = [
  [/(?:more than|over|at least|no fewer than|not less than|no less than|upwards of)\s*$/i, 'at-least'],
  [/(?:up to|as many as|at most|no more than)\s*$/i, 'up-to'],
  [/(?:about|some|around|nearly|almost|approximately|roughly|an estimated|close to|circa)\s*$/i, 'about'],
]
// How far a number stands from the word that says what befell them: "12 people, most of them children, were killed".
const REACH_TOKENS = 9

// Longer sentences are lists or broken text; what stands past this is not counted.
const LONGEST_TOKENS = 400

interface Figure {
  readonly from: number
  readonly to: number
  readonly number: number | null
}

/**
 * The people killed, wounded, displaced or detained in a sentence: "killing 12 people and wounding at least 30".
 *
 * `number` is null where the words give no figure ("dozens"); the span runs from the qualifier to the harm or the number.
 */
export function countsIn(parsed: ParsedDispatch, sentence: number): Count[] {
  const { from, to: end } = parsed.sentences[sentence]!
  const to = Math.min(end, from + LONGEST_TOKENS)
  const figures = readFigures(parsed, from, to)
  const used = new Set<Figure>()
  const out: Count[] = []
  for (let i = from; i < to; i++) {
    const token = parsed.tokens[i]!
    const what = HARMS.get(token.lemma.toLowerCase())
    if (!what || (token.lemma === 'life' && !isLost(parsed, token))) continue
    const figure = figureOf(
      parsed,
      token,
      figures.filter((f) => !used.has(f)),
    )
    if (!figure) continue
    used.add(figure)
    out.push(toCount(parsed, figure, what))
  }
  return out
}

/** "claimed 20 lives", "has taken the lives of millions", "scores of lives lost" */
function isLost(parsed: ParsedDispatch, { index, sentence }: Token): boolean {
  for (let i = Math.max(0, index - 5); i <= index + 2; i++)
    if (parsed.tokens[i]?.sentence === sentence && /^(?:claim|take|lose|lost|cost)$/.test(parsed.tokens[i]!.lemma))
      return true
  return false
}

/** "Four civilians, two of them children, were killed": of which those before the comma are told. */
function isPartOf(parsed: ParsedDispatch, { from, to }: Figure): boolean {
  return (
    /^[,(–—-]$/.test(parsed.tokens[from - 1]?.text ?? '') &&
    /^of$/i.test(parsed.tokens[to]?.text ?? '') &&
    /^(?:them|whom|which|these|those)$/i.test(parsed.tokens[to + 1]?.text ?? '')
  )
}

/** Active verbs have their victims after them; passives, "dead", "died" and "wounded" before. */
function figureOf(parsed: ParsedDispatch, harm: Token, figures: readonly Figure[]): Figure | undefined {
  const after = figures.find(
    (f) => f.from > harm.index && f.from - harm.index <= 4 && !crosses(parsed, harm.index, f.from),
  )
  const before = figures.findLast(
    (f) =>
      f.to <= harm.index &&
      harm.index - f.to <= REACH_TOKENS &&
      !isPartOf(parsed, f) &&
      !crosses(parsed, f.to, harm.index),
  )
  const passive = harm.xpos === 'VBN' || harm.upos !== 'VERB' || harm.lemma === 'die' || harm.lemma === 'flee'
  return passive ? (before ?? after) : (after ?? undefined)
}

/** True where another harm or the end of a clause lies between. */
function crosses(parsed: ParsedDispatch, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const t = parsed.tokens[i]!
    if (HARMS.has(t.lemma.toLowerCase()) || /^[;:.]$/.test(t.text)) return true
  }
  return false
}

function readFigures(parsed: ParsedDispatch, from: number, to: number): Figure[] {
  const out: Figure[] = []
  for (let i = from; i < to; ) {
    const figure = readFigure(parsed, i, to)
    if (figure) out.push(figure)
    i = figure ? figure.to : i + 1
  }
  return out
}

function readFigure(parsed: ParsedDispatch, i: number, end: number): Figure | undefined {
  const text = parsed.tokens[i]!.text.toLowerCase()
  if (VAGUE.test(text))
    return {
      from: i,
      to:
        /^of$/i.test(parsed.tokens[i + 1]?.text ?? '') && VAGUE.test(parsed.tokens[i + 2]?.text ?? '') ? i + 3 : i + 1,
      number: null,
    }
  let number = plainNumber(text)
  if (number === undefined || isElsewise(parsed, i, number)) return undefined
  let to = i + 1
  const tens = TENS.has(text) || text === 'twenty'
  const ones =
    tens && parsed.tokens[to]?.text === '-' ? WORDS.get(parsed.tokens[to + 1]?.text.toLowerCase() ?? '') : undefined
  if (ones) {
    number += ones
    to += 2
  }
  const magnitude = to < end ? MAGNITUDES.get(parsed.tokens[to]!.text.toLowerCase()) : undefined
  return magnitude ? { from: i, to: to + 1, number: number * magnitude } : { from: i, to, number }
}

function plainNumber(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3}){1,3}$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,7}(?:\.\d{1,2})?$/.test(text)) return Number(text)
  return WORDS.get(text) ?? TENS.get(text)
}

/** Years, dates, ages, ranks, money and shares count no people. */
function isElsewise(parsed: ParsedDispatch, i: number, number: number): boolean {
  const before = parsed.tokens[i - 1]?.text ?? ''
  const after = parsed.tokens[i + 1]?.text.toLowerCase() ?? ''
  if (
    /^(?:percent|per|%|years?|months?|weeks?|days?|hours?|km|kilomet(?:er|re)s?|miles?|a\.m\.|p\.m\.|rockets?|missiles?|shells?|-|times?|of)$/.test(
      after,
    ) &&
    !TENS.has(parsed.tokens[i]!.text.toLowerCase())
  )
    return after !== 'of'
  if (/^[$€£]$/.test(before)) return true
  if (/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(before))
    return true
  return number >= 1900 && number <= 2100 && /^(?:in|since|of|by|from|until|and)$/i.test(before)
}

function toCount(parsed: ParsedDispatch, { from, to, number }: Figure, what: What): Count {
  const start = parsed.tokens[from]!.start
  const end = parsed.tokens[to - 1]!.end
  const lead = parsed.dispatch.text.slice(Math.max(0, start - 24), start)
  for (const [pattern, qualifier] of QUALIFIERS) {
    const found = pattern.exec(lead)
    if (found) return { what, number, qualifier, span: spanOf(parsed, start - (lead.length - found.index), end) }
  }
  return { what, number, span: spanOf(parsed, start, end) }
}

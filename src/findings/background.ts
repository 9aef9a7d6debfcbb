import type { TimeFinding } from '../model/finding.ts'
import type { ParsedDispatch, Sentence, Token } from '../model/parsed-dispatch.ts'
import { dependents } from '../parse/match.ts'

// A time that ended so many months before publication is history; dispatches of a running story seldom name dates
// between 4 and 11 months old. Looked at on WikiNews 2019 and the readouts.
const OLD_MONTHS = 11
const RECENT_MONTHS = 3

/** Main verbs of sentences that report what somebody says now, whatever dates he names. */
const SAYING =
  /^(?:say|tell|add|note|stress|announce|declare|state|warn|urge|call|ask|claim|accuse|insist|admit|confirm|deny|explain|argue|believe|hope|think|write|report|reiterate|reaffirm|emphasi[sz]e|underline|underscore|express|welcome|condemn|praise|thank|demand|promise|pledge|vow|agree|discuss|convey|point|mention|recall|according)$/
/** What begins and goes on for long, and the verbs that say so. */
const LONG =
  /^(?:conflict|war|dispute|crisis|standoff|insurgency|uprising|hostility|fighting|confrontation|talk|negotiation)$/
const BEGINS = /^(?:break|begin|start|erupt|flare|date|originate|last|rage|continue|hold|stem)$/

type Tone = 'news' | 'history' | 'neutral'

/**
 * Indices of the sentences that recall history rather than report news.
 *
 * "In 1991-1994, the confrontation spilled over into large-scale military action." A paragraph is history when some
 * sentence of it tells of dates well before publication and none quotes, attributes or tells of recent days; paragraphs
 * in the same tone after it go along. In a paragraph of news the historical sentence alone is marked. The opening
 * paragraph, headlines and what stands in quotation marks are news.
 */
export function backgroundSentences(parsed: ParsedDispatch, times: readonly TimeFinding[]): ReadonlySet<number> {
  const tones = parsed.sentences.map((sentence) => toneOf(parsed, sentence, times))
  const out = new Set<number>()
  const opening = parsed.sentences.find((s) => s.role === 'body')?.paragraph
  let before = false
  for (const paragraph of byParagraph(parsed.sentences)) {
    if (paragraph[0]!.paragraph === opening) continue
    const has = (tone: Tone) => paragraph.some((s) => tones[s.index] === tone)
    const history: boolean = !has('news') && (has('history') || (before && paragraph.every((s) => isPast(parsed, s))))
    for (const s of paragraph) if (history || tones[s.index] === 'history') out.add(s.index)
    before = history
  }
  return out
}

function byParagraph(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs = new Map<number, Sentence[]>()
  for (const s of sentences) {
    if (s.role !== 'body') continue
    const known = paragraphs.get(s.paragraph)
    if (known) known.push(s)
    else paragraphs.set(s.paragraph, [s])
  }
  return [...paragraphs.values()]
}

function toneOf(parsed: ParsedDispatch, sentence: Sentence, times: readonly TimeFinding[]): Tone {
  if (
    sentence.role !== 'body' ||
    parsed.quotations.some((q) => q.start < sentence.end && q.end > sentence.start && isLong(q))
  )
    return 'news'
  const root = rootOf(parsed, sentence)
  if (!root) return 'news'
  const told = times.filter((t) => t.sentence === sentence.index && t.span.start >= sentence.start && t.edtf)
  const ages = told.map((time) => ({ time, months: monthsBefore(parsed.dispatch.published.edtf, time.edtf!) }))
  if (ages.some(({ months }) => months !== undefined && months <= RECENT_MONTHS)) return 'news'
  const past = isPast(parsed, sentence)
  const isOld = ({ time, months }: (typeof ages)[number]) =>
    months !== undefined && months >= OLD_MONTHS && isOfMainClause(parsed, time, root)
  if (past && ages.some(isOld)) return 'history'
  if (SAYING.test(root.lemma) || speaks(parsed, root)) return 'news'
  if (!past) return 'neutral'
  const subject = dependents(parsed, root, 'nsubj')[0]
  return subject && LONG.test(subject.lemma) && BEGINS.test(root.lemma) ? 'history' : 'neutral'
}

function isLong({ start, end }: { start: number; end: number }): boolean {
  return end - start > 30
}

function rootOf(parsed: ParsedDispatch, { from, to }: Sentence): Token | undefined {
  for (let i = from; i < to; i++) if (parsed.tokens[i]!.head < 0) return parsed.tokens[i]
  return undefined
}

/** "…, the ministry said": the saying stands beside the main verb. */
function speaks(parsed: ParsedDispatch, root: Token): boolean {
  return dependents(parsed, root, 'parataxis', 'ccomp').some((t) => SAYING.test(t.lemma) && t.xpos !== 'VBN')
}

/** True where the main clause tells of what was or has been: past or perfect, and no "will" or "would". */
function isPast(parsed: ParsedDispatch, sentence: Sentence): boolean {
  const root = rootOf(parsed, sentence)
  if (!root) return false
  const aux = dependents(parsed, root, 'aux', 'cop')
  // a participle as main verb with a subject and no auxiliary is a past tense mistaken
  if (root.xpos === 'VBD' || (root.xpos === 'VBN' && !aux.length)) return true
  if (aux.some((t) => t.xpos === 'MD')) return false
  return aux.some((t) => t.xpos === 'VBD' || /^(?:has|have|had)$/i.test(t.text))
}

/**
 * True where the time says when the main clause happened: "In 1992, …", "… in May 1994"; not in "the 2020 ceasefire", nor
 * where it stands in a clause below. Where a phrase at the end of a sentence hangs, the tree often errs, so any noun will do.
 */
function isOfMainClause(parsed: ParsedDispatch, { span }: TimeFinding, root: Token): boolean {
  const { from, to } = parsed.sentences[root.sentence]!
  let at: Token | undefined
  for (let i = from; i < to && !at; i++) if (parsed.tokens[i]!.end > span.start) at = parsed.tokens[i]
  if (!at) return false
  const before = parsed.tokens[at.index - 1]
  if (at.index > from && !/^(?:in|on|since|during|from|between|until|by|at|the|,)$/i.test(before!.text)) return false
  for (let steps = 0; at && at !== root && steps < 10; steps++) {
    const head: Token | undefined = at.head < 0 ? undefined : parsed.tokens[at.head]
    if (BELOW.test(at.deprel) && head && !isWithin(head, span)) return false
    at = head
  }
  return at === root
}

const BELOW = /^(?:compound|amod|acl|advcl|ccomp|xcomp|csubj|parataxis|nummod)/

function isWithin(token: Token, span: { start: number; end: number }): boolean {
  return token.start >= span.start && token.end <= span.end
}

/** Months from the end of a time to publication; from its beginning where it is open to the present. Undefined where unknown. */
function monthsBefore(published: string | undefined, edtf: string): number | undefined {
  const now = monthIndex(published, 12)
  const [first = '', last] = edtf.split('/')
  const open = last === '..'
  const then = monthIndex(open || last === undefined ? first : last, 12)
  if (then === undefined) return undefined
  // a dispatch that gives no year of its own names the years of the past
  if (now === undefined) return OLD_MONTHS
  return now - then
}

function monthIndex(edtf: string | undefined, month: number): number | undefined {
  const groups = /^(?<year>\d{2}[\dX]{2})(?:-(?<month>\d\d))?/.exec(edtf ?? '')?.groups
  if (!groups) return undefined
  return Number(groups.year!.replaceAll('X', '9')) * 12 + Number(groups.month ?? month)
}

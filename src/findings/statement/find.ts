import type { StatementFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, relationOf, spanOf } from '../../parse/match.ts'
import { clauseOf, isNegativePhrase } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { actOf } from './act.ts'
import { addresseeOf } from './addressee.ts'
import { verbLemma } from './cue-lemma.ts'
import { type Draft, liesIn, type TokenRange } from './draft.ts'
import { cutContent } from './edges.ts'
import { formOf } from './form.ts'
import { ownSideOf, rivalSideOf } from './own-side.ts'
import { readDrafts } from './read.ts'
import { findSharedViews } from './shared-view.ts'
import { findSpeakers, isPointing, type SpeakerFinder } from './speakers.ts'
import { tellWeights } from './tell-weights.ts'

const AIM = /^(?:seek|aim|want|intend|plan|need|require|show|mean)$/
// a statement that encloses another stands this near to it in the list
const NEAR = 25

/** Statements of a dispatch in text order: said, written, believed, hoped, agreed, however the text attributes them. */
export function findStatements(context: FindContext): StatementFinding[] {
  const { parsed } = context
  const drafts = readDrafts(parsed)
  const speakers = findSpeakers(parsed, context.actors)
  const built: { draft: Draft; finding: StatementFinding }[] = []
  for (const draft of drafts) {
    const finding = buildStatement(context, speakers, draft, built.length)
    // "the agreement seeks to ...": a thing has aims, but says nothing
    const aims = draft.head >= 0 && AIM.test(verbLemma(parsed.tokens[draft.head]!))
    if (finding && aims && finding.speakers.length && finding.speakers.every(speakers.isThing)) continue
    if (finding) built.push({ draft, finding })
  }
  carrySpeakers(parsed, speakers, built)
  if (context.trace) tellWeights(context.trace, parsed, built)
  const statements = built.flatMap(({ draft, finding }, i) => {
    const outer = enclosing(built.slice(Math.max(0, i - NEAR), i + NEAR), draft)
    if (!outer) return [finding]
    return sameHolder(context, draft, finding, outer.finding) ? [] : [{ ...finding, within: outer.finding.id }]
  })
  return [...statements, ...findSharedViews(context, statements)]
}

type Built = { draft: Draft; finding: StatementFinding }

function buildStatement(
  context: FindContext,
  speakers: SpeakerFinder,
  draft: Draft,
  number: number,
): StatementFinding | undefined {
  const { parsed } = context
  const content = cutContent(parsed, draft.content, draft.reader !== 'quotation')
  if (!content.length) return undefined
  const head = draft.head >= 0 ? parsed.tokens[draft.head] : undefined
  const cue = draft.cue && rangeSpan(parsed, draft.cue)
  // "when asked whether ...": who is asked does not ask
  const asked = head !== undefined && isAsked(parsed, head)
  const source = !asked && draft.cue && draft.source[0] && rangeSpan(parsed, withoutTime(parsed, draft.source[0]))
  const time = timeOf(context, draft, content)
  const addressee = head && addresseeOf(context, head)
  const modality = head && modalityOf(parsed, head)
  const evidence = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
  const start = Math.min(...evidence.map((s) => s.start))
  const end = Math.max(...evidence.map((s) => s.end))
  const sentence = parsed.tokens[draft.cue?.[0] ?? draft.content[0]![0]]!.sentence
  const speaking = asked ? [] : speakers.speakersOf(draft.source.map((range) => withoutTime(parsed, range)))
  const form = formOf(parsed, content)
  const own = ownSideOf(parsed, context.actors, speaking, form === 'direct')
  const rival = rivalSideOf(parsed, context.actors, speaking, form === 'direct')
  return {
    kind: 'statement',
    id: `statement#${number}`,
    span: spanOf(parsed, start, end),
    sentence,
    confidence: Math.round(draft.confidence * 100) / 100,
    reader: `statement/${draft.reader}`,
    ...(modality ? { modality } : {}),
    ...(context.isBackground(sentence) ? { background: true as const } : {}),
    speakers: speaking,
    ...(source ? { speakerSpan: source } : {}),
    ...(cue ? { cue } : {}),
    content,
    form,
    act: actOf(parsed, draft, head && verbLemma(head), { own, rival }),
    ...(addressee ? { addressee } : {}),
    ...(time ? { time } : {}),
  }
}

/** "asked whether ..." of the one who answers: "when asked", "was asked", or at the head of the sentence. */
function isAsked(parsed: ParsedDispatch, head: Token): boolean {
  if (verbLemma(head) !== 'ask' || head.xpos === 'VBG') return false
  const before = parsed.tokens[head.index - 1]
  return before?.sentence !== head.sentence || /^(?:when|if|be|was|were|been|being)$/.test(before.lemma)
}

function rangeSpan(parsed: ParsedDispatch, [from, to]: TokenRange): Span {
  return spanOf(parsed, parsed.tokens[from]!.start, parsed.tokens[to - 1]!.end)
}

/** "President Hale on Friday": the day stands with the name but is no part of it. */
function withoutTime(parsed: ParsedDispatch, [from, to]: TokenRange): TokenRange {
  const last = parsed.tokens[to - 1]!
  const before = parsed.tokens[to - 2]
  if (to - from < 2 || !WEEKDAY.test(last.text)) return [from, to]
  return to - from > 2 && before?.upos === 'ADP' ? [from, to - 2] : [from, to - 1]
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/i

/** Statements whose speaker only what stands before can tell have that of the statement before, in this paragraph or the last. */
function carrySpeakers(parsed: ParsedDispatch, speakers: SpeakerFinder, built: Built[]): void {
  let last: Built | undefined
  for (const entry of built) {
    const { draft, finding } = entry
    const they = draft.source[0] && isThey(parsed, draft.source[0])
    const named = they ? speakers.topicBefore(draft.content[0]![0]) : []
    if (they && (named.length > 1 || !speakers.isPlural(finding.speakers))) {
      const before = last?.finding.speakers ?? []
      const group = [named, before].find((ids) => ids.length > 1) ?? [before, named].find(speakers.isPlural)
      entry.finding = { ...finding, speakers: [...(group ?? finding.speakers)] }
    } else if (
      !finding.speakers.length &&
      last &&
      last.finding.sentence === finding.sentence &&
      goesOn(parsed, draft)
    ) {
      entry.finding = { ...finding, speakers: last.finding.speakers }
    } else if (!finding.speakers.length && isCarried(parsed, draft)) {
      const near = last && paragraphOf(parsed, finding) - paragraphOf(parsed, last.finding) <= 1
      const topic = near ? [] : speakers.topicBefore(draft.content[0]![0])
      entry.finding = { ...finding, speakers: near ? last!.finding.speakers : [...topic] }
    }
    if (entry.finding.speakers.length) last = entry
  }
}

function isThey(parsed: ParsedDispatch, [from, to]: TokenRange): boolean {
  return to - from === 1 && /^(?:they|both|all)$/i.test(parsed.tokens[from]!.text)
}

/** ", adding that ...", "and agreed to ...": a cue with no subject of its own. */
function goesOn(parsed: ParsedDispatch, draft: Draft): boolean {
  if (!draft.cue || draft.source.length) return false
  const first = parsed.tokens[draft.cue[0]]!
  const before = parsed.tokens[draft.cue[0] - 1]
  return first.xpos === 'VBG' || before?.upos === 'CCONJ'
}

/** A quotation with no cue, or a source that is a pronoun nobody could resolve: "He said", "All agreed". */
function isCarried(parsed: ParsedDispatch, draft: Draft): boolean {
  return draft.source.length ? isPointing(parsed, draft.source[0]) : draft.reader === 'quotation'
}

function paragraphOf(parsed: ParsedDispatch, finding: StatementFinding): number {
  return parsed.sentences[finding.sentence]!.paragraph
}

/** True for a verb in a form that tells: "rejected", "had rejected", "is urging"; not "to reject", "will reject". */
function isFinished(parsed: ParsedDispatch, verb: Token): boolean {
  return (
    /^VB[DPZ]$/.test(verb.xpos) || dependents(parsed, verb, 'aux').some((t) => t.lemma === 'have' || t.lemma === 'be')
  )
}

const STANCE = /^(?:support|oppose|back|endorse|need|help|see|know|want|seek)$/

/** "he said he hopes": what the same holder thinks inside his own statement is no second one. */
function sameHolder(
  { parsed, actors }: FindContext,
  draft: Draft,
  inner: StatementFinding,
  outer: StatementFinding,
): boolean {
  if (!draft.source.length) return parsed.tokens[draft.head]?.upos !== 'NOUN'
  const head = parsed.tokens[draft.head]
  // "will continue to support": stance in passing; a statement inside another is told by a finite verb or a noun
  const passing = draft.reader === 'tree' && head && !isFinished(parsed, head)
  if (head?.upos === 'VERB' && (passing || STANCE.test(verbLemma(head)))) return true
  if (isPointing(parsed, draft.source[0])) return true
  const theirs = outer.speakers.flatMap((s) => [s, actors.affiliation(s)])
  return inner.speakers.some((s) => theirs.includes(s))
}

/** The smallest other statement whose content holds this one's cue and content. */
function enclosing(built: readonly Built[], draft: Draft): Built | undefined {
  const mine = [...draft.content, ...(draft.cue ? [draft.cue] : [])]
  let best: Built | undefined
  for (const other of built)
    if (
      other.draft !== draft &&
      liesIn(mine, other.draft.content) &&
      (!best || liesIn(other.draft.content, best.draft.content))
    )
      best = other
  return best
}

/** The time told with the cue ("said on Monday"): in its sentence, outside the content, hanging on the cue or near it. */
function timeOf(context: FindContext, draft: Draft, content: readonly Span[]): string | undefined {
  if (!draft.cue) return undefined
  const { tokens, sentences } = context.parsed
  const cue = tokens[draft.cue[0]]!
  const sentence = sentences[cue.sentence]!
  let best: string | undefined
  let least = 60
  for (const time of context.found('time')) {
    if (time.span.end <= sentence.start) continue
    if (time.span.start >= sentence.end) break
    if (time.timex.type === 'DURATION' || time.timex.type === 'SET') continue
    if (content.some((c) => time.span.start < c.end && c.start < time.span.end)) continue
    const gap = time.span.start >= cue.end ? time.span.start - cue.end : cue.start - time.span.end
    if (gap < least) {
      least = gap
      best = time.id
    }
  }
  return best
}

function modalityOf(parsed: ParsedDispatch, head: Token): StatementFinding['modality'] {
  if (head.upos !== 'VERB') return isNegativePhrase(parsed, head) ? 'negated' : undefined
  const clause = clauseOf(parsed, head)
  if (clause.negated && head.lemma !== 'deny') return 'negated'
  if (clause.tense === 'future') return 'planned'
  if (clause.mark === 'if' || clause.mark === 'unless') return 'conditional'
  if (clause.modal && /^(?:may|might|could|would)$/.test(clause.modal)) return 'hypothetical'
  if (relationOf(head) === 'xcomp' && dependents(parsed, head, 'mark').length) {
    const governor = parsed.tokens[head.head]
    if (governor && /^(?:expect|schedule|set|plan|due|likely)$/.test(governor.lemma)) return 'planned'
  }
  return undefined
}

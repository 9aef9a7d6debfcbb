import { describeFinding } from '../../findings/describe.ts'
import { FINDERS } from '../../findings/index.ts'
import { time } from '../../findings/time/index.ts'
import { Steps } from '../../findings/trace.ts'
import type { Dispatch } from '../../model/dispatch.ts'
import type { ExplainedToken, Explanation, Step } from '../../model/explanation.ts'
import type { Finding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { tokenAt } from '../../parse/match.ts'
import { readClosely } from '../read-dispatch.ts'
import { actorSteps } from './actor-steps.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { type KnownWord, knownWords } from './known-words.ts'
import { relationWords } from './relation-words.ts'
import { linkedTimes } from './time-steps.ts'

/**
 * Why a finding stands: its sentence with the tree, the rule and the words it rests on, what decided where a model did, how
 * its times and actors were resolved, and where its confidence comes from.
 *
 * The dispatch is read again with finders told to say why; a reading that nobody asks about pays nothing.
 * @returns undefined where the reading has no finding of that id
 */
export function explainFinding(dispatch: Dispatch, id: string, name?: string): Explanation | undefined {
  const steps = new Steps()
  const { reading, parsed, provisional } = readClosely(dispatch, name, () => {}, steps)
  const finding = reading.findings.find((f) => f.id === id)
  if (!finding || !parsed) return undefined
  const finder = finding.kind === 'time' ? time : FINDERS.find((f) => f.kind === finding.kind)!
  const evidence = evidenceOf(finding)
  const sentence = parsed.sentences[finding.sentence]!
  const tokens = parsed.tokens.slice(sentence.from, sentence.to)
  const told = steps.of(provisional.get(id)!)
  const rule = finder.rules?.[finding.reader]
  const lexicon = finder.lexicon ?? {}
  const [confidence, rest] = split(told, (s) => s.part === 'confidence')
  const [triggers, other] = split(rest, (s) => s.part === 'words')
  const known = [
    ...triggers.map((step) => withLists(lexicon, parsed, step)),
    ...wordSteps(lexicon, tokens, evidence).filter(({ span }) => !triggers.some((t) => t.span?.start === span?.start)),
  ]
  const all: Step[] = [
    { part: 'rule', says: rule ? `The rule "${finding.reader}" looks for ${rule}.` : `Found by "${finding.reader}".` },
    ...other,
    ...known,
    ...treeSteps(parsed, tokens, evidence),
    ...actorSteps(finding, reading, parsed, steps),
    ...linkedTimes(finding, reading, (link) => steps.of(provisional.get(link) ?? '')),
    ...confidence,
  ]
  return {
    ...(name ? { name } : {}),
    dispatch: reading.dispatch.id,
    finding,
    finder: { kind: finding.kind, version: finder.version, reader: finding.reader },
    summary: summaryOf(finding, reading, rule, known, told),
    sentence: {
      index: finding.sentence,
      span: reading.dispatch.sentences[finding.sentence]!,
      tokens: tokens.map((token) => explained(token, sentence.from, evidence)),
    },
    steps: all,
  }
}

/** The first lines, for somebody who knows diplomacy and no grammar. */
function summaryOf(
  finding: Finding,
  reading: Reading,
  rule: string | undefined,
  known: readonly Step[],
  told: readonly Step[],
): string[] {
  const name = (actor: string) => reading.actors.find((a) => a.id === actor)?.name ?? actor
  const what = describeFinding(finding, name)
  const words = finding.span.exact.replace(/\s+/g, ' ')
  const shown = words.length > 160 ? `${words.slice(0, 157)}…` : words
  const percent = Math.round(finding.confidence * 100)
  return [
    `${finding.id} is ${/^[aeo]/.test(finding.kind) ? 'an' : 'a'} ${finding.kind}: ${what}`,
    `It rests on these words of ${placeOf(finding, reading)}: "${shown}"`,
    ...(rule ? [`It was found by looking for ${rule}.`] : []),
    ...(finding.kind === 'time' ? told.filter((s) => s.part === 'time').map((s) => `${capital(s.says)}.`) : []),
    ...decidingWords(finding, known, told),
    ...(finding.background ? ['It stands among what the dispatch recalls rather than reports.'] : []),
    `Confidence: of 100 findings like this one about ${percent} are expected to be right.`,
  ]
}

/** The words a finder says decided; else the first word its lists know. */
function decidingWords(finding: Finding, known: readonly Step[], told: readonly Step[]): string[] {
  if (finding.kind === 'time') return []
  const triggers = told.filter((s) => s.part === 'words')
  return (triggers.length ? triggers : known.slice(0, 1)).map((s) => `${s.says}.`)
}

/** The dateline stands outside every sentence. */
function placeOf({ span, sentence }: Finding, { dispatch }: Reading): string {
  const { dateline } = dispatch
  const inDateline = dateline && span.start >= dateline.span.start && span.end <= dateline.span.end
  return inDateline ? 'the dateline' : `sentence ${sentence + 1}`
}

function capital(says: string): string {
  return says.charAt(0).toUpperCase() + says.slice(1)
}

/** A word that a finder says decided, with the lists that know it. */
function withLists(lexicon: Readonly<Record<string, unknown>>, parsed: ParsedDispatch, step: Step): Step {
  const token = step.span && tokenAt(parsed, step.span.start)
  const known = token ? knownWords(lexicon, token) : []
  return known.length ? { ...step, says: `${step.says}; it is known to ${listsOf(known)}` } : step
}

function listsOf(known: readonly KnownWord[]): string {
  const lists = known.map(({ list, as }) => (as ? `"${list}" (${as})` : `"${list}"`))
  return `the ${known.length > 1 ? 'lists' : 'list'} ${lists.join(', ')}`
}

/** Which words of the evidence the finder's lists know; the cue of a statement first. */
function wordSteps(lexicon: Readonly<Record<string, unknown>>, tokens: readonly Token[], evidence: Evidence): Step[] {
  const words = tokens.filter((t) => /\p{L}/u.test(t.text) && evidence.roleOf(t) !== undefined)
  const first = words
    .filter((t) => evidence.roleOf(t) !== 'said')
    .concat(words.filter((t) => evidence.roleOf(t) === 'said'))
  const seen = new Set<string>()
  return first.flatMap((token) => {
    const known = knownWords(lexicon, token)
    if (!known.length || seen.has(token.lemma)) return []
    seen.add(token.lemma)
    const lists = known.map(({ list, as }) => (as ? `"${list}" (${as})` : `"${list}"`))
    return [
      { part: 'words' as const, says: `"${token.text}" is known to the list ${lists.join(', ')}`, span: spanOf(token) },
    ]
  })
}

/** How the head of the evidence ties to the words around it: "said": subject "minister", what is said "met". */
function treeSteps({ tokens }: ParsedDispatch, sentence: readonly Token[], evidence: Evidence): Step[] {
  const inside = sentence.filter((t) => t.upos !== 'PUNCT' && evidence.roleOf(t) === evidence.leading)
  const heads = inside.filter((t) => t.head < 0 || !inside.includes(tokens[t.head]!))
  return heads.slice(0, 3).map((head) => {
    const below = sentence.filter((t) => t.head === head.index && t.upos !== 'PUNCT')
    const ties = below.map((t) => `${relationWords(t.deprel)} "${t.text}"`)
    const above =
      head.head >= 0
        ? `it is ${relationWords(head.deprel)} of "${tokens[head.head]!.text}"`
        : 'it is the main word of its sentence'
    return {
      part: 'tree' as const,
      says: `In the tree of "${head.text}": ${[...ties, above].join(', ')}`,
      span: spanOf(head),
    }
  })
}

function explained(token: Token, from: number, evidence: Evidence): ExplainedToken {
  const role = evidence.roleOf(token)
  return {
    span: spanOf(token),
    lemma: token.lemma,
    upos: token.upos,
    xpos: token.xpos,
    head: token.head < 0 ? -1 : token.head - from,
    deprel: token.deprel,
    ...(role ? { evidence: role } : {}),
  }
}

function spanOf({ start, end, text }: Token): Span {
  return { start, end, exact: text }
}

function split<T>(list: readonly T[], is: (item: T) => boolean): [T[], T[]] {
  return [list.filter(is), list.filter((item) => !is(item))]
}

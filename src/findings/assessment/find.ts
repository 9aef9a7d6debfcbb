import type { AssessmentFinding, MembershipFinding, TimeFinding } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { spanOf } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { statementAt } from '../parties.ts'
import type { Draft } from './draft.ts'
import { MEDIA, MONITORS } from './lexicon.ts'
import { readAct } from './read-act.ts'
import { readCount, readDeadline } from './read-count.ts'
import { readDeed } from './read-deed.ts'
import { readEllipsis, readSign } from './read-ellipsis.ts'
import { readNoun, readProgress } from './read-noun.ts'
import { readState } from './read-state.ts'
import { readFailure, readVerb } from './read-verb.ts'

/**
 * Finds words on how far a commitment is carried out, and according to whom: "They are being gradually implemented".
 *
 * Mood and the course of talks are none; nor is what must, should or will be carried out.
 */
export function findAssessments(context: FindContext): AssessmentFinding[] {
  const drafts: Draft[] = []
  for (const token of context.parsed.tokens) {
    const draft = readToken(context, token)
    if (!draft) continue
    const before: Draft[] = []
    for (let i = drafts.length - 1; i >= 0 && drafts[i]!.anchor.sentence === draft.anchor.sentence; i--)
      if (overlaps(drafts[i]!.span, draft.span)) before.push(drafts[i]!)
    const rest = restOf(context, draft, before)
    if (rest) drafts.push(rest)
  }
  return drafts.map((draft, i) => assessmentOf(context, draft, `assessment#${i}`))
}

function readToken(context: FindContext, token: Token): Draft | undefined {
  if (token.upos === 'VERB' || token.upos === 'AUX')
    return (
      readVerb(context, token) ??
      readDeed(context, token) ??
      readEllipsis(context, token) ??
      readCount(context, token) ??
      readDeadline(context, token) ??
      readAct(context, token) ??
      readState(context, token)
    )
  if (token.upos === 'NOUN')
    return (
      readFailure(context, token) ??
      readNoun(context, token) ??
      readProgress(context, token) ??
      readSign(context, token) ??
      readAct(context, token) ??
      readState(context, token)
    )
  return token.upos === 'ADJ' || token.upos === 'ADV' ? readState(context, token) : undefined
}

function assessmentOf(context: FindContext, draft: Draft, id: string): AssessmentFinding {
  const covering = statementAt(context, draft.anchor)
  // "agreed to resume, but the other side put it off": what somebody undertakes tells nothing as done
  const statement = covering && /^to /i.test(covering.content[0]!.exact) ? undefined : covering
  const by = statement ? statement.speakers[0] : draft.by
  const time = asOf(context, draft)
  const commitment = draft.target.commitment
  context.trace?.because(id, {
    part: 'words',
    says: `"${draft.anchor.text}" is what says how far it is carried out${commitment ? '' : ', though of no commitment the dispatch names'}`,
    span: spanOf(context.parsed, draft.anchor.start, draft.anchor.end),
  })
  return {
    id,
    kind: 'assessment',
    span: draft.span,
    sentence: draft.anchor.sentence,
    // no wrong one among 6 on the dispatches with hand-made gold; about one in five on 30 news texts read by eye (November 2026)
    confidence: commitment ? 0.82 : 0.66,
    reader: `assessment.${draft.rule}`,
    ...(commitment ? { commitment: commitment.id } : {}),
    level: draft.level,
    trend: draft.trend,
    by: by ?? 'source',
    basis: basisOf(context, by, statement !== undefined, draft),
    ...(time ? { asOf: time.id } : {}),
    ...(context.isBackground(draft.anchor.sentence) ? { background: true as const } : {}),
  }
}

/** In what capacity the one who assesses speaks: of its own doing, of the other side's, as mediator, monitor or press. */
function basisOf(
  context: FindContext,
  by: string | undefined,
  said: boolean,
  draft: Draft,
): AssessmentFinding['basis'] {
  const { actors } = context
  if (by === undefined) return said ? 'unattributed' : 'media'
  const side = actors.affiliation(by)
  const isSide = (id: string) => id === by || id === side
  if (draft.doers.some(isSide)) return 'self'
  const parties = draft.target.commitment?.parties ?? []
  if (draft.doers.length && (parties.some(isSide) || !parties.length)) return 'counterpart'
  if (parties.some(isSide)) return 'self'
  const memberships: readonly MembershipFinding[] = context.found('membership')
  if (memberships.some((m) => isSide(m.member) && (m.role === 'mediator' || m.role === 'co-chair'))) return 'mediator'
  const name = `${actors.get(by)?.name ?? ''} ${side ? (actors.get(side)?.name ?? '') : ''}`
  if (MONITORS.test(name)) return 'monitor'
  return MEDIA.test(name) ? 'media' : 'unattributed'
}

function asOf(context: FindContext, draft: Draft): TimeFinding | undefined {
  return context
    .found('time')
    .find((t) => t.timex.type === 'DATE' && draft.span.start <= t.span.start && t.span.end <= draft.span.end)
}

/** "The truce, which came into force on Friday, was broken within hours": the second keeps the words behind the first. */
function restOf({ parsed }: FindContext, draft: Draft, before: readonly Draft[]): Draft | undefined {
  if (!before.length) return draft
  const end = Math.max(...before.map((d) => d.span.end))
  const isApart = before.every((d) => d.trend !== draft.trend && draft.span.start < d.span.start)
  if (!isApart || draft.anchor.start < end) return undefined
  const first = parsed.tokens.find((t) => t.start >= end && t.upos !== 'PUNCT')
  return first && { ...draft, span: spanOf(parsed, first.start, draft.span.end) }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

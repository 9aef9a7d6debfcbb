import type { CommitmentFinding, ContactFinding, TimeFinding } from '../../model/finding.ts'
import { dependents, spanOf } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { readAgreement } from './agreement.ts'
import { readCondition } from './condition.ts'
import type { Draft } from './draft.ts'
import { readHeadline } from './headline.ts'
import { joinDrafts, type Obligation } from './merge.ts'
import { readModal } from './modal.ts'
import { readPrinciple } from './principle.ts'
import { boundBy, sidesOf } from './sides.ts'
import { themeOf } from './themes.ts'
import { readParticiple, readUndertaking } from './undertaking.ts'

const DEADLINE =
  /\b(?:by|before|until|till|within|no later than|from|starting|through|on|in)\s{1,3}(?:the\s{1,3}end\s{1,3}of\s{1,3})?$/i

/**
 * Finds what somebody undertook, is bound to, plans officially or is asked to do, each obligation once with its namings.
 *
 * Only what is concrete enough that one could later say whether it was done; hopes, aims and agendas are none.
 */
export function findCommitments(context: FindContext): CommitmentFinding[] {
  const { parsed } = context
  const drafts: Draft[] = []
  for (const token of parsed.tokens) {
    if (parsed.sentences[token.sentence]!.role === 'section') continue
    drafts.push(...readToken(context, token))
  }
  for (const token of parsed.tokens) if (token.upos === 'SCONJ') drafts.push(...readCondition(context, token, drafts))
  const sides = sidesOf(context, drafts)
  return joinDrafts(drafts).map((group, i) => commitmentOf(context, group, sides, `commitment#${i}`))
}

function readToken(context: FindContext, token: Draft['trigger']): Draft[] {
  switch (token.upos) {
    case 'AUX':
      return readModal(context, token)
    case 'VERB':
      return [...readUndertaking(context, token), ...readModal(context, token)]
    case 'PART':
      return readHeadline(context, token)
    case 'ADJ':
      return readUndertaking(context, token)
    case 'NOUN':
    case 'PROPN':
      return [readUndertaking, readParticiple, readAgreement, readPrinciple].flatMap((read) => read(context, token))
    default:
      return []
  }
}

function commitmentOf(
  context: FindContext,
  group: Obligation,
  sides: readonly string[],
  id: string,
): CommitmentFinding {
  const best = group.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  const firm = group.find((d) => d.force === 'agreed') ?? best
  const named = [...new Set(group.flatMap((d) => d.parties))]
  const force = best.rule === 'agreement' ? firm.force : best.force
  const parties = boundBy(context, { ...best, force }, named, sides)
  const due = dueOf(context, group)
  const theme = themeOf(best.what.exact)
  const reached = reachedAt(context, group)
  const modality = modalityOf(context, best)
  context.trace?.because(id, {
    part: 'words',
    says: `"${best.trigger.text}" is what says that something is ${force === 'principle' ? 'upheld' : force}`,
    span: spanOf(context.parsed, best.trigger.start, best.trigger.end),
  })
  const seen = new Set<number>()
  const namings = group.map((d) => d.what).filter((w) => !seen.has(w.start) && seen.add(w.start))
  return {
    id,
    kind: 'commitment',
    span: best.what,
    sentence: best.head.sentence,
    confidence: confidenceOf(best, parties.length, group.length),
    reader: `commitment.${best.rule}`,
    namings,
    force,
    what: best.what,
    parties,
    ...(reached ? { reachedAt: reached.id } : {}),
    ...(due ? { due: due.id } : {}),
    ...(theme ? { theme } : {}),
    ...(modality ? { modality } : {}),
    ...(group.every((d) => context.isBackground(d.head.sentence)) ? { background: true as const } : {}),
  }
}

// Share of findings of each rule that are right, on the dispatches with hand-made gold (87 commitments, November 2026), lowered by a
// tenth for text nobody looked at: 30 news texts read by eye.
const RELIABILITY: Readonly<Record<Draft['rule'], number>> = {
  verb: 0.84,
  noun: 0.8,
  adjective: 0.62,
  modal: 0.72,
  agreement: 0.66,
  principle: 0.8,
  action: 0.68,
}

/** How sure the finding is: by its rule, more so where parties are named and where the text comes back to it. */
function confidenceOf(draft: Draft, parties: number, namings: number): number {
  const named = parties > 1 ? 0.1 : parties === 1 ? 0.04 : 0
  const again = namings > 1 ? 0.05 : 0
  return Math.min(0.95, Math.round((RELIABILITY[draft.rule] + named + again) * 100) / 100)
}

/** "will halt enrichment if the sanctions are lifted" hangs on a condition. */
function modalityOf({ parsed }: FindContext, draft: Draft): CommitmentFinding['modality'] {
  const conditional = dependents(parsed, draft.head, 'advcl').some((clause) =>
    dependents(parsed, clause, 'mark').some((m) => /^(?:if|unless|provided)$/i.test(m.text)),
  )
  if (conditional && draft.rule !== 'agreement') return 'conditional'
  return draft.force === 'planned' ? 'planned' : draft.force === 'refused' ? 'negated' : undefined
}

/** The naming that says most: one that stands by itself, with parties and matter. */
function weightOf(draft: Draft): number {
  const length = draft.what.exact.length
  return (draft.stands ? 10 : 0) + Math.min(draft.parties.length, 3) + (length > 100 ? 0 : length / 100)
}

/** "by December 2023" inside or right behind the words for what is to be done. */
function dueOf(context: FindContext, group: Obligation): TimeFinding | undefined {
  const { text } = context.parsed.dispatch
  return context
    .found('time')
    .find(
      (time) =>
        time.timex.type === 'DATE' &&
        group.some(
          (d) => d.rule !== 'agreement' && d.what.start <= time.span.start && time.span.end <= d.what.end + 1,
        ) &&
        DEADLINE.test(text.slice(Math.max(0, time.span.start - 40), time.span.start)),
    )
}

/** The meeting or signing at which it was settled: named in the same sentence, held, and not merely planned. */
function reachedAt(context: FindContext, group: Obligation): ContactFinding | undefined {
  if (!group.some((d) => d.force === 'agreed')) return undefined
  const { text } = context.parsed.dispatch
  const sentences = new Set(group.map((d) => d.head.sentence))
  return context
    .found('contact')
    .find(
      (contact) =>
        contact.phase === 'held' &&
        sentences.has(contact.sentence) &&
        (contact.type === 'signing' ||
          /\b(?:at|during|in|after|following)\s{1,3}$/i.test(
            text.slice(Math.max(0, contact.span.start - 12), contact.span.start),
          )),
    )
}

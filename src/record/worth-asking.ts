import type { ProcessRecord, Waiting } from '../model/process-record.ts'
import type { RecordContact } from '../model/record-entry.ts'

type Entries = Pick<ProcessRecord, 'contacts' | 'commitments' | 'chronology'>

// With it, eight real processes ask 0.26 questions a dispatch: docs/reference/record.md.
const LIKELY = 0.75
const DAY = /^\d{4}-\d{2}-\d{2}$/
const BINDING: readonly string[] = ['agreed', 'pledged', 'planned', 'refused']

/**
 * Parts the questions whose answer would change what a desk officer reads from those that would change little. A pair
 * is asked about where it is likely one and something hangs on it: both were undertaken, one is still to come, or one
 * has several reports already. A contact that nobody reported is asked about where its people or its day are known. The
 * rest is put aside, and so is an assessment that fits no commitment.
 */
export function worthAsking(
  waiting: readonly Waiting[],
  entries: Entries,
): { readonly asked: readonly Waiting[]; readonly aside: readonly Waiting[] } {
  const weighty = weightyOf(entries)
  const missed = new Set(entries.contacts.filter(isMissed).map((c) => c.id))
  const isAsked = ({ kind, about, candidates }: Waiting): boolean => {
    const [best] = candidates
    if (kind === 'reopened') return true
    if (kind === 'no-report') return missed.has(about)
    if (!best) return false
    return kind !== 'same' || (best.score >= LIKELY && weighty(about, best.id))
  }
  const { asked = [], aside = [] } = Object.groupBy(waiting, (w) => (isAsked(w) ? 'asked' : 'aside'))
  return { asked, aside }
}

/** A date or people to ask after, and more than a proposal: "talks, some time in March" that nobody came back to is none. */
function isMissed({ history, participants, when }: RecordContact): boolean {
  return history.some((h) => h.phase === 'due') && (participants.length > 0 || DAY.test(when ?? ''))
}

/** Whether something hangs on two entries being one. On statements, memberships and references little does. */
function weightyOf({ contacts, commitments, chronology }: Entries): (a: string, b: string) => boolean {
  const bound = new Set(commitments.filter((c) => BINDING.includes(c.force)).map((c) => c.id))
  const toCome = new Set(contacts.filter((c) => c.phase === 'due' || c.phase === 'no-report').map((c) => c.id))
  const several = new Set(
    [...contacts, ...commitments, ...chronology].filter((e) => e.citations.length > 1).map((e) => e.id),
  )
  const isCommitment = new Set(commitments.map((c) => c.id))
  return (a, b) => {
    if (isCommitment.has(a)) return bound.has(a) && bound.has(b) && (several.has(a) || several.has(b))
    return toCome.has(a) || toCome.has(b) || several.has(a) || several.has(b)
  }
}

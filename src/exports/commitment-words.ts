import { daysOf } from '../model/edtf.ts'
import type { Citation, RecordAssessment, RecordCommitment } from '../model/record-entry.ts'
import { dateWords, daysBetween } from './words/dates.ts'
import { levelWords } from './words/levels.ts'
import { actorList, capitalised, counted, inSentence } from './words/names.ts'
import { oneLine, shorten, withWholeMarks } from './words/shorten.ts'

const VIEWS: Readonly<Record<string, string>> = {
  mediator: 'the mediators',
  monitor: 'the monitors',
  media: 'the agencies',
  reviewer: 'the reviewer',
}

/** "31 May, 20 days over", "June", "none set". */
export function dueWords({ due, timeliness, earlierDue }: RecordCommitment, day: string, year: string): string {
  if (!due) return 'none set'
  const last = daysOf(due).last
  if (timeliness === 'no-deadline') return `from ${dateWords(due, year)}`
  const over = timeliness === 'overdue' && last ? daysBetween(last, day) : 0
  const before = earlierDue.length ? `, before that ${earlierDue.map((d) => dateWords(d, year)).join(', ')}` : ''
  return `${dateWords(due, year)}${over > 0 ? `, ${counted(over, 'day')} past` : ''}${before}`
}

/**
 * What must be said of a commitment beside its levels, in whole sentences: that those who speak of it differ, that its
 * date has passed, that nothing was reported lately. That nothing is reported never says that nothing was done.
 */
export function commitmentDoubts(commitment: RecordCommitment, day: string, year: string): string[] {
  const { views, disagreement, timeliness, due, stale, lastReported, condition, assessments } = commitment
  const told = Object.entries(views)
  const doubts: string[] = []
  if (disagreement) {
    const [high, low] = furthest(told)
    doubts.push(
      `${capitalised(viewWords(high[0]))} say${isOne(high[0]) ? 's' : ''} ${levelWords(high[1].level)}${dated(high[1], year)}, ${viewWords(low[0])} ${levelWords(low[1].level)}${dated(low[1], year)}: at least ${counted(disagreement, 'level')} apart.`,
    )
  }
  if (timeliness === 'overdue' && due) {
    const passed = `Its date, ${dateWords(due, year)}, has passed`
    doubts.push(
      told.length
        ? `${passed}, and not all who speak of it say that it is carried out in full.`
        : assessments.length
          ? `${passed}; reports speak of it without saying how far it is carried out.`
          : `${passed}; no report says how far it is carried out.`,
    )
  }
  if (stale && lastReported) {
    const since = daysOf(lastReported).last ?? lastReported
    doubts.push(
      `Nothing was reported since ${dateWords(since, year)} (${counted(Math.max(0, daysBetween(since, day)), 'day')}).`,
    )
  }
  if (condition && timeliness !== 'met') doubts.push(`On a condition: “${condition.wording}”.`)
  return doubts
}

/** "Ordania and Vestria: reopen the hotline between their general staffs by March 20". */
export function whoOwes({ by, toward, what }: RecordCommitment): string {
  const who = actorList(by)
  const to = toward.length ? ` toward ${actorList(toward)}` : ''
  return `${who ? `${who}${to}: ` : ''}${shorten(withWholeMarks(oneLine(what)), 200)}`
}

/** Its citations, those that hold its wording first. */
export function citationsByWording({ what, citations }: RecordCommitment): Citation[] {
  const holds = ({ span }: Citation) => Number(span.exact.includes(what))
  return [...citations].sort((a, b) => holds(b) - holds(a))
}

/** Whose view it is, as a sentence names it. */
export function viewWords(view: string): string {
  return VIEWS[view] ?? inSentence(view)
}

function isOne(view: string): boolean {
  return !VIEWS[view] || view === 'reviewer'
}

/** The view with the highest level and the one with the lowest. */
function furthest(
  views: readonly [string, RecordAssessment][],
): [[string, RecordAssessment], [string, RecordAssessment]] {
  const top = ({ level }: RecordAssessment) => (level === null ? -1 : typeof level === 'number' ? level : level[0])
  const ordered = views.filter(([, a]) => a.level !== null).sort((a, b) => top(b[1]) - top(a[1]))
  return [ordered[0]!, ordered.at(-1)!]
}

function dated({ asOf, citation }: RecordAssessment, year: string): string {
  const when = citation?.reported ?? asOf
  return when ? ` (${dateWords(when, year)})` : ''
}

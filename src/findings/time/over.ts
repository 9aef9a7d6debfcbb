import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { addDays, interval, isFull, readEdtfDate } from './calendar.ts'

const BEFORE =
  /\b(?:after|(?:wrap(?:s|ped|ping)? up|end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|clos(?:es?|ed|ing)|finish(?:es|ed|ing)?|complet(?:es?|ed|ing))|to an end|(?:at|by) the end of)\s$/i
const BEHIND = /^\s(?:of|without)\s/i
// Characters looked at on either side.
const REACH = 24
// Times looked at on either side, so that a list of ten thousand stays linear.
const NEAR = 12
const LENGTH = /^P(?<n>\d{1,3})(?<unit>[DW])$/

/**
 * Dates what is over by a day the text tells: "agreed on Wednesday after two days of talks" were Tuesday and Wednesday. First
 * and last day count, as the wire counts them.
 *
 * The day is one of the same sentence, the nearest; else the last of the sentence before. Where there is none, lengths stay undated.
 */
export function dateWhatIsOver({ dispatch: { text } }: ParsedDispatch, times: readonly TimeFinding[]): TimeFinding[] {
  return times.map((time, i) => {
    const groups = time.edtf ? undefined : LENGTH.exec(time.timex.value)?.groups
    const { start, end } = time.span
    if (
      !groups ||
      !BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ||
      !BEHIND.test(text.slice(end, end + REACH))
    )
      return time
    const last = lastDay(times, i)
    const days = Number(groups.n) * (groups.unit === 'W' ? 7 : 1)
    const first = last && addDays(last, 1 - days)
    const edtf = first && interval(first, last)
    return edtf ? { ...time, edtf, basis: 'narrative' } : time
  })
}

function lastDay(times: readonly TimeFinding[], at: number) {
  const from = Math.max(0, at - NEAR)
  const days = times.slice(from, at + NEAR).flatMap((time, i) => {
    const date = time.timex.type === 'DURATION' ? undefined : readEdtfDate(time.edtf)
    return isFull(date) ? [{ i: from + i, date, sentence: time.sentence }] : []
  })
  const { sentence } = times[at]!
  const here = days.filter((d) => d.sentence === sentence)
  const nearest = here.toSorted((a, b) => Math.abs(a.i - at) - Math.abs(b.i - at))[0]
  return (nearest ?? days.findLast((d) => d.sentence === sentence - 1))?.date
}

import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { headOf, tokenAt } from '../../parse/match.ts'
import { predicateOf } from '../clause.ts'

// Farther than this from its word a time belongs to another; bounds the work on sentences without end.
const REACH_CHARACTERS = 600

/** "in 1976, when fighting broke out": the time right before the clause that tells of it. */
export function timeBeforeWhen(
  parsed: ParsedDispatch,
  trigger: Token,
  times: readonly TimeFinding[],
): TimeFinding | undefined {
  let when = trigger.index
  while (when > trigger.index - WHEN_TOKENS && parsed.tokens[when - 1]?.sentence === trigger.sentence) {
    if (/^when$/i.test(parsed.tokens[--when]!.text)) break
    if (/^[,;:]$/.test(parsed.tokens[when]!.text)) return undefined
  }
  if (!/^when$/i.test(parsed.tokens[when]?.text ?? '')) return undefined
  const before = parsed.tokens[parsed.tokens[when - 1]?.text === ',' ? when - 2 : when - 1]
  return before && times.find((time) => time.span.end === before.end && time.timex.type === 'DATE')
}

const WHEN_TOKENS = 9

/** The time among the words that hang on this one and not on a verb below it. */
export function timeUnder(parsed: ParsedDispatch, head: Token, times: readonly TimeFinding[]): TimeFinding | undefined {
  return times.find((time) => {
    const far = Math.abs(time.span.start - head.start) > REACH_CHARACTERS
    if (far || time.sentence !== head.sentence || time.timex.type === 'DURATION' || time.timex.type === 'SET')
      return false
    let at = tokenAt(parsed, time.span.start)
    for (let steps = 0; at && steps < 8; steps++) {
      if (at === head) return true
      if (at.upos === 'VERB' && at.start >= time.span.end) return false
      at = headOf(parsed, at)
      if (at && at !== head && (at.upos === 'VERB' || predicateOf(parsed, at) === at)) return false
    }
    return false
  })
}

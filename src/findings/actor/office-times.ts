import type { Office } from '../../model/actor.ts'
import type { TimeFinding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { sentenceAt } from '../../parse/match.ts'
import type { Cast, Draft } from './cast.ts'

/** What stands between a post and the time it is held: "foreign minister [who served from] 2011 to 2014". */
const HELD =
  /^[\s,]{0,2}\(?(?:,? ?(?:who|and) )?(?:(?:has |had )?(?:served|been in (?:the )?(?:post|office|job)|held (?:the|that|this) (?:post|office|position|job)|(?:was )?in (?:the )?(?:post|office)|serving|(?:a|the) (?:post|position|job|office) (?:he|she|they) (?:has |had )?held) )?(?:from|since|until|till|between|during)(?: the)? $|^ ?\((?:in office )?$/
/** What stands between a person and the time a post was taken or left: "[, who took office in] May". */
const CHANGED =
  /^[\s,]{0,2}(?:(?:who|and) )?(?:(?:has|had|was|were|only) ){0,2}(?:took (?:up )?(?:the )?(?:office|post|over|power)|taken office|assumed (?:the )?(?:office|post|power)|entered office|left office|resigned|stepped down|appointed|elected|re-?elected|named|sworn in|inaugurated|installed|dismissed|sacked|ousted|replaced)(?: to (?:the|his|her) (?:post|office))?(?: (?:in|on|at|since|earlier|late|early|only|the|a|for a second term)){0,3} $/
const THEN = /^then\b/i
/** No words between a name and its time are longer than this. */
const FAR = 60

/**
 * Says when a post is held, where the text does: "foreign minister from 2011 to 2014", "Ms Lee, who took office in May",
 * "in 2011 the then-foreign minister". The time is one the dispatch names; where it names none, none is given.
 */
export function dateOffices(cast: Cast, times: readonly TimeFinding[]): void {
  const dated = times.filter((t) => t.timex.type === 'DATE' || t.timex.type === 'TIME')
  if (!dated.length) return
  for (const draft of cast.drafts) {
    if (!draft.offices.length) continue
    for (const mention of draft.mentions) {
      const time = toldBehind(cast, mention, dated)
      const at = time ? officeOf(draft, mention) : -1
      if (at >= 0) setTime(draft, at, time!)
    }
    draft.offices.forEach((office, i) => {
      const time = THEN.test(office.office) ? underDiscussion(cast, office.span, dated) : undefined
      if (time) setTime(draft, i, time)
    })
  }
}

function setTime(draft: Draft, at: number, { id }: TimeFinding): void {
  const office = draft.offices[at]!
  if (!office.time) draft.offices[at] = { ...office, time: id } satisfies Office
}

/** The time right behind a mention that tells how long its post is held, or since when. */
function toldBehind({ parsed }: Cast, mention: Span, times: readonly TimeFinding[]): TimeFinding | undefined {
  const time = times[firstFrom(times, mention.end)]
  if (!time || time.span.start - mention.end > FAR) return undefined
  const between = parsed.dispatch.text.slice(mention.end, time.span.start).replace(/\s+/g, ' ')
  return HELD.test(between) || CHANGED.test(between) ? time : undefined
}

/** The post a mention words, the last of several; a bare name's where it has one alone. */
function officeOf({ offices }: Draft, { start, end }: Span): number {
  const worded = offices.findLastIndex(({ span }) => span.start >= start && span.end <= end)
  return worded < 0 && offices.length === 1 ? 0 : worded
}

/** "then": the nearest date of the sentence, else the one its paragraph was last at. */
function underDiscussion({ parsed }: Cast, post: Span, times: readonly TimeFinding[]): TimeFinding | undefined {
  const sentence = sentenceAt(parsed, post.start)
  if (!sentence) return undefined
  let near: TimeFinding | undefined
  const gap = (t: TimeFinding) => Math.abs(t.span.start - post.start)
  for (let i = firstFrom(times, sentence.start); i < times.length && times[i]!.span.end <= sentence.end; i++)
    if (times[i]!.edtf && (!near || gap(times[i]!) < gap(near))) near = times[i]
  if (near) return near
  const before = times[firstFrom(times, sentence.start) - 1]
  const told = before?.edtf ? sentenceAt(parsed, before.span.start) : undefined
  return told && sentence.paragraph >= 0 && told.paragraph === sentence.paragraph ? before : undefined
}

/** Place of the first time that begins at or after an offset; times stand in text order. */
function firstFrom(times: readonly TimeFinding[], offset: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

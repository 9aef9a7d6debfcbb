import type { Wire } from '../../model/dispatch.ts'

// the words of notes to editors and of headlines of wires: "CORRECTS spelling of …", "KILL", "ADVISORY: please kill …"
const KILL =
  /^\W{0,5}(?:(?:urgent|eds?|editors|attention|advisory|bulletin|mandatory)\W{1,3}){0,3}(?:please )?(?:kill|withdraw)\b|\b(?:mandatory kill|kill notice)\b/i
const CORRECTION =
  /^\W{0,5}(?:(?:eds?|editors|attention|urgent)\W{1,3}){0,3}(?:corrects|correction|correcting|corrected|clarification)\b|\bcorrects? (?:the |spelling|name|date|figure|paragraph|graf|in )/i
const UPDATE =
  /^\W{0,5}(?:(?:eds?|editors)\W{1,3}){0,3}(?:updates?|updating|recasts?|adds|rewrites?|subs\b|lead\b|leads\b)/i

/** What a version is to the one before it, by the note to editors and the status. */
export function signalOf(note: string | undefined, status: Wire['status']): Wire['signal'] {
  if (status === 'canceled') return 'kill'
  const words = note?.slice(0, 200) ?? ''
  if (KILL.test(words)) return 'kill'
  if (CORRECTION.test(words)) return 'correction'
  return UPDATE.test(words) ? 'update' : undefined
}

import { oneLine } from './shorten.ts'

// What a phrase does not end with: where a reading ends so, it has cut the phrase.
// Written small: "by the end of May" is whole.
const NEVER_LAST = new Set(
  'a an the of to in on at by for with from and or but nor as than that which who whose into between through over under against without within upon toward towards be is are was were been being has have had will would shall should may might can could must its their his her our your my this these those every each either both'.split(
    ' ',
  ),
)
// What adds to something said before.
const NEVER_FIRST = /^(?:only|particularly|especially|notably|including|such as)\b/iu
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’']{0,40}/gu

export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** Says something by itself: three words or more, and not broken off after "the" or "to". */
export function readsWhole(text: string): boolean {
  const line = oneLine(text)
  if (wordsIn(line) < 3 || /\p{L}-$/u.test(line) || NEVER_FIRST.test(line)) return false
  return !NEVER_LAST.has(/(?<last>[\p{L}’']{1,20})$/u.exec(line)?.groups?.last ?? '')
}

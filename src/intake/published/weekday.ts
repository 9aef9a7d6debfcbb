import { WEEKDAYS } from './calendar.ts'

const NAMED =
  /(?<before>[^.]{0,60}?)\b(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(?!['’]s)/gu
// a weekday that is not the day of the report: one to come, one gone by, or the end of something
const OTHER_DAY =
  /\b(?:next|last|previous|past|coming|every|by|until|till|before|after|from|since|through|late|early|between|to|and)\s$|\b(?:will|would|shall|is to|are to|was to|were to|due|scheduled|expected|planned|set|slated|going to|plans?|hopes?)\b[^.]{0,40}$/iu

/**
 * The weekday a dispatch was sent on, 0 Sunday to 6 Saturday, by the words of its first paragraphs.
 *
 * > | The minister said on Monday that …
 *                       ^^^^^^^^^ the day of the report, since wires name it in the lede
 *
 * @returns undefined where none is named or only days to come
 */
export function weekdayOfReport(paragraphs: readonly string[]): number | undefined {
  for (const paragraph of paragraphs.slice(0, 2))
    for (const { groups } of paragraph.slice(0, 1_000).replace(/\n/g, ' ').matchAll(NAMED))
      if (!OTHER_DAY.test(groups!.before!)) return WEEKDAYS.indexOf(groups!.weekday!.toLowerCase())
  return undefined
}

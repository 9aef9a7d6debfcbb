import { daysOf } from '../../model/edtf.ts'
import type { RecordStatement } from '../../model/record-entry.ts'
import { dateWords } from '../words/dates.ts'
import { asSentence, namesWithSides } from '../words/names.ts'
import { oneLine, quoted, shorten, withWholeMarks } from '../words/shorten.ts'
import { wordsIn } from '../words/whole.ts'
import { surest } from './sources.ts'
import { reportedDay } from './weigh.ts'

const MOST_CHARACTERS = 260
const MOST_SPEAKERS = 3
const FEWEST_WORDS = 4

/** For what a dispatch words in a way that does not stand alone. */
const ACTS: Record<RecordStatement['act'], string> = {
  reports: 'said',
  hopes: 'voiced hope',
  intends: 'announced',
  promises: 'promised',
  proposes: 'proposed',
  urges: 'urged',
  demands: 'demanded',
  warns: 'warned',
  accuses: 'accused',
  agrees: 'agreed',
  rejects: 'rejected',
  praises: 'welcomed',
  denies: 'denied',
  regrets: 'regretted',
  asks: 'asked',
}

// What a clause that has its subject begins with, besides a name.
const OPENING =
  /^(?:the|a|an|he|she|they|it|we|i|both|all|each|his|her|their|its|our|this|these|those|some|one|two|three|four)\b/iu

/**
 * What somebody said, as one sentence: a quotation in marks after name and day, else the clause of the dispatch, which has
 * its own verb: "21 October: Ordania insists that the talks should begin with the final status of the valley."
 * @param known the side the reader knows it is of, whose name is left out
 */
export function statementText(statement: RecordStatement, year: string, known?: string): string {
  const { speakers, act, form, content } = statement
  const day = dayOf(statement)
  const who = speakers.length ? namesWithSides(speakers, MOST_SPEAKERS, known) : 'Speaker not named'
  const dated = (name: string) => [name, day && dateWords(day, year)].filter(Boolean).join(', ')
  const words = shorten(withWholeMarks(oneLine(content)), MOST_CHARACTERS)
  if (form === 'direct') return asSentence(`${dated(who)}: ${quoted(words)}`)
  const clause = clauseOf(statement)
  if (!clause) return asSentence(`${dated(who)}, ${ACTS[act]}: ${words}`)
  const isNamed = speakers.length === 1 && clause.includes(speakers[0]!.name)
  const introduction = dated(isNamed ? '' : who)
  return asSentence(`${introduction ? `${introduction}: ` : ''}${asSentence(shorten(clause, MOST_CHARACTERS))}`)
}

/** The day it was said, else that of the report: of what is told to be said in a year nobody asks the year. */
function dayOf(statement: RecordStatement): string | undefined {
  const { first, last } = daysOf(statement.when)
  return first && first === last ? statement.when : (reportedDay(statement) ?? statement.when)
}

/** The words of the dispatch that the brief cites, where they are a clause with a subject. */
function clauseOf({ citations }: RecordStatement): string | undefined {
  const words = oneLine(surest(citations)!.span.exact)
    .replace(/^[\p{P}\s]{1,4}(?=\p{L})/u, '')
    // to whom it was told stands outside
    .replace(/ told$/u, ' said')
  const hasSubject = /^[\p{Lu}\p{N}]/u.test(words) || OPENING.test(words)
  return hasSubject && wordsIn(words) >= FEWEST_WORDS ? withWholeMarks(words) : undefined
}

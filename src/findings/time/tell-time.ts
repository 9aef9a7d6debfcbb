import type { Span } from '../../model/span.ts'
import type { Trace } from '../trace.ts'
import { toEdtf } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import type { Anchors, Placed } from './place.ts'

const KINDS: Readonly<Record<Meaning['is'], string>> = {
  date: 'a date',
  unit: 'a day, week, month or year counted from a known date',
  part: 'a part of a longer time',
  'part-of-day': 'a part of a day',
  clock: 'an hour',
  shift: 'a distance from a known date',
  rolling: 'a stretch that ends or begins at a known date',
  duration: 'a length of time, placed nowhere',
  set: 'something that is repeated',
  around: 'the week or weekend around a date',
  range: 'two dates and what lies between',
  ends: 'the first or last part of a longer time',
  about: 'a rough date',
  reference: 'a word that points to no date of the calendar',
}

/** Says how the words of a time became its value. */
export function tellTime(
  trace: Trace,
  id: string,
  span: Span,
  meaning: Meaning,
  { value, edtf, basis }: Placed,
  { now, told, direction, sure }: Anchors,
): void {
  const because = (says: string) => trace.because(id, { part: 'time', says, span })
  because(`"${span.exact.replace(/\s+/g, ' ')}" is read as ${KINDS[meaning.is]}`)
  if (basis === 'published') because(`it is counted from ${toEdtf(now) ?? 'the day of publication'}, when it was sent`)
  if (basis === 'narrative')
    because(`it is counted from ${(told && toEdtf(told)) ?? 'the date told before'}, the date the text was last at`)
  if (basis !== 'explicit' && leansOnTense(meaning))
    because(
      `its sentence ${sure ? 'speaks' : 'probably speaks'} of what ${direction === 'past' ? 'was, so the last such date is meant' : 'will be, so the next such date is meant'}`,
    )
  because(edtf ? `so it stands for ${edtf}` : `so it has the value ${value}, and no place on the calendar`)
}

/** A weekday or a month without its year: which one, the tense of the verb says. */
function leansOnTense(meaning: Meaning): boolean {
  if (meaning.is === 'clock') return meaning.on !== undefined && leansOnTense(meaning.on)
  return meaning.is === 'date' && meaning.year === undefined && meaning.which === undefined && !meaning.inYear
}

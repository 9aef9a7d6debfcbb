import { readCalendarDate, writeCalendarDate } from '../../published/calendar.ts'

/** The day of "Wed, 12 Mar 2025 23:30:00 +0300", as it is written: 2025-03-12. */
export function readDay(words: string | undefined): string | undefined {
  const date = words === undefined ? undefined : readCalendarDate(words.slice(0, 80).replace(/\d{1,2}:\d\d.*$/, ''))
  return date?.year ? writeCalendarDate(date) : undefined
}

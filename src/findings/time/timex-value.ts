import { type CalendarDate, two } from './calendar.ts'

/** TimeML's value of a date: "2019-12-02", "XXXX-12", "BC0493". */
export function timexDate({ year, month, day }: CalendarDate): string {
  const digits = String(Math.abs(year ?? 0)).padStart(4, '0')
  const head = year === undefined ? 'XXXX' : year < 0 ? `BC${digits}` : digits
  if (month === undefined) return head
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`
}

const CALENDAR =
  /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2})(?<time>T[\d:.]{2,12}(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?/

/**
 * Where a dispatch stands among the others, as text that sorts: when it was published as far as that is known
 * ("2019-12", "2019-12-02"), else when it was added.
 * @param published EDTF; one with its year open ("XXXX-12-02") says nothing about order
 * @param addedAt ISO 8601 in UTC
 */
export function orderedAt(published: string | null | undefined, addedAt: string): string {
  const groups = CALENDAR.exec(published ?? '')?.groups
  if (!groups) return addedAt
  const { year, month, day, time } = groups
  const date = [year, month, day].filter(Boolean).join('-')
  if (!time) return date
  const instant = new Date(`${date}${time}${/Z|[+-]\d/.test(time) ? '' : 'Z'}`)
  return Number.isNaN(instant.getTime()) ? date : instant.toISOString()
}

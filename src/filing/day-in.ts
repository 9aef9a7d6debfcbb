const DAY = /\d{4}(?:-\d{2}(?:-\d{2})?)?/

/** The first day, month or year an EDTF value names, as text that sorts: "2019-12-03/2019-12-08" gives "2019-12-03". */
export function dayIn(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : DAY.exec(edtf)?.[0]
}

/** The last it names, to its end: "2019-12" gives "2019-12-31". */
export function lastDayIn(edtf: string | undefined): string | undefined {
  const last = edtf?.match(new RegExp(DAY, 'g'))?.at(-1)
  if (!last) return undefined
  const [year, month, day] = last.split('-')
  if (day) return last
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10)
}

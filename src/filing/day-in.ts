import { daysOf } from '../model/edtf.ts'

/** The first day an EDTF value covers, by which entries are put in order; of one without a beginning its last. */
export function dayIn(edtf: string | undefined): string | undefined {
  const { first, last } = daysOf(edtf)
  return first ?? last
}

/** The last day it covers; of one without an end its first. */
export function lastDayIn(edtf: string | undefined): string | undefined {
  const { first, last } = daysOf(edtf)
  return last ?? first
}

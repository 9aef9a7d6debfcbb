import type { Published } from './dispatch.ts'

/** True where the date of publication, or its year, is open and a person should give it. */
export function asksDate({ edtf, basis, alternatives }: Published): boolean {
  if (basis === 'given') return false
  return edtf === undefined || edtf.startsWith('X') || (alternatives?.length ?? 0) > 0
}

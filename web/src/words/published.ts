import type { Published } from '../../../src/model/dispatch.ts'
import { dateInWords, yearOf } from './edtf.ts'

/** The date in words with its doubt: "2 December, year open: 2013, 2019 or 2024"; undefined where there is none. */
export function doubtOf({ edtf, basis, alternatives = [] }: Published): string | undefined {
  if (edtf === undefined) return 'date not known'
  const isOpen = edtf.startsWith('X')
  if (basis === 'given') return isOpen ? `${dateInWords(edtf, { long: true })}, left so` : undefined
  const years = alternatives.map((other) => yearOf(other) ?? dateInWords(other))
  if (isOpen) return `${dateInWords(edtf, { long: true })}${years.length ? `: ${either(years)}` : ''}`
  if (!years.length) return undefined
  return `${yearOf(edtf)}; ${either(years)} ${years.length > 1 ? 'fit' : 'fits'} as well`
}

/** "2013", "2013 or 2019", "2013, 2019 or 2024". */
export function either(options: readonly string[]): string {
  return options.length < 2 ? (options[0] ?? '') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`
}

/** Every date that fits, the most likely first. */
export function datesThatFit({ edtf, alternatives = [] }: Published): readonly string[] {
  const known = edtf !== undefined && !edtf.startsWith('X') ? [edtf] : []
  return [...new Set([...known, ...alternatives])]
}

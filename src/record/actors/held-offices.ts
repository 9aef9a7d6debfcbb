import type { HeldOffice } from '../../model/record-entry.ts'
import { compareText } from '../merge/cluster.ts'
import { isoOf } from '../time/interval.ts'

/** An office, with the days on which dispatches call somebody by it: one more. @param day in days, NaN where unknown */
export function heldOn(
  held: HeldOffice | undefined,
  { office, past }: { readonly office: string; readonly past: boolean },
  of: string | undefined,
  day: number,
): HeldOffice {
  const iso = Number.isNaN(day) ? undefined : isoOf(day)
  const time = past
    ? { first: held?.first, last: held?.last, past: earlier(held?.past, iso) }
    : { first: earlier(held?.first, iso), last: later(held?.last, iso), past: held?.past }
  return { ...held, office, of, ...time }
}

/** An office of which it is left out where it is held is the one it is told of elsewhere. */
export function heldOffices(offices: readonly HeldOffice[]): HeldOffice[] {
  const whole = offices.filter((o) => o.of || !offices.some((other) => other.of && other.office === o.office))
  const joined = whole.map((o) => {
    const bare = o.of && offices.find((other) => !other.of && other.office === o.office)
    return bare
      ? { ...o, first: earlier(o.first, bare.first), last: later(o.last, bare.last), past: earlier(o.past, bare.past) }
      : o
  })
  return joined.sort((a, b) => compareText(a.first ?? '', b.first ?? '') || compareText(a.office, b.office))
}

function earlier(a?: string, b?: string): string | undefined {
  return !a || (b && b < a) ? b : a
}

function later(a?: string, b?: string): string | undefined {
  return !a || (b && b > a) ? b : a
}

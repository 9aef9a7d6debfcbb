import type { Finding } from '../model/finding.ts'
import type { Named } from '../model/record-entry.ts'
import type { KnownNames } from './actors/known.ts'
import type { Roster, WhoIsWho } from './actors/roster.ts'
import { rememberedAsking } from './asking.ts'
import type { Cited } from './cited.ts'
import { settledEach } from './remembered.ts'

type Questions = Readonly<Record<string, (about: never) => unknown>>

interface OfRoster {
  readonly who: (actor: string) => readonly Named[]
  readonly named: (name: string) => Named
}

/**
 * Makes the claims of the findings of one dispatch, and remembers them as long as the findings are cited as they are,
 * and everybody asked about is who they are.
 * @param of gets the findings, whom the roster says they speak of, what else it may ask, and what it is given beside
 */
export function rememberedClaims<F extends Finding, Q extends Questions, G extends readonly unknown[], C>(
  of: (found: readonly Cited<F>[], roster: WhoIsWho, ask: Q, ...given: G) => readonly C[],
): (found: readonly Cited<F>[], roster: Roster, ask: Q, ...given: G) => readonly C[] {
  const made = rememberedAsking(
    (found: readonly Cited<F>[], ask: Q & OfRoster, known: KnownNames, ...given: G): readonly C[] =>
      of(found, { known, who: (_, actor) => ask.who(actor), named: ask.named }, ask, ...given),
  )
  // another answer seldom changes more than one of them, and those that stay need not be compared with others again
  const settledClaims = settledEach<readonly Cited<F>[], C>()
  return (found, roster, ask, ...given) => {
    const { id } = found[0]!.reading.dispatch
    const who = (actor: string) => roster.who(id, actor)
    return settledClaims(found, made(found, { ...ask, who, named: roster.named }, roster.known, ...given))
  }
}

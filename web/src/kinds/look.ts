import type { Actor } from '../../../src/model/actor.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { dateInWords, yearOf } from '../words/edtf.ts'

/** What a note needs to know of the reading around its finding. */
export interface Look {
  readonly reading: Reading
  actor(id: string): Actor | undefined
  /** the shortest naming that the text itself gives: "Lavrov"; the full name where two share it */
  name(actor: string): string
  names(actors: readonly string[]): readonly string[]
  finding(id: string | undefined): Finding | undefined
  /** the calendar value of a time, "3–8 Dec", else its own words in quotation marks */
  when(time: string | undefined): string | undefined
}

export function lookInto(reading: Reading): Look {
  const actors = new Map(reading.actors.map((a) => [a.id, a]))
  const findings = new Map(reading.findings.map((f) => [f.id, f]))
  const short = shortNames(reading.actors)
  const within = yearOf(reading.dispatch.published.edtf)
  const name = (id: string) => short.get(id) ?? id
  return {
    reading,
    actor: (id) => actors.get(id),
    name,
    names: (ids) => ids.map(name),
    finding: (id) => (id === undefined ? undefined : findings.get(id)),
    when(id) {
      const time = id === undefined ? undefined : findings.get(id)
      if (time?.kind !== 'time') return undefined
      return time.edtf ? dateInWords(time.edtf, within ? { within } : {}) : `“${time.span.exact}”`
    },
  }
}

/** Shortens the names of persons to what the text calls them by, where that is no other's name as well. */
function shortNames(actors: readonly Actor[]): ReadonlyMap<string, string> {
  const shortened = actors.map((actor) => [actor.id, actor.type === 'person' ? surname(actor) : actor.name] as const)
  const used = new Map<string, number>()
  for (const [, name] of shortened) used.set(name, (used.get(name) ?? 0) + 1)
  return new Map(
    shortened.map(([id, name], place) => [id, used.get(name) === 1 ? name : (actors[place]?.name ?? name)]),
  )
}

function surname({ name, mentions }: Actor): string {
  const tails = mentions.map((m) => m.exact).filter((exact) => /^\p{L}/u.test(exact) && name.endsWith(` ${exact}`))
  return tails.sort((a, b) => a.length - b.length)[0] ?? name
}

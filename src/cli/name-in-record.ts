import { ReadoutError } from '../model/error.ts'
import type { ProcessRecord } from '../model/process-record.ts'
import type { Named, RecordActor } from '../model/record-entry.ts'

const MOST_NAMED = 8

/**
 * Those a name as typed may mean: exactly so called first, else those in whose name or office its words stand.
 * @throws ReadoutError cli/no-actor naming those there are
 */
export function actorsNamed(record: ProcessRecord, typed: string): RecordActor[] {
  const asked = folded(typed)
  const words = asked.split(' ').filter(Boolean)
  const namesOf = (a: RecordActor) => [a.name, ...a.names].map(folded)
  const exact = record.actors.filter((a) => namesOf(a).includes(asked))
  if (exact.length) return exact
  const within = record.actors.filter((a) =>
    [...namesOf(a), ...a.offices.map((o) => folded(`${o.office} ${o.of ?? ''}`))].some((name) => hasWords(name, words)),
  )
  if (words.length && within.length) return within
  const known = record.actors.filter((a) => a.role ?? a.offices.length).slice(0, MOST_NAMED)
  throw new ReadoutError(
    'cli/no-actor',
    'input',
    `the record knows nobody called "${typed.slice(0, 80)}"; it knows ${known.map((a) => a.name).join(', ') || 'no actor yet'}`,
  )
}

/** Says whether somebody an entry names is one of these, or speaks or acts for one. */
export function isOneOf(actors: readonly RecordActor[]): (named: Named) => boolean {
  const ids = new Set(actors.map((a) => a.id))
  const names = new Set(actors.map((a) => a.name))
  return ({ id, name, side }) =>
    (id !== undefined && ids.has(id)) || names.has(name) || (side !== undefined && names.has(side))
}

function hasWords(name: string, words: readonly string[]): boolean {
  const own = name.split(' ')
  return words.every((word) => own.includes(word))
}

/** Lower case, no accents, no punctuation, no "of" and "the". */
function folded(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,100}/gu) ?? []
  return words.filter((w) => w !== 'of' && w !== 'the').join(' ')
}

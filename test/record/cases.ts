import type { Decision } from '../../src/model/decision.ts'
import { Process, type ProcessFile } from '../../src/model/process.ts'
import type { AsOf, FiledReading, ProcessRecord } from '../../src/model/process-record.ts'
import { buildRecord } from '../../src/record/index.ts'
import { compose } from './compose.ts'

/** A process of invented states that the tests of the record share. */
export const PROCESS = Process.parse({
  name: 'Norland-Sudmark',
  parties: [{ name: 'Norland', adjectives: ['Norlandic'] }, { name: 'Sudmark' }],
  mediators: [{ name: 'Westria' }],
  monitors: [{ name: 'Monitoring Mission', aliases: ['monitors'] }],
  places: [{ name: 'Brigg' }, { name: 'Tarn' }],
  subjects: [{ name: 'border', words: ['border'] }],
} satisfies ProcessFile)

export const ADA = { name: 'Ada Lund', office: 'Norlandic Foreign Minister' }
export const KEMAL = { name: 'Kemal Orr', office: 'Foreign Minister of Sudmark' }
export const PAIR = [ADA, KEMAL]
export const NAMES = ['Ada Lund', 'Kemal Orr']

export function record(
  readings: readonly FiledReading[],
  decisions: readonly Decision[] = [],
  asOf?: AsOf,
): ProcessRecord {
  return buildRecord(PROCESS, readings, decisions, asOf)
}

/** What waits for a person, asked or put aside. */
export function asked({ waiting, aside = [] }: ProcessRecord): string[] {
  return [...waiting, ...aside].map((w) => w.about)
}

/** A dispatch on one meeting of the two ministers. */
export function meeting(
  published: string,
  source: string,
  words: string,
  fields: Readonly<Record<string, unknown>>,
): FiledReading {
  const text = `${source} reports from the region on ${published}.\nMinisters Ada Lund and Kemal Orr ${words}.\nThat is what ${source} has learnt.`
  return compose(published, source, text, PAIR, [
    { kind: 'contact', words, type: 'meeting', participants: NAMES, ...fields },
  ])
}

/** A decision as the pages send it, of a given minute. */
export function decide(minute: number, decision: Readonly<Record<string, unknown>>): Decision {
  const at = `2026-06-01T10:${String(minute).padStart(2, '0')}:00Z`
  return { id: `d${minute}`, by: 'a reviewer', at, ...decision } as Decision
}

export function place(
  name: string,
  text: string,
): { name: string; span: { start: number; end: number; exact: string } } {
  const start = Math.max(0, text.indexOf(name))
  return { name, span: { start, end: start + name.length, exact: name } }
}

import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Correction, Decision, Target } from '../../src/model/decision.ts'
import type { AsOf, FiledReading, ProcessRecord } from '../../src/model/process-record.ts'
import type { Settings } from '../../src/model/settings.ts'
import { buildRecord, targetOf } from '../../src/record/index.ts'
import { decide } from './cases.ts'
import { compose } from './compose.ts'
import { DISPATCHES } from './hard/dispatches.ts'
import { HARD } from './hard/process.ts'

// A record that grows by one dispatch or decision after another, with records of other days asked for in between, has
// to be at every step what comes of the same readings and decisions from nothing, to the letter.
const RUNS = 12
const filed = DISPATCHES.map(({ published, source, text, actors, notes }) =>
  compose(published, source, text, actors, notes),
)
const DAYS = ['2027-03-10', '2027-03-20', '2027-04-01', '2027-05-05', '2027-06-30']
const CHANGES: readonly Correction[] = [
  { phase: 'cancelled' },
  { when: '2027-04-28' },
  { participants: ['Arvenia', 'Dorland'] },
  { parties: ['Dorland'] },
  { speakers: ['Castria'] },
]
const SETTINGS: Settings = {
  agencies: [{ id: 'norda', name: 'NORDA', aliases: [], of: 'Dorland', counts: 'unless-party' }],
  themes: [],
  names: [{ id: 'mervania', name: 'South Mervania', instead: ['Mervania'] }],
}

for (let run = 1; run <= RUNS; run++)
  test(`run ${run}: grown step by step, the record is what comes from nothing`, () => {
    const next = chance(run)
    const arriving = shuffled(filed, next)
    const readings: FiledReading[] = []
    const decisions: Decision[] = []
    for (const reading of arriving) {
      readings.push(reading)
      if (next() < 0.5) decisions.push(decisionOf(decisions.length, targetsOf(readings), next))
      const settings = next() < 0.2 ? SETTINGS : undefined
      const asOf = next() < 0.3 ? { day: pick(DAYS, next) } : undefined
      assert.equal(
        text(buildRecord(HARD, readings, decisions, asOf, settings)),
        fromNothing(readings, decisions, asOf, settings),
      )
    }
    const withdrawn = readings.slice(0, -3)
    assert.equal(text(buildRecord(HARD, withdrawn, decisions)), fromNothing(withdrawn, decisions))
  })

test('of a record with one dispatch more, entries that nothing came to are the very same objects', () => {
  const before = buildRecord(HARD, filed.slice(0, -1), [])
  const after = buildRecord(HARD, filed, [])
  const told = filed.at(-1)!.reading.dispatch.id
  const entriesOf = (r: ProcessRecord) => [...r.contacts, ...r.commitments, ...r.statements, ...r.chronology]
  const known = new Set(entriesOf(before))
  const same = entriesOf(after).filter((e) => known.has(e))
  assert.ok(same.length > 0.8 * known.size, `${same.length} of ${known.size}`)
  assert.ok(same.every((e) => e.citations.every((c) => c.dispatch !== told)))
})

/** Of other objects that say the same, nothing is remembered. */
function fromNothing(
  readings: readonly FiledReading[],
  decisions: readonly Decision[],
  asOf?: AsOf,
  settings?: Settings,
): string {
  const fresh = structuredClone({ process: HARD, readings, decisions })
  return text(buildRecord(fresh.process, fresh.readings, fresh.decisions, asOf, settings))
}

function text(record: ProcessRecord): string {
  return JSON.stringify(record)
}

function targetsOf(readings: readonly FiledReading[]): Target[] {
  return readings.flatMap(({ reading }) =>
    reading.findings.flatMap((f) => (f.kind === 'time' ? [] : [targetOf(reading, f.id)!])),
  )
}

function decisionOf(minute: number, targets: readonly Target[], next: () => number): Decision {
  const on = [pick(targets, next)]
  const acts = [
    { act: 'accept', on },
    { act: 'reject', on },
    { act: 'comment', on, text: 'seen' },
    { act: 'correct', on: on[0], changes: pick(CHANGES, next) },
    { act: 'merge', on: [on[0], pick(targets, next)] },
    { act: 'split', on, from: [pick(targets, next)] },
    { act: 'undo', decision: `d${Math.floor(next() * Math.max(1, minute))}` },
  ]
  return decide(minute, pick(acts, next))
}

function pick<T>(items: readonly T[], next: () => number): T {
  return items[Math.floor(next() * items.length)]!
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1))
    ;[out[i], out[k]] = [out[k]!, out[i]!]
  }
  return out
}

/** The same numbers for the same seed. Source: Steele and Vigna, SplitMix32. */
function chance(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000
  }
}

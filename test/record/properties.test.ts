import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import { buildRecord, targetOf } from '../../src/record/index.ts'
import { asked, decide } from './cases.ts'
import { compose } from './compose.ts'
import { DISPATCHES } from './hard/dispatches.ts'
import { HARD } from './hard/process.ts'

// Over many processes made by chance from the hard one: some of its dispatches, in any order, and decisions of any kind.
const RUNS = 40
const filed = DISPATCHES.map(({ published, source, text, actors, notes }) =>
  compose(published, source, text, actors, notes),
)
const TARGETS = filed.flatMap(({ reading }) =>
  reading.findings.flatMap((f) => (f.kind === 'time' ? [] : [targetOf(reading, f.id)!])),
)
const ACTORS = filed.flatMap(({ reading }) => reading.actors.map((a) => targetOf(reading, a.id)!))

for (let run = 1; run <= RUNS; run++) {
  const next = chance(run)
  const readings = shuffled(filed, next).slice(0, 8 + Math.floor(next() * 14))
  const decisions = Array.from({ length: Math.floor(next() * 9) }, (_, i) => decisionOf(i, next))
  const whole = buildRecord(HARD, readings, decisions)

  test(`run ${run}: replayed, in another order, and with dispatches twice, the record is the same`, () => {
    assert.deepEqual(buildRecord(HARD, readings, decisions), whole)
    assert.deepEqual(buildRecord(HARD, shuffled(readings, next), shuffled(decisions, next)), whole)
    assert.deepEqual(buildRecord(HARD, [...readings, ...readings.slice(0, 4)], decisions), whole)
  })

  test(`run ${run}: dispatches one after the other come to the same as all at once`, () => {
    for (let i = 1; i < readings.length; i += 5) buildRecord(HARD, readings.slice(0, i), decisions)
    assert.deepEqual(buildRecord(HARD, JSON.parse(JSON.stringify(readings)), decisions), whole)
  })

  test(`run ${run}: undoing a decision is never having taken it, and undoing that is having taken it`, () => {
    const more = decide(40, { act: 'merge', on: [pick(TARGETS, next), pick(TARGETS, next)] })
    const undo = decide(41, { act: 'undo', decision: more.id })
    const redo = decide(42, { act: 'undo', decision: undo.id })
    assert.deepEqual(buildRecord(HARD, readings, [...decisions, more, undo]), whole)
    assert.deepEqual(
      buildRecord(HARD, readings, [...decisions, more, undo, redo]),
      buildRecord(HARD, readings, [...decisions, more]),
    )
  })

  test(`run ${run}: merged, split and merged again is merged`, () => {
    const [a, b] = [pick(TARGETS, next), pick(TARGETS, next)]
    const merge = (minute: number) => decide(minute, { act: 'merge', on: [a, b] })
    const split = decide(51, { act: 'split', on: [a], from: [b] })
    const once = buildRecord(HARD, readings, [...decisions, merge(50)])
    assert.deepEqual(buildRecord(HARD, readings, [...decisions, merge(50), split, merge(52)]), once)
    const parted = buildRecord(HARD, readings, [...decisions, merge(50), split])
    const [of, from] = [parted.entries[a.ref] ?? [], parted.entries[b.ref] ?? []]
    if (a.kind === b.kind && a.kind !== 'assessment' && a.ref !== b.ref)
      assert.ok(!of.some((entry) => from.includes(entry)), 'none of the one is in the other')
  })

  test(`run ${run}: actors of any kind are merged and split, and undone as if never said`, () => {
    const [a, b] = [pick(ACTORS, next), pick(ACTORS, next)]
    const merge = (minute: number) => decide(minute, { act: 'merge', on: [a, b] })
    const split = decide(51, { act: 'split', on: [a], from: [b] })
    const once = buildRecord(HARD, readings, [...decisions, merge(50)])
    assert.deepEqual(buildRecord(HARD, shuffled(readings, next), [merge(50), ...decisions]), once)
    assert.deepEqual(buildRecord(HARD, readings, [...decisions, merge(50), split, merge(52)]), once)
    const undo = [50, 51].map((minute) => decide(minute + 5, { act: 'undo', decision: `d${minute}` }))
    assert.deepEqual(buildRecord(HARD, readings, [...decisions, merge(50), split, ...undo]), whole)
    const parted = buildRecord(HARD, readings, [...decisions, split])
    const [of, from] = [parted.entries[a.ref] ?? [], parted.entries[b.ref] ?? []]
    // "both sides" are of several, and stay so
    if (a.ref !== b.ref && of.length === 1 && from.length === 1) assert.notEqual(of[0], from[0])
  })

  test(`run ${run}: what was known on a day is known on every later one`, () => {
    const days = ['2027-03-10', '2027-03-20', '2027-04-01', '2027-05-05', '2027-06-30']
    const knownOn = days.map((day) => buildRecord(HARD, readings, decisions, { day }))
    knownOn.slice(1).forEach((later, i) => {
      const known = new Set([...Object.keys(later.entries), ...later.rejected, ...asked(later)])
      const gone = Object.keys(knownOn[i]!.entries).filter((ref) => !known.has(ref))
      assert.deepEqual(gone, [], `${days[i + 1]} lacks what ${days[i]} knew`)
      const dispatches = new Set(later.families.flatMap((f) => f.versions.map((v) => v.dispatch)))
      assert.ok(knownOn[i]!.families.every((f) => f.versions.every((v) => dispatches.has(v.dispatch))))
    })
  })

  test(`run ${run}: what is rejected is nowhere, and what is told is somewhere`, () => {
    const cited = new Set(
      [...whole.contacts, ...whole.commitments, ...whole.statements, ...whole.chronology].flatMap((e) =>
        e.citations.map((c) => c.ref),
      ),
    )
    assert.ok(whole.rejected.every((ref) => !cited.has(ref) && !whole.entries[ref]))
    const placed = new Set([...cited, ...whole.rejected, ...Object.keys(whole.entries), ...asked(whole)])
    const here = new Set(readings.map((r) => r.reading.dispatch.id.replace('sha256:', '').slice(0, 16)))
    assert.deepEqual(
      TARGETS.filter((t) => here.has(t.ref.slice(0, 16)) && !placed.has(t.ref)),
      [],
    )
  })
}

function decisionOf(minute: number, next: () => number): Decision {
  const on = [pick(TARGETS, next)]
  const acts = [
    { act: 'accept', on },
    { act: 'reject', on },
    { act: 'comment', on, text: 'seen' },
    { act: 'merge', on: [on[0], pick(TARGETS, next)] },
    { act: 'split', on, from: [pick(TARGETS, next)] },
    { act: 'merge', on: [pick(ACTORS, next), pick(ACTORS, next)] },
    { act: 'split', on: [pick(ACTORS, next)], from: [pick(ACTORS, next), pick(ACTORS, next)] },
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

/** Numbers from 0 to 1 that follow from the seed. */
function chance(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}

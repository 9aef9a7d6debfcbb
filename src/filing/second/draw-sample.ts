import { ReadoutError } from '../../model/error.ts'
import type { FindingKind } from '../../model/finding.ts'
import { digest } from '../../model/finding-key.ts'
import type { SampledFinding, SecondSample } from '../../model/second-reading.ts'
import { allDecisions } from '../../store/decisions.ts'
import { addSample, filedStarts, kindNow, loadSample } from '../../store/second-readings.ts'
import type { Store } from '../../store/store.ts'
import { findProcess } from '../find-process.ts'
import { type FirstVerdict, firstVerdicts } from './first-verdicts.ts'

/** What a sample is drawn by. */
export interface SampleWish {
  /** the second reader, whose own first verdicts are left out */
  readonly by: string
  /** how many of each kind, at most */
  readonly each: number
  /** the same seed draws the same findings from the same decisions */
  readonly seed: string
  /** all where absent */
  readonly kinds?: readonly FindingKind[]
}

/**
 * Draws findings that somebody else decided, at random, for a second reader, and keeps the sample.
 * @param at ISO 8601 in UTC
 * @throws ReadoutError filing/no-process; filing/nothing-to-read-again where nobody else decided anything
 */
export async function drawSample(store: Store, process: string, wish: SampleWish, at: string): Promise<SecondSample> {
  const { seq, slug } = await findProcess(store, process)
  const { by, each, seed, kinds } = wish
  const starts = await filedStarts(store, seq)
  const reader = by.toLowerCase()
  const decided = firstVerdicts(await allDecisions(store)).filter(
    (v) => starts.has(v.ref.slice(0, 16)) && v.firstBy.toLowerCase() !== reader,
  )
  const items: SampledFinding[] = []
  const drawn = new Map<FindingKind, number>()
  for (const verdict of shuffled(decided, seed)) {
    const kind = await kindNow(store, verdict.ref)
    const have = kind && (drawn.get(kind) ?? 0)
    if (!kind || have === undefined || have >= each || (kinds && !kinds.includes(kind))) continue
    drawn.set(kind, have + 1)
    items.push({ ...verdict, kind })
  }
  if (!items.length)
    throw new ReadoutError(
      'filing/nothing-to-read-again',
      'input',
      `nobody but ${by} has accepted, rejected or corrected such a finding of ${slug} yet`,
    )
  const id = digest(['sample', slug, by, seed, String(each), at, ...items.map((i) => i.ref)])
  await addSample(store, seq, { id, by, seed, each, drawnAt: at, items })
  return (await loadSample(store, id))!
}

/** In an order that the seed decides, whatever order they come in. */
function shuffled(verdicts: readonly FirstVerdict[], seed: string): FirstVerdict[] {
  const keyed = verdicts.map((verdict) => ({ verdict, key: digest(['draw', seed, verdict.ref]) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ verdict }) => verdict)
}

import type { SampledFinding, SecondSample, SecondVerdict } from '../../model/second-reading.ts'
import { findDispatchId, loadDispatch } from '../../store/load-dispatch.ts'
import { listSamples, verdictsOf } from '../../store/second-readings.ts'
import type { Store } from '../../store/store.ts'
import { findProcess } from '../find-process.ts'
import { type Kappa, kappaOf, type Pair } from './kappa.ts'

/** A finding that two readers judged, with both verdicts. */
export interface ReadTwice extends SampledFinding {
  readonly second: 'accept' | 'reject' | 'correct'
  readonly secondBy: string
  readonly why?: string
  /** of the sentence, as far as the record still has the finding */
  readonly words?: string
}

/** How far first and second readers agree, on all findings and kind by kind. */
export interface Agreement {
  /** findings drawn, and of these not read or passed over by the second reader */
  readonly drawn: number
  readonly left: number
  readonly skipped: number
  readonly all: Kappa
  readonly kinds: readonly (Kappa & { readonly kind: string })[]
  /** judged differently */
  readonly differing: readonly ReadTwice[]
}

/** Agreement in all samples of a process. @throws ReadoutError filing/no-process */
export async function agreementOf(store: Store, process: string): Promise<Agreement> {
  const { seq } = await findProcess(store, process)
  return agreementIn(store, await listSamples(store, seq))
}

/** A finding that one reader met in several samples counts once, by the newest of them in which it was read. */
export async function agreementIn(store: Store, samples: readonly SecondSample[]): Promise<Agreement> {
  const met = new Map<string, { item: SampledFinding; by: string; said: SecondVerdict | undefined }>()
  for (const sample of samples) {
    const verdicts = await verdictsOf(store, sample.id)
    for (const item of sample.items) {
      const key = `${item.ref} ${sample.by}`
      const said = verdicts.get(item.ref)
      if (!met.get(key)?.said) met.set(key, { item, by: sample.by, said })
    }
  }
  const all = [...met.values()]
  const read = all.flatMap(({ item, by, said }): ReadTwice[] => {
    if (!said || said.verdict === 'skip' || said.verdict === 'none') return []
    return [{ ...item, second: said.verdict, secondBy: by, ...(said.why ? { why: said.why } : {}) }]
  })
  const pairOf = ({ first, second }: ReadTwice): Pair => [first, second]
  const byKind = Map.groupBy(read, (r) => r.kind)
  return {
    drawn: all.length,
    left: all.filter(({ said }) => !said).length,
    skipped: all.filter(({ said }) => said?.verdict === 'skip').length,
    all: kappaOf(read.map(pairOf)),
    kinds: [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, of]) => ({ kind, ...kappaOf(of.map(pairOf)) })),
    differing: await Promise.all(read.filter(({ first, second }) => first !== second).map((r) => withWords(store, r))),
  }
}

async function withWords(store: Store, read: ReadTwice): Promise<ReadTwice> {
  const [start, key] = read.ref.split('-') as [string, string]
  const id = await findDispatchId(store, start)
  const stored = id && (await loadDispatch(store, id))
  if (!stored) return read
  const finding = stored.reading.findings.find((f) => stored.keys.get(f.id) === key)
  return finding ? { ...read, words: finding.span.exact } : read
}

import type { Spread } from './spent.ts'

/** What was measured at one size of the record; times in ms of processor time. */
export interface Measured {
  readonly size: number
  /** readings put into the record as they are; `last`: the last thousand of them */
  readonly stored: { readonly count: number; readonly ms: number; readonly last: Spread }
  readonly added: Spread & { readonly count: number; readonly ms: number; readonly memoryMb: number }
  readonly asked: {
    readonly processes: number
    readonly builds: { readonly count: number; readonly ms: number; readonly longest: number }
    readonly dossier: Spread
    readonly search: Spread
    readonly list: Spread
    readonly facets: Spread
    readonly buildMemoryMb: number
    readonly memoryMb: number
  }
  /** before records were built, and after */
  readonly bareMb: number
  readonly sizeMb: number
  readonly load: number
}

type Row = readonly [heading: string, value: (measured: Measured) => string]

const both = ({ p50, p95 }: Spread) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`

const ROWS: readonly Row[] = [
  ['processes', ({ asked }) => String(asked.processes)],
  ['read and add one, mean', ({ added }) => (added.ms / added.count).toFixed(1)],
  ['read and add one', ({ added }) => both(added)],
  ['of it to file and store', ({ stored }) => both(stored.last)],
  ['search', ({ asked }) => both(asked.search)],
  ['all news, one page', ({ asked }) => both(asked.list)],
  ['all news, what it can be narrowed to', ({ asked }) => both(asked.facets)],
  ['dossier', ({ asked }) => both(asked.dossier)],
  [
    'records brought up to date, s: mean, longest',
    ({ asked: { builds } }) =>
      builds.count
        ? `${(builds.ms / 1000 / builds.count).toFixed(1)}, ${(builds.longest / 1000).toFixed(1)} (of ${builds.count})`
        : 'none built',
  ],
  [
    'memory adding / building records, MB',
    ({ added, asked }) => [added.memoryMb, asked.buildMemoryMb].map((mb) => mb.toFixed(0)).join(' / '),
  ],
  ['on disk without records, MB', ({ bareMb }) => bareMb.toFixed(0)],
  ['on disk with those records, MB', ({ sizeMb }) => sizeMb.toFixed(0)],
]

/** The table of docs/reference/scale.md for one store. */
export function scalePage(machine: string, store: string, measured: readonly Measured[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const loads = measured.map((m) => m.load.toFixed(1)).join(', ')
  return [
    `${store}, ${machine}; load ${loads}`,
    '',
    line(['dispatches', ...measured.map((m) => m.size.toLocaleString('en'))]),
    line(['---', ...measured.map(() => '---')]),
    ...ROWS.map(([heading, value]) => line([heading, ...measured.map(value)])),
  ].join('\n')
}

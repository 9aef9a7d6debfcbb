import type { Spread } from './spent.ts'

/** What was measured at one size of the record; times in ms. */
export interface Measured {
  readonly size: number
  readonly added: {
    readonly bulk: { readonly count: number; readonly ms: number }
    readonly next: Spread & { readonly count: number; readonly ms: number }
    readonly memoryMb: number
  }
  readonly asked: {
    readonly processes: number
    readonly builds: { readonly count: number; readonly ms: number; readonly longest: number }
    readonly dossier: Spread
    readonly search: Spread
    readonly buildMemoryMb: number
    readonly memoryMb: number
  }
  readonly sizeMb: number
  readonly load: number
}

/** The table of docs/reference/scale.md for one store. */
export function scalePage(machine: string, store: string, measured: readonly Measured[]): string {
  const row = ({ size, added, asked, sizeMb }: Measured) =>
    [
      size.toLocaleString('en'),
      asked.processes,
      `${(added.next.ms / added.next.count).toFixed(1)} (${added.next.p50.toFixed(1)} / ${added.next.p95.toFixed(1)})`,
      (added.bulk.ms / added.bulk.count).toFixed(1),
      `${(asked.builds.ms / 1000).toFixed(1)} s for ${asked.builds.count}, longest ${(asked.builds.longest / 1000).toFixed(1)} s`,
      `${asked.search.p50.toFixed(1)} / ${asked.search.p95.toFixed(1)}`,
      `${asked.dossier.p50.toFixed(1)} / ${asked.dossier.p95.toFixed(1)}`,
      `${added.memoryMb.toFixed(0)} / ${asked.memoryMb.toFixed(0)}`,
      sizeMb.toFixed(0),
    ].join(' | ')
  const loads = measured.map((m) => m.load.toFixed(1)).join(', ')
  return [
    `${store}, ${machine}; load ${loads}`,
    '',
    '| dispatches | processes | read and add one, ms (p50 / p95) | of it to store and file | records brought up to date | search p50 / p95, ms | dossier p50 / p95, ms | memory adding / keeping and asking, MB | on disk, MB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...measured.map((m) => `| ${row(m)} |`),
  ].join('\n')
}

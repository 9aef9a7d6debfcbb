import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Store } from '../../src/store/store.ts'

/** Tells milliseconds of processor time spent so far. */
export type Spent = () => number

/** That of this program, on all its threads: other programs do not stretch it. */
export function spentMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/**
 * That of this program and of the PostgreSQL that works for it, which has to run on this machine, under Linux; what it
 * does in the background counts as well.
 */
export async function spentOn(store: Store): Promise<Spent> {
  if (store.kind === 'sqlite') return spentMs
  const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(store.db)
  const server = readFileSync(`/proc/${rows[0]!.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[1]!
  return () => spentMs() + spentByChildrenMs(server)
}

function spentByChildrenMs(server: string): number {
  let sum = 0
  for (const pid of readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').split(' ').filter(Boolean))
    try {
      sum += Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    } catch {
      // it has ended since, e.g. a worker that vacuumed
    }
  return sum
}

export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly most: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 }
}

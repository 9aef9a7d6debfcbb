import { useEffect, useReducer, useRef } from 'react'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { type ChangeLine, changeLines } from './change-lines.ts'
import type { Looked } from './look.ts'

/** What changed in a process, or why that could not be found out. */
export type Changes = readonly ChangeLine[] | RequestError

// What was found out, by process, since when, and state of its record: going to a dispatch and back asks nothing again.
const known = new Map<string, readonly ChangeLine[]>()
const MOST_KNOWN = 200
// Two records are compared for each: more at once would only wait for one another, and keep other pages waiting.
const AT_ONCE = 2
// A process of more dispatches takes seconds, for which the others need not wait.
const LARGE_FROM = 400

/**
 * What changed in these processes, by slug, in the order in which it was found out: first of those that take no time.
 * What was shown of one stays until the new is there.
 */
export function useChanges(looked: readonly Looked[]): [ReadonlyMap<string, Changes>, retry: () => void] {
  const shown = useRef(new Map<string, Changes>())
  const [, draw] = useReducer((n: number) => n + 1, 0)
  const [tries, retry] = useReducer((n: number) => n + 1, 0)
  for (const one of looked) {
    const lines = known.get(keyOf(one))
    if (lines) shown.current.set(one.process.slug, lines)
  }
  const wanted = looked.map(keyOf).join('\n')
  // `wanted` stands for what is looked at
  useEffect(() => {
    let isGone = false
    const isLarge = ({ process }: Looked) => Number(process.counts.dispatches >= LARGE_FROM)
    const left = looked.filter((one) => !known.has(keyOf(one))).sort((a, b) => isLarge(a) - isLarge(b))
    const work = async () => {
      for (let one = left.shift(); one && !isGone; one = left.shift()) {
        const found = await find(one)
        if (isGone) return
        shown.current.set(one.process.slug, found)
        draw()
      }
    }
    for (let n = 0; n < AT_ONCE; n++) void work()
    return () => {
      isGone = true
    }
  }, [wanted, tries])
  return [shown.current, retry]
}

async function find(one: Looked): Promise<Changes> {
  try {
    const { items } = await processApi.changes(one.process.slug, one.since!)
    const lines = changeLines(items)
    if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!)
    known.set(keyOf(one), lines)
    return lines
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    return error
  }
}

function keyOf({ process: { slug, builtAt, behind }, since }: Looked): string {
  return `${slug} ${since} ${builtAt} ${behind}`
}

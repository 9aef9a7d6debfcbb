import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { openPage } from '../open-page.ts'
import type { Served } from '../served.ts'
import type { Known } from './known.ts'
import { Person } from './person.ts'
import { TASKS } from './tasks.ts'

const PAGE = join(import.meta.dirname, '../../../docs/reference/tasks.md')
const HEAD = ['task', 'sample process', 'real readouts'] as const

/**
 * Does every task on a record, and counts presses, clicks and seconds. UPDATE=1 puts them into docs/reference/tasks.md.
 * @param column where in the table
 */
export function doTasks(column: (typeof HEAD)[1 | 2], known: Known, start: () => Promise<Served>): void {
  let browser: Browser
  let readout: Served
  const counted = new Map<string, string>()

  beforeAll(async () => {
    browser = await startBrowser()
    readout = await start()
  }, 240_000)
  afterAll(async () => {
    if (process.env.UPDATE) writeFileSync(PAGE, withColumn(readFileSync(PAGE, 'utf8'), column, counted))
    await browser?.close()
    await readout?.stop()
  })

  for (const { words, from, act, fits } of TASKS)
    test.skipIf(fits && !fits(known))(`task: ${words}`, { timeout: 60_000 }, async () => {
      const { page, close } = await openPage(browser, readout.url + from(known))
      const person = new Person(page)
      const began = performance.now()
      await act(person, known, readout.url)
      counted.set(words, `${person.acts}, ${((performance.now() - began) / 1_000).toFixed(1)} s`)
      await close()
    })
}

/** The page with the cells of one column as counted; those of the other stay. */
function withColumn(page: string, column: (typeof HEAD)[1 | 2], counted: ReadonlyMap<string, string>): string {
  const [above = ''] = page.split('| task |')
  const rows = page.split('\n').flatMap((line) => (line.startsWith('| ') ? [line.slice(2, -2).split(' | ')] : []))
  const [head, , ...before] = rows
  const cellOf = (words: string, name: string) => {
    if (name === column) return counted.get(words) ?? 'none there'
    return before.find(([task]) => task === words)?.[head?.indexOf(name) ?? -1] ?? ''
  }
  const lines = TASKS.map(
    ({ words }) => `| ${[words, ...HEAD.slice(1).map((name) => cellOf(words, name))].join(' | ')} |`,
  )
  return `${above}| ${HEAD.join(' | ')} |\n| --- | --- | --- |\n${lines.join('\n')}\n`
}

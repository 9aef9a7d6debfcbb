/// <reference lib="dom" />
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startBrowser } from '../../web/test/browser.ts'
import { startReadout } from '../../web/test/served.ts'
import { keepSection } from './section.ts'

/**
 * Measures "All news" in the browser on a large record: `npm run bench:news -- FOLDER`, e.g. one that
 * `bench/scale/add.ts` filled. Writes the section of docs/reference/speed.md.
 */
const PAGE = join(import.meta.dirname, '../../docs/reference/speed.md')
const TIMES = 5
const ROWS = 5_000
const WHEEL_STEPS = 120
const WHEEL_PX = 900

const [data] = process.argv.slice(2)
if (!data) throw new Error('name the folder of a large record: npm run bench:news -- FOLDER')
const readout = await startReadout(data)
const browser = await startBrowser()
try {
  const { dispatches } = (await (await fetch(`${readout.url}/api/status`)).json()) as { dispatches: number }
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage()
  const first = await several(() => openList(page))
  const list = await several(() => answerMs('/api/dispatches?limit=50&fold=families'))
  const facets = await several(() => answerMs('/api/dispatches/facets'))
  const word = await several(() => answerMs('/api/dispatches?limit=50&fold=families&q=ceasefire'))
  const narrowed = await several(async () => {
    await openList(page)
    return changeMs(
      page,
      '.facet a:has-text("assessments")',
      () => document.querySelector('.chip') !== null && document.querySelector('[aria-busy="false"] .item') !== null,
    )
  })
  const opened = await several(async () => {
    await openList(page)
    return changeMs(page, '.item h3 a', () => document.querySelector('.text p') !== null)
  })
  const returned = await several(async () => {
    await openList(page)
    await changeMs(page, '.item h3 a', () => document.querySelector('.text p') !== null)
    return changeMs(page, '.bar nav a[href="/news"]', () => document.querySelector('.item') !== null)
  })
  await openList(page)
  const rows = await loadRows(page, ROWS)
  const scroll = await scrollThrough(page)
  const back = await leaveAndReturn(page)
  const section = `## All news in the browser

Written by \`npm run bench:news\`; the figures are of one run on one machine and are not edited.

- Machine: ${cpus().length} cores, ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; Chromium ${browser.version()} without a graphics card. The load was ${loadavg()[0]!.toFixed(1)}; times are by the clock on the wall.
- Data: ${dispatches.toLocaleString('en-GB')} dispatches in SQLite.

| what | median of ${TIMES} | fastest to slowest |
| --- | --- | --- |
| the address typed, to the first rows on the screen | ${first} |
| the answer with the first 50 rows, families folded | ${list} |
| the same, searched for a word | ${word} |
| the counts beside the list | ${facets} |
| a filter chosen, to its rows | ${narrowed} |
| a row chosen, to the text of the dispatch | ${opened} |
| back to the list | ${returned} |

With ${rows.toLocaleString('en-GB')} rows loaded, scrolled ${((WHEEL_STEPS * WHEEL_PX) / 1_000).toLocaleString('en-GB')},000 px with the wheel: the median frame took ${scroll.median.toFixed(0)} ms, 95 % took under ${scroll.most.toFixed(0)} ms, the longest ${scroll.longest.toFixed(0)} ms;
the layout shifted by ${scroll.shift.toFixed(3)} (what one sees as a jump begins at 0.1). A step back from a dispatch leads to the row it was opened from, ${Math.abs(back).toFixed(0)} px from
where it stood.
`
  writeFileSync(PAGE, keepSection(readFileSync(PAGE, 'utf8'), 'All news in the browser', section))
  console.log(section)
} finally {
  await browser.close()
  await readout.stop()
}

async function several(measure: () => Promise<number>): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) times.push(await measure())
  times.sort((a, b) => a - b)
  const ms = (at: number) => Math.round(times[at]!)
  return `${ms(TIMES >> 1)} ms | ${ms(0)} to ${ms(TIMES - 1)} ms`
}

async function answerMs(path: string): Promise<number> {
  const from = performance.now()
  await (await fetch(readout.url + path)).text()
  return performance.now() - from
}

/** @returns milliseconds from the start of loading to the frame after the first row is there */
async function openList(page: Page): Promise<number> {
  await page.goto(`${readout.url}/news`, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.querySelector('.item') !== null, undefined, { polling: 'raf' })
  const ms = await page.evaluate(() => performance.now())
  await page.locator('.facet .num:not(:empty)').first().waitFor()
  return ms
}

/** @returns milliseconds from the click to the frame in which `isThere` holds */
async function changeMs(page: Page, selector: string, isThere: () => boolean): Promise<number> {
  return page.evaluate(
    async ([selector, source]) => {
      const holds = new Function(`return (${source})()`) as () => boolean
      const words = selector.match(/:has-text\("(?<words>.*)"\)/)?.groups?.words ?? ''
      const all = [...document.querySelectorAll<HTMLElement>(selector.replace(/:has-text.*/, ''))]
      const from = performance.now()
      all.find((element) => element.textContent?.includes(words))!.click()
      while (!holds() && performance.now() - from < 20_000) await new Promise(requestAnimationFrame)
      return performance.now() - from
    },
    [selector, isThere.toString()] as const,
  )
}

async function loadRows(page: Page, most: number): Promise<number> {
  const count = () => page.locator('.item').count()
  for (let rows = await count(); rows < most; ) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const more = await page
      .waitForFunction((n) => document.querySelectorAll('.item').length > n, rows, { timeout: 30_000 })
      .catch(() => undefined)
    if (!more) break
    rows = await count()
  }
  return count()
}

async function scrollThrough(page: Page) {
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    const seen = { frames: [] as number[], shift: 0 }
    Object.assign(window, { seen })
    let last = performance.now()
    const frame = (now: number) => {
      seen.frames.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value
    }).observe({ type: 'layout-shift' })
  })
  await page.mouse.move(800, 500)
  for (let i = 0; i < WHEEL_STEPS; i++) {
    await page.mouse.wheel(0, WHEEL_PX)
    await page.waitForTimeout(16)
  }
  return page.evaluate(() => {
    const { frames, shift } = (window as unknown as { seen: { frames: number[]; shift: number } }).seen
    const sorted = frames.toSorted((a, b) => a - b)
    return {
      median: sorted[sorted.length >> 1]!,
      most: sorted[Math.floor(sorted.length * 0.95)]!,
      longest: sorted.at(-1)!,
      shift,
    }
  })
}

/** Opens a row in the middle of the list and steps back. @returns how far it then is from where it stood, in pixels */
async function leaveAndReturn(page: Page): Promise<number> {
  await page.evaluate(() => {
    const items = document.querySelectorAll('.item')
    items[items.length >> 1]!.scrollIntoView({ block: 'center' })
  })
  await page.waitForTimeout(500)
  const topOf = (id: string) =>
    page.evaluate((id) => document.querySelector(`[data-id="${id}"]`)?.getBoundingClientRect().top ?? Number.NaN, id)
  const id = await page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('.item')]
    return items.find((item) => item.getBoundingClientRect().top > 300)!.dataset.id!
  })
  const before = await topOf(id)
  await page.locator(`[data-id="${id}"] h3 a`).click()
  await page.locator('.text p').first().waitFor()
  await page.goBack()
  await page.locator('.item').first().waitFor()
  await page.waitForTimeout(500)
  return (await topOf(id)) - before
}

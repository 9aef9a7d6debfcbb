import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { startBrowser } from '../../../web/test/browser.ts'
import { startReadout } from '../../../web/test/served.ts'
import { keepSection } from '../section.ts'
import { leaveAndReturn, loadRows, scrollThrough } from './news.ts'
import { addressesOf, type Measured, pagesOf } from './pages.ts'
import { answerMs, changeMs, isTooSlow, movedMs, openedMs, spread } from './timing.ts'

/**
 * Measures every page in the browser on a large record: `npm run bench:pages -- FOLDER`, e.g. one that
 * `npm run bench:scale -- --keep FOLDER` filled. Writes the section of docs/reference/speed.md.
 */
const ROOT = join(import.meta.dirname, '../../..')
const PAGE = join(ROOT, 'docs/reference/speed.md')
const ASSETS = join(ROOT, 'web/dist/assets')
const TIMES = 5
const ROWS = 5_000

const [data] = process.argv.slice(2)
if (!data) throw new Error('name the folder of a large record: npm run bench:pages -- FOLDER')
const readout = await startReadout(data)
const browser = await startBrowser()
try {
  const { url } = readout
  const addresses = await addressesOf(url)
  const pages = pagesOf(addresses)
  const measured: Measured[] = []
  const rest = '/add'
  for (const one of pages) {
    const opened: number[] = []
    const moved: number[] = []
    let shift = 0
    for (let i = 0; i < TIMES && !isTooSlow(opened); i++) {
      const page = await newPage()
      opened.push(await openedMs(page, url + one.path, one.isThere))
      shift = Math.max(shift, await shiftOf(page))
      // the way there from another page of Readout, as a link takes one
      await movedMs(page, rest, 'textarea')
      await page.waitForTimeout(300)
      moved.push(await movedMs(page, one.path, one.isThere))
      await page.context().close()
    }
    measured.push({ name: one.name, opened: spread(opened), moved: spread(moved), shift })
    console.error(measured.at(-1))
  }
  const page = await newPage()
  await openedMs(page, `${url}/news`, '.item')
  const acts = [
    ['a word searched for, to its rows', () => several(() => searched(page, url))],
    ['a filter chosen, to its rows', () => several(() => filtered(page, url))],
    [
      'the answer with the first 50 rows',
      () => several(() => answerMs(`${url}/api/dispatches?limit=50&fold=families`)),
    ],
    ['the counts beside the list', () => several(() => answerMs(`${url}/api/dispatches/facets`))],
    ['a verdict in the review, to the next item', () => several(() => verdict(page, url, addresses.process))],
  ] as const
  const lines: string[] = []
  for (const [words, measure] of acts) lines.push(`| ${words} | ${await measure()} |`)
  await openedMs(page, `${url}/news`, '.item')
  const rows = await loadRows(page, ROWS)
  const scroll = await scrollThrough(page)
  const back = await leaveAndReturn(page)
  const section = `## Pages in the browser

Written by \`npm run bench:pages\`; the figures are of one run on one machine and are not edited.

- Machine: ${cpus().length} cores, ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; Chromium ${browser.version()} without a graphics card. The load was ${loadavg()[0]!.toFixed(1)}; times are by the clock on the wall.
- Data: ${addresses.dispatches.toLocaleString('en-GB')} dispatches and ${addresses.processes.toLocaleString('en-GB')} processes in SQLite; the process is the one with most dispatches, ${addresses.ofProcess.toLocaleString('en-GB')}.
- Opened: the address typed into an empty browser, to the frame in which one can begin to read. Come to: from another page of Readout. Median of ${TIMES}, in brackets the fastest and the slowest. Shift is how far the layout moved
  while it came; what one sees as a jump begins at 0.1.
- All script of all pages is ${Math.round(scriptBytes() / 1_000)} kB, packed.

| page | opened | come to | shift |
| --- | --- | --- | --- |
${measured.map(({ name, opened, moved, shift: moves }) => `| ${name} | ${opened} | ${moved} | ${moves.toFixed(3)} |`).join('\n')}

| what | median of ${TIMES} |
| --- | --- |
${lines.join('\n')}

With ${rows.toLocaleString('en-GB')} rows of All news loaded, scrolled ${scroll.px.toLocaleString('en-GB')} px with the wheel: the median frame took ${scroll.median.toFixed(0)} ms, 95 % took under ${scroll.most.toFixed(0)} ms, the longest ${scroll.longest.toFixed(0)} ms;
the layout shifted by ${scroll.shift.toFixed(3)}. A step back from a dispatch leads to the row it was opened from, ${Math.abs(back).toFixed(0)} px from where it stood.
`
  writeFileSync(PAGE, keepSection(readFileSync(PAGE, 'utf8'), 'Pages in the browser', section))
  console.log(section)
} finally {
  await browser.close()
  await readout.stop()
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  await context.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return context.newPage()
}

async function shiftOf(page: Page): Promise<number> {
  await page.waitForTimeout(1_500)
  return page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)
}

async function several(measure: () => Promise<number>): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) times.push(await measure())
  return spread(times)
}

async function searched(page: Page, url: string): Promise<number> {
  await openedMs(page, `${url}/news`, '.item')
  await page.locator('.facet .num:not(:empty)').first().waitFor()
  return movedMs(page, '/news?q=ceasefire', '[aria-busy="false"] .item mark')
}

async function filtered(page: Page, url: string): Promise<number> {
  await openedMs(page, `${url}/news`, '.item')
  await page.locator('.facet .num:not(:empty)').first().waitFor()
  return changeMs(page, '.facet a:has-text("assessments")', '.chip', '[aria-busy="false"] .item')
}

async function verdict(page: Page, url: string, slug: string): Promise<number> {
  await openedMs(page, `${url}/review?process=${slug}`, '.question')
  await page.waitForTimeout(500)
  return page.evaluate(async () => {
    const words = () => document.querySelector('.at-hand')?.textContent
    const before = words()
    const from = performance.now()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }))
    while (words() === before && performance.now() - from < 20_000) await new Promise(requestAnimationFrame)
    return performance.now() - from
  })
}

function scriptBytes(): number {
  const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'))
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(ASSETS, name))).length, 0)
}

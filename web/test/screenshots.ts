import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { DESK, PHONE } from './open-page.ts'
import { loadSample, startReadout } from './served.ts'

// Takes every page of the sample process, wide and narrow, light and dark, into docs/images. Run: npm run screenshots

const FOLDER = join(import.meta.dirname, '../../docs/images')
/** The dispatch in the README: findings of most kinds, news and background. */
const SHOWN = 'Taverny hopes Vestrian, Ordanian ministers will agree on truce'
// a picture of the README, not of all the text
const TALLEST = 1_320
const TALL = new Set(['dispatch', 'dossier', 'brief'])

const browser = await startBrowser()
const readout = await startReadout()
const PROCESS = '/process/kessal-settlement'
const RECORD = '/api/processes/kessal-settlement'
mkdirSync(FOLDER, { recursive: true })
try {
  await eachWay(browser, 'begin', `${readout.url}/`)
  await loadSample(readout.url)
  const listed = await fetch(`${readout.url}/api/dispatches?limit=200`)
  const { items } = (await listed.json()) as { items: { id: string; headline?: string }[] }
  const shown = items.find((item) => item.headline === SHOWN)
  if (!shown) throw new Error(`the sample holds no dispatch "${SHOWN}"`)
  await eachWay(browser, 'news', `${readout.url}/news`)
  await eachWay(browser, 'add', `${readout.url}/add`)
  const { items: actors } = (await (await fetch(`${readout.url}${RECORD}/actors?limit=1000`)).json()) as {
    items: { id: string; name: string }[]
  }
  const envoy = actors.find((a) => a.name === 'Ilse Marenko')
  for (const [name, path] of [
    ['today', '/'],
    ['processes', '/processes'],
    ['dossier', PROCESS],
    ['positions', `${PROCESS}?subject=truce#positions`],
    ['contacts', `${PROCESS}?met=network&contacts=calendar#contacts`],
    ['actor', `${PROCESS}/actor/${envoy?.id}`],
    ['settings', `${PROCESS}/settings`],
    ['brief', `${PROCESS}/brief?since=2026-09-01`],
    ['review', '/review'],
    ['second', '/review/second'],
    ['calendar', '/calendar'],
    ['sources', '/sources'],
  ] as const)
    await eachWay(browser, name, readout.url + path)
  await eachWay(browser, 'dispatch', `${readout.url}/dispatch/${shown.id.slice(7, 19)}`)
} finally {
  await browser.close()
  await readout.stop()
}

async function eachWay(browser: Browser, name: string, url: string): Promise<void> {
  for (const viewport of [DESK, PHONE])
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme, locale: 'en-GB', timezoneId: 'UTC' })
      const page = await context.newPage()
      await page.goto(url)
      await page.locator('main h1').waitFor()
      await page.evaluate(() => document.fonts.ready)
      if (name === 'dispatch') await takeToHand(page, viewport.width)
      await page.waitForTimeout(400)
      const path = join(FOLDER, `${name}-${viewport.width}-${colorScheme}.png`)
      const isTall = TALL.has(name) && viewport === DESK
      const height = isTall ? await page.evaluate(() => document.documentElement.scrollHeight) : viewport.height
      await page.setViewportSize({ ...viewport, height: Math.min(height, isTall ? TALLEST : viewport.height) })
      await page.screenshot({ path })
      console.log(`${path.slice(FOLDER.length + 1)} ${Math.round(statSync(path).size / 1024)} KB`)
      await context.close()
    }
}

/** One finding lit, as when somebody reads: the first assessment, else the first commitment, else any. */
async function takeToHand(page: import('playwright-core').Page, width: number): Promise<void> {
  for (const kind of ['assessment', 'commitment', 'statement']) {
    const mark = page.locator(`.text .mark[data-kind=${kind}]`).first()
    if (!(await mark.count())) continue
    await mark.click()
    break
  }
  await page.mouse.move(width - 1, 1)
  if (width > 1_000) await page.evaluate(() => scrollTo(0, 0))
}

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { assertNoSidewaysScroll, NARROW, openPage, PHONE } from './open-page.ts'
import { type Served, startSample } from './served.ts'

// The pages of the record on the sample process, light and dark, by the rules of axe; and none wider than a phone.

const PROCESS = '/process/kessal-settlement'
const PAGES = [
  ['today', '/'],
  ['processes', '/processes'],
  ['a dossier', PROCESS],
  ['a dossier of an earlier day', `${PROCESS}?asOf=2026-04-01`],
  ['settings', `${PROCESS}/settings`],
  ['a brief', `${PROCESS}/brief?since=2026-06-01`],
  ['review', '/review'],
  ['second readings', '/review/second?process=kessal-settlement'],
  ['an actor', `${PROCESS}/actor/d81975f255c43579`],
  ['calendar', '/calendar'],
  ['sources', '/sources'],
] as const

let browser: Browser
let readout: Served
beforeAll(async () => {
  browser = await startBrowser()
  readout = await startSample()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await readout?.stop()
})

for (const [name, path] of PAGES)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`accessible: ${name}, ${colorScheme}`, { timeout: 60_000 }, async () => {
      const { page, close } = await openPage(browser, readout.url + path, { colorScheme })
      await page.waitForTimeout(500)
      await assertAccessible(page)
      await close()
    })

async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  assert.deepEqual(
    violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`),
    [],
  )
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`accessible: joining, a blind sample and its agreement, ${colorScheme}`, { timeout: 60_000 }, async () => {
    const { page, close } = await openPage(browser, `${readout.url}/review`, { colorScheme, viewport: NARROW })
    await page.locator('.question').waitFor()
    await page.keyboard.press('m')
    await page.locator('[role=option]').first().waitFor()
    await assertAccessible(page)
    await assertNoSidewaysScroll(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await page.locator('.undo').waitFor()
    await page.goto(`${readout.url}/review/second?process=kessal-settlement`)
    await page.locator('main input[name=person]').fill('I. Sand')
    await page.keyboard.press('Enter')
    await page.locator('#draw-each').fill('1')
    await page.keyboard.press('Enter')
    await page.locator('.question').waitFor()
    await assertAccessible(page)
    await assertNoSidewaysScroll(page)
    while (await page.locator('.question').count()) {
      await page.keyboard.press('x')
      await page.waitForTimeout(200)
    }
    await page.locator('.agreement').waitFor()
    await assertAccessible(page)
    await assertNoSidewaysScroll(page)
    await close()
  })

test('no page of the record scrolls sideways at 320 or 390 px', { timeout: 120_000 }, async () => {
  for (const viewport of [NARROW, PHONE])
    for (const [, path] of PAGES) {
      const { page, close } = await openPage(browser, readout.url + path, { viewport })
      await page.waitForTimeout(300)
      await assertNoSidewaysScroll(page)
      await close()
    }
})

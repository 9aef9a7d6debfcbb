import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
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
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`),
        [],
      )
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

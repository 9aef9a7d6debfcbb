import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { ENVOY } from './mock/envoy.ts'
import { type Mock, sampleReadings, startMock } from './mock/server.ts'
import { assertNoSidewaysScroll, NARROW, openPage, PHONE } from './open-page.ts'

// Every page, light and dark, by the rules of axe; and none wider than the narrowest phone.

const ENVOY_PATH = `/dispatch/${ENVOY.reading.dispatch.id.slice(7, 19)}`
const keyOf = (kind: string) => ENVOY.notes[ENVOY.reading.findings.find((f) => f.kind === kind)!.id]!.key

let browser: Browser
let mock: Mock
let empty: Mock
beforeAll(async () => {
  browser = await startBrowser()
  mock = await startMock(sampleReadings())
  empty = await startMock([])
})
afterAll(async () => {
  await browser?.close()
  await mock?.close()
  await empty?.close()
})

const at = (path: string, options = {}) => openPage(browser, mock.url + path, options)

async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  assert.deepEqual(
    violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`),
    [],
  )
}

const pages = [
  ['all news', '/news'],
  ['no match', '/news?q=zzzz'],
  ['a dispatch', ENVOY_PATH],
  ['a dispatch with a finding at hand', `${ENVOY_PATH}#${keyOf('commitment')}`],
  ['adding', '/add'],
  ['no such page', '/nowhere'],
] as const
for (const [name, path] of pages)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`accessible: ${name}, ${colorScheme}`, async () => {
      const { page, close } = await at(path, { colorScheme })
      await page.waitForTimeout(400)
      await assertAccessible(page)
      await close()
    })

test('accessible: the first page, the keys, a phone', async () => {
  const first = await openPage(browser, `${empty.url}/`)
  const phone = await at(`${ENVOY_PATH}#${keyOf('contact')}`, { viewport: PHONE })
  const keys = await at(ENVOY_PATH)
  await keys.page.keyboard.press('?')
  for (const { page, close } of [first, phone, keys]) {
    await assertAccessible(page)
    await close()
  }
})

test('no page scrolls sideways at 320 px', async () => {
  for (const path of [
    '/news',
    '/news?kind=statement&source=NORPRESS',
    `${ENVOY_PATH}#${keyOf('commitment')}`,
    '/add',
  ]) {
    const { page, close } = await at(path, { viewport: NARROW })
    await page.waitForTimeout(300)
    await assertNoSidewaysScroll(page)
    await close()
  }
})

import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export const DESK = { width: 1440, height: 1000 }
export const PHONE = { width: 390, height: 844 }
export const NARROW = { width: 320, height: 568 }

/** A page of its own, watched: a script error, a broken policy or a request to elsewhere fails the test that closes it. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await browser.newContext({
    viewport: DESK,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const page = await context.newPage()
  // long enough for a busy machine, shorter than the test itself
  page.setDefaultTimeout(20_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404|ERR_CONNECTION|Failed to load resource/.test(message.text()))
      faults.push(message.text())
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== new URL(url).origin && protocol !== 'blob:') faults.push(`a request to ${request.url()}`)
  })
  await page.goto(url)
  await page.locator('main h1, main .say').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  return {
    page,
    async close() {
      await context.close()
      assert.deepEqual(faults, [])
    },
  }
}

/** Nothing on the page is wider than the page. */
export async function assertNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  assert.ok(content! <= window!, `${page.url()} is ${content} px wide in a window of ${window} px`)
}

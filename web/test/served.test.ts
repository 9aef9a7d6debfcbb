import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { openPage } from './open-page.ts'
import { type Served, startReadout } from './served.ts'

// From the empty record on, as somebody would who has just installed it. Each test goes on where the one before ended.

const WITHOUT_YEAR = `All news

Norland envoy hopes ministers will meet this week

"I hope the meeting will help," he said

VARN, March 2. /NORPRESS/. Norland Foreign Minister Per Aldin said on Monday he hopes a meeting of the Vestrian and Ordanian foreign ministers will be held later this week.

"The agreement on the border crossing is being carried out," he told reporters after talks with Vestrian President Tomas Hale in Varn.`

const LATER = `Ferry link restored after talks in Kirn

KIRN, May 4, 2026 (AFI) - Vestria and Ordania agreed on Monday to restore the ferry link, Foreign Minister Marta Olen said.`

let browser: Browser
let readout: Served
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-files-'))
  browser = await startBrowser()
  readout = await startReadout()
})
afterAll(async () => {
  await browser?.close()
  await readout?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('an empty record: paste a dispatch, and see what it says', async () => {
  const { page, close } = await openPage(browser, `${readout.url}/`)
  await page.getByRole('textbox', { name: 'Dispatch' }).fill(WITHOUT_YEAR)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.waitForURL(/\/dispatch\/[0-9a-f]{12}$/)
  await page.getByRole('heading', { name: 'Norland envoy hopes ministers will meet this week' }).waitFor()
  assert.ok((await page.locator('.text .mark[data-kind=statement]').count()) > 0, 'statements are marked')
  assert.ok((await page.locator('.text .mark[data-kind=time]').count()) > 0, 'times are marked')
  const outside = await page.evaluate(() => {
    const places = new Set([...document.querySelectorAll<HTMLElement>('.mark')].map((m) => m.dataset.n))
    return [...document.querySelectorAll<HTMLElement>('.note')].filter((n) => !places.has(n.dataset.n)).length
  })
  assert.equal(outside, 0, 'every note has its words in the text')
  await page.getByText('The dispatch is in the record.').waitFor()
  await close()
})

test('the year is asked, set by hand, and the text read anew from it', async () => {
  const { page, close } = await openPage(browser, `${readout.url}/news`)
  await page.getByRole('link', { name: 'Norland envoy hopes' }).click()
  await page.getByRole('heading', { name: /2 March: .*\?/ }).waitFor()
  await page.getByRole('textbox', { name: 'Another date' }).fill('2026-03-02')
  await page.keyboard.press('Enter')
  await page.getByText('Monday 2 March 2026').first().waitFor()
  assert.equal(await page.locator('.ask-date').count(), 0)
  await close()
})

test('a permalink to a finding, opened anew', async () => {
  const { page, close } = await openPage(browser, `${readout.url}/news`)
  await page.getByRole('link', { name: 'Norland envoy hopes' }).click()
  await page.locator('.note').first().waitFor()
  await page.keyboard.press('j')
  const link = page.url()
  assert.match(link, /\/dispatch\/[0-9a-f]{12}#[0-9a-f]{16}$/)
  await close()
  const again = await openPage(browser, link)
  await again.page.locator('.note.is-active').waitFor()
  await again.close()
})

test('what the command line adds while the page is open is announced', async () => {
  const { page, close } = await openPage(browser, `${readout.url}/news`)
  await page.locator('.item').first().waitFor()
  writeFileSync(join(folder, 'ferry.txt'), LATER)
  readout.add(join(folder, 'ferry.txt'))
  await page.getByText('1 new since this list was drawn').waitFor()
  await page.keyboard.press('.')
  await page.locator('.item', { hasText: 'Ferry link restored' }).waitFor()
  await close()
})

test('files: what could not be read is listed with its reason, the rest is kept and can be taken back', async () => {
  const { page, close } = await openPage(browser, `${readout.url}/add`)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'bridge.txt'), LATER.replaceAll('ferry', 'bridge').replace('Ferry', 'Bridge'))
  const files = ['empty.txt', 'bridge.txt', 'ferry.txt'].map((name) => join(folder, name))
  await page.locator('input[type=file]').setInputFiles(files)
  await page.getByText('2 of 3 inputs were read and kept. 1 was not.').waitFor()
  assert.match((await page.locator('.outcome li').first().textContent())!, /empty/)
  await page.getByText('Known already, nothing added').waitFor()
  await page.keyboard.press('z')
  await page.getByText('1 dispatch withdrawn').waitFor()
  await page.goto(`${readout.url}/news?q=bridge`)
  await page.getByText('No dispatch says “bridge”.').waitFor()
  await close()
})

test('the sample is marked as invented wherever it stands', async () => {
  const { page, close } = await openPage(browser, `${readout.url}/add`)
  await page.getByRole('button', { name: 'Load the sample process' }).click()
  await page.waitForURL((url) => url.pathname === '/news')
  await page.getByText('Sample: invented states').waitFor()
  await page.getByRole('link', { name: 'Taverny hopes' }).click()
  await page.getByText('Invented, part of the sample').waitFor()
  await page.getByText('Sample: invented states').waitFor()
  await close()
})

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { assertNoSidewaysScroll, openPage, PHONE } from './open-page.ts'
import { type Served, startSample } from './served.ts'

// The brief as somebody writes it up: every line and cell by keyboard, sources taken off and put back, copies for good.

const BRIEF = '/process/kessal-settlement/brief?asOf=2026-06-20&since=2026-06-10'

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

const open = async (options = {}) => {
  const opened = await openPage(browser, readout.url + BRIEF, options)
  await opened.page.locator('.brief-section').first().waitFor()
  return opened
}
const section = (page: Page, title: string) =>
  page.locator('.brief-section', { has: page.getByRole('heading', { name: title }) })
const change = async (page: Page, label: RegExp, words: string) => {
  await page.getByRole('button', { name: label }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

test('a cell and a line are changed where they stand, and keep the numbers of their sources', async () => {
  const { page, close } = await open()
  const cell = section(page, 'Commitments').locator('tbody tr').first().locator('td').first()
  const numbers = await cell.locator('.cite').allTextContents()
  assert.ok(numbers.length)
  await change(page, /Change Commitment in row 1/, 'Pull the guns back')
  assert.match((await cell.textContent())!, /^Pull the guns back.*reworded/)
  assert.deepEqual(await cell.locator('.cite').allTextContents(), numbers)
  await page.keyboard.press('z')
  assert.doesNotMatch((await cell.textContent())!, /Pull the guns back/)
  await close()
})

test('a source taken off stays in sight, and is put back', async () => {
  const { page, close } = await open()
  const line = section(page, 'Where things stand').locator('li').first()
  await page.getByRole('button', { name: 'Change line 1 of Where things stand' }).click()
  await line.getByRole('button', { name: /Take off source 1/ }).click()
  await line.getByRole('button', { name: 'Leave as it was' }).click()
  assert.equal(await line.locator('del.cite').textContent(), '1')
  assert.equal(await line.locator('a.cite').count(), 0)
  await page.getByRole('button', { name: 'Change line 1 of Where things stand' }).click()
  await line.getByRole('button', { name: /Put back source 1/ }).click()
  await line.getByRole('button', { name: 'Leave as it was' }).click()
  assert.equal(await line.locator('a.cite').textContent(), '1')
  await close()
})

test('what is changed outlives a reload; a kept copy is frozen and can be compared', { timeout: 60_000 }, async () => {
  const { page, close } = await open()
  await section(page, 'Where things stand').getByRole('button', { name: 'add a line of your own' }).click()
  await page.keyboard.type('Ask about the bridge.')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take What is due out' }).click()
  await page.getByRole('button', { name: 'Move What each side said last up' }).click()
  await page.reload()
  await page.locator('.brief-section').first().waitFor()
  const titles = await page.locator('.brief-section h2').allTextContents()
  assert.ok(titles.indexOf('What each side said last') < titles.findIndex((t) => t.startsWith('What changed')))
  assert.match((await section(page, 'What is due').textContent())!, /Taken out: it is not handed up/)
  assert.match((await section(page, 'Where things stand').textContent())!, /bridge\. your own words, no source/)

  await page.getByRole('button', { name: 'Keep a copy' }).click()
  await page.getByRole('button', { name: 'Start anew' }).click()
  await page.getByRole('button', { name: 'Compare with it' }).first().click()
  assert.match((await page.locator('.gone').first().textContent())!, /Ask about the bridge/)
  await page.locator('.kept a').first().click()
  await page.getByText('A copy kept as it was handed up').waitFor()
  assert.equal(await page.getByRole('button', { name: /^Change / }).count(), 0)
  assert.match((await page.locator('.sheet-of-paper').textContent())!, /Ask about the bridge/)
  await close()
})

test('accessible while it is written, and fits a phone', { timeout: 60_000 }, async () => {
  const { page, close } = await open({ viewport: PHONE })
  await page.getByRole('button', { name: /Change Commitment in row 1/ }).focus()
  await page.keyboard.press('Enter')
  const { violations } = await new AxeBuilder({ page }).analyze()
  assert.deepEqual(
    violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`),
    [],
  )
  await assertNoSidewaysScroll(page)
  await close()
})

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { compose } from './mock/compose.ts'
import { type Mock, sampleReadings, startMock } from './mock/server.ts'
import { assertNoSidewaysScroll, NARROW, openPage, PHONE } from './open-page.ts'
import { startReadout } from './served.ts'

// All news as somebody uses it who looks for something, over readings composed by hand.

const STORY = 'Ferry link restored after talks in Kirn'
const carried = (source: string, opening: string) =>
  compose({
    text: `${STORY}\n\nKIRN, May 4. /AFI/. ${opening} The ferry link is restored, Foreign Minister Marta Olen said.`,
    source,
    published: { edtf: '2026-12-04', basis: 'given' },
  })

let browser: Browser
let mock: Mock
beforeAll(async () => {
  browser = await startBrowser()
  const many = Array.from({ length: 120 }, (_, i) =>
    compose({
      text: `Note ${i} of the harbour office\n\nKIRN, May 4. /HARBOUR/. Ship ${i} came in.${' It was late.'.repeat(i % 9)}`,
      source: 'Office, Kirn',
      published: { edtf: '2025-05-04', basis: 'given' },
    }),
  )
  const story = [carried('AFI', 'At last.'), carried('Kirn Today', 'At noon.'), carried('Harbour Post', 'Again.')]
  mock = await startMock([...story, ...sampleReadings(), ...many])
})
afterAll(async () => {
  await browser?.close()
  await mock?.close()
})

const at = (path: string, options = {}) => openPage(browser, mock.url + path, options)
const rows = (page: Page) => page.locator('.item')

test('a family is one row, and unfolds in place with who carried it', async () => {
  const { page, close } = await at('/news')
  const row = page.locator('.item', { hasText: STORY })
  await row.waitFor()
  assert.equal(await row.count(), 1)
  const fold = row.locator('summary')
  assert.equal(await fold.textContent(), 'and 2 more carry it')
  const below = page.locator('.item').nth(1)
  await fold.focus()
  await page.keyboard.press('Enter')
  const others = row.locator('.copies li')
  await others.nth(1).waitFor()
  assert.match((await others.first().textContent())!, /^Harbour Post4 Dec 2026the same words$/)
  assert.match((await others.nth(1).textContent())!, /^Kirn Today/)
  assert.ok(await below.isVisible())
  assert.match((await page.locator('.ask [role=status]').textContent())!, /^160 dispatches, 158 independent$/)
  await others.first().getByRole('link').click()
  await page.waitForURL(/\/dispatch\//)
  await close()
})

test('filters take several values, stand in the address and go by their chips', async () => {
  const { page, close } = await at('/news')
  await page.getByRole('link', { name: /^AFI/ }).first().click()
  await page.waitForURL(/source=AFI$/)
  await page.getByRole('button', { name: /more values of Source/ }).click()
  await page.getByRole('link', { name: /^Kirn Today/ }).click()
  await page.waitForURL(/source=AFI%2CKirn\+Today$/)
  await page.reload()
  await page.locator('.chip').nth(1).waitFor()
  assert.deepEqual(
    (await page.locator('.chip').allTextContents()).map((words) => words.replace(/ ×.*/, '')),
    ['AFI', 'Kirn Today'],
  )
  await page.locator('.chip', { hasText: 'AFI' }).click()
  await page.waitForURL(/source=Kirn\+Today$/)
  await page.waitForFunction(() => document.querySelectorAll('.item').length === 1)
  await page.getByRole('link', { name: 'Clear' }).click()
  await page.waitForURL(/\/news$/)
  await close()
})

test('a source with a comma in its name is one source', async () => {
  const { page, close } = await at('/news')
  await page.getByRole('link', { name: /^Office, Kirn/ }).click()
  await page.locator('.chip', { hasText: 'Office, Kirn' }).waitFor()
  assert.equal(await page.locator('.chip').count(), 1)
  await page.getByText('120 dispatches match').waitFor()
  await close()
})

test('place, actor and days narrow the list', async () => {
  const { page, close } = await at('/news?place=Kirn&to=2025-12-31')
  await page.getByText('120 dispatches match').waitFor()
  assert.deepEqual(
    (await page.locator('.chip').allTextContents()).map((words) => words.replace(/ ×.*/, '')),
    ['Kirn', '31 Dec 2025'],
  )
  await page.goto(`${mock.url}/news`)
  await page.getByLabel('Since').fill('2026-12-01')
  await page.waitForURL(/from=2026-12-01$/)
  await page.waitForFunction(() => document.querySelectorAll('.item').length === 1)
  await page.goto(`${mock.url}/news`)
  await page.getByRole('link', { name: /^Ilse Marenko/ }).click()
  await page.waitForURL(/actor=Ilse\+Marenko$/)
  await page.waitForFunction(() => document.querySelectorAll('.item').length === 1)
  await close()
})

test('a search shows the sentence that has it, with the words marked', async () => {
  const { page, close } = await at('/news?q=hotline')
  const snippet = page.locator('.item .snippet').first()
  await snippet.waitFor()
  assert.equal((await snippet.locator('mark').first().textContent())!.toLowerCase(), 'hotline')
  await close()
})

test('a search is kept by name in this browser, and removed with a way back', async () => {
  const { page, close } = await at('/news?q=ferry&source=AFI')
  await page.getByRole('button', { name: 'Save this search' }).click()
  const name = page.getByLabel('Name')
  assert.equal(await name.inputValue(), 'ferry, AFI')
  await page.keyboard.type('The ferry')
  await page.keyboard.press('Enter')
  await page.goto(`${mock.url}/news`)
  const saved = page.locator('.saved')
  await saved.getByRole('link', { name: 'The ferry' }).click()
  await page.waitForURL(/\/news\?q=ferry&source=AFI$/)
  assert.equal(await saved.getByRole('link').first().getAttribute('aria-current'), 'true')
  await saved.getByRole('button', { name: 'Remove the search The ferry' }).click()
  await page.getByText('The search “The ferry” is removed.').waitFor()
  assert.equal(await saved.count(), 0)
  await page.keyboard.press('z')
  await saved.getByRole('link', { name: 'The ferry' }).waitFor()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('The link to this search is copied.').waitFor()
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /\/news\?q=ferry&source=AFI$/)
  await close()
})

test('a step back, and Escape, lead to the row the dispatch was opened from', async () => {
  const { page, close } = await at('/news?source=Office%5C%2C+Kirn')
  await rows(page).nth(49).waitFor({ state: 'attached' })
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await rows(page).nth(70).waitFor({ state: 'attached' })
  await rows(page).nth(70).scrollIntoViewIfNeeded()
  await page.waitForTimeout(300)
  const id = await rows(page).nth(70).getAttribute('data-id')
  const row = page.locator(`[data-id="${id}"]`)
  const top = (await row.boundingBox())!.y
  for (const leave of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await row.locator('h3 a').click()
    await page.locator('.text p').first().waitFor()
    await leave()
    await page.waitForURL(/source=Office/)
    await row.waitFor()
    await page.waitForTimeout(300)
    assert.ok(Math.abs((await row.boundingBox())!.y - top) < 4, 'it stands where it stood')
  }
  await close()
})

test('what was listed stays until the answer is there', async () => {
  const { page, close } = await at('/news')
  await rows(page).first().waitFor()
  const looked = Promise.withResolvers<void>()
  await page.route('**/api/dispatches?*', async (route) => {
    await looked.promise
    await route.continue()
  })
  await page.getByRole('link', { name: /^AFI/ }).first().click()
  await page.waitForURL(/source=AFI$/)
  await page.waitForTimeout(300)
  assert.ok((await rows(page).count()) > 40, 'the rows of before')
  looked.resolve()
  await page.waitForFunction(() => document.querySelectorAll('.item').length < 40)
  await close()
})

test('older dispatches that did not come are asked for again by hand', async () => {
  const { page, close } = await at('/news')
  await rows(page).first().waitFor()
  await page.route('**/api/dispatches?*before=*', (route) => route.abort())
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.getByText('They could not be loaded').waitFor()
  await page.unroute('**/api/dispatches?*before=*')
  const before = await rows(page).count()
  await page.getByRole('button', { name: 'Older dispatches' }).click()
  await page.waitForFunction((n) => document.querySelectorAll('.item').length > n, before)
  await close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`accessible: filters set, a family open, a search being named, ${colorScheme}`, async () => {
    for (const viewport of [undefined, PHONE]) {
      const { page, close } = await at('/news?q=ferry&source=AFI%2CKirn+Today', {
        colorScheme,
        ...(viewport ? { viewport } : {}),
      })
      await page.locator('.copies summary').first().click()
      await page.getByRole('button', { name: 'Save this search' }).click()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Save this search' }).click()
      if (viewport) await page.getByRole('button', { name: /^Filters/ }).click()
      await page.waitForTimeout(400)
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`),
        [],
      )
      await close()
    }
  })

test('at 320 px nothing is wider than the page, filters and families open', async () => {
  const { page, close } = await at('/news?q=ferry&source=AFI%2CKirn+Today', { viewport: NARROW })
  await page.locator('.copies summary').first().click()
  await page.getByRole('button', { name: 'Save this search' }).click()
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.waitForTimeout(300)
  await assertNoSidewaysScroll(page)
  await close()
})

test('served: what is carried twice is one row, narrowed by place and kind, found by a word', async () => {
  const readout = await startReadout()
  const story = `${STORY}\n\nKIRN, May 4. /AFI/. Vestria and Ordania agreed on Monday to restore the ferry link, Foreign Minister Marta Olen said.`
  const other =
    'Rain floods Halm market\n\nHALM, May 5. /NORPRESS/. "We lost a day of trade," Mayor Per Aldin told reporters on Tuesday.'
  for (const text of [story, `${story}\n\nKirn Today carries items of AFI.`, other])
    await fetch(`${readout.url}/api/dispatches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, published: text === other ? '2026-05-05' : '2026-05-04' }),
    })
  const { page, close } = await openPage(browser, `${readout.url}/news`)
  await page.getByText('3 dispatches, 2 independent').waitFor()
  const row = page.locator('.item', { hasText: STORY })
  await row.locator('summary').click()
  assert.match((await row.locator('.copies li').textContent())!, /^AFI4 May 2026the same headline$/)
  await page.getByRole('link', { name: /^Halm 1$|^Halm1$/ }).click()
  await page.waitForURL(/place=Halm$/)
  await page.waitForFunction(() => document.querySelectorAll('.item').length === 1)
  await page.goto(`${readout.url}/news?q=lost+trade&kind=statement,contact`)
  await page.locator('.snippet mark').first().waitFor()
  assert.deepEqual(await page.locator('.snippet mark').allTextContents(), ['lost', 'trade'])
  await close()
  await readout.stop()
})

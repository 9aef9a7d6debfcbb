import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { compose } from './mock/compose.ts'
import { ENVOY } from './mock/envoy.ts'
import { type Mock, sampleReadings, startMock } from './mock/server.ts'
import { openPage, PHONE } from './open-page.ts'

// The pages over readings composed by hand, so that what they show does not hang on how well the reader reads.

const RIGHT_TO_LEFT = compose({
  text: 'وزيرا الخارجية يلتقيان في فارن\n\nقالت المبعوثة إن اللقاء سيعقد هذا الأسبوع.',
  language: 'ar',
  published: { edtf: '2026-03-01', basis: 'given' },
})
const ENVOY_PATH = `/dispatch/${ENVOY.reading.dispatch.id.slice(7, 19)}`
const keyOf = (kind: string) => {
  const finding = ENVOY.reading.findings.find((f) => f.kind === kind)!
  return { note: finding.id, key: ENVOY.notes[finding.id]!.key }
}

let browser: Browser
let mock: Mock
let empty: Mock
beforeAll(async () => {
  browser = await startBrowser()
  mock = await startMock([...sampleReadings(), RIGHT_TO_LEFT])
  empty = await startMock([])
})
afterAll(async () => {
  await browser?.close()
  await mock?.close()
  await empty?.close()
})

const at = (path: string, options = {}) => openPage(browser, mock.url + path, options)
const text = async (page: Page, selector: string) => (await page.locator(selector).first().textContent()) ?? ''
const isLit = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((el) => el.classList.contains('is-active'))

test('all news: newest first, with what was found in each and its doubt', async () => {
  const { page, close } = await at('/news')
  const headings = await page.locator('.daymark').allTextContents()
  assert.equal(headings[0], 'Wednesday 21 October 2026')
  const row = page.locator('.item', { hasText: 'Taverny hopes' })
  assert.match((await row.textContent())!, /7 statements/)
  assert.match((await row.textContent())!, /2 March, year open: 2026, 2020 or 2015/)
  assert.match((await row.textContent())!, /Varn, NORPRESS.*Invented/)
  assert.match(await text(page, '.bar'), /Sample: invented states/)
  await close()
})

test('all news: filters and words stand in the address', async () => {
  const { page, close } = await at('/news')
  await page.getByRole('link', { name: 'assessments' }).click()
  await page.waitForURL(/\?kind=assessment$/)
  await page.waitForFunction(() => document.querySelectorAll('.item').length === 1)
  await page.keyboard.press('/')
  await page.keyboard.type('hotline')
  await page.waitForURL(/\?(kind=assessment&q=hotline|q=hotline&kind=assessment)$/)
  await page.reload()
  assert.equal(await page.locator('#search').inputValue(), 'hotline')
  await page.locator('#search').fill('harrow brigde')
  await page.getByText('No dispatch says “harrow brigde”.').waitFor()
  await page.getByRole('link', { name: 'Search without filters' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'All news' }).click()
  await page.locator('.item').nth(5).waitFor()
  await close()
})

test('all news: by keyboard, and back to where one was', async () => {
  const { page, close } = await at('/news')
  await page.locator('.item').first().waitFor()
  for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key)
  const current = page.locator('.item[aria-current]')
  assert.equal(await current.count(), 1)
  const headline = await current.locator('h3').textContent()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/dispatch\//)
  assert.equal(await text(page, 'h1'), headline)
  await page.keyboard.press('Escape')
  await page.waitForURL((url) => url.pathname === '/news')
  await close()
})

test('all news: what comes in is announced, moves nothing, and shows on "."', async () => {
  const { page, close } = await at('/news')
  await page.locator('.item').first().waitFor()
  const before = await text(page, '.item h3')
  const top = await page.locator('.item').first().boundingBox()
  mock.add(
    compose({
      text: 'Ferry sails again\n\nVARN, March 9. /NORPRESS/. The ferry sailed.',
      published: { edtf: '2026-12-01', basis: 'given' },
    }),
  )
  await page.getByText('1 new since this list was drawn').waitFor()
  assert.equal(await text(page, '.item h3'), before)
  assert.deepEqual(await page.locator('.item').first().boundingBox(), top)
  await page.keyboard.press('.')
  await page.locator('.item.is-new', { hasText: 'Ferry sails again' }).waitFor()
  await close()
})

test('dispatch: marks nest in the text, notes stand beside it, each lights the other', async () => {
  const { page, close } = await at(ENVOY_PATH)
  const inside = page.locator('.mark[data-kind=statement] .mark[data-kind=contact]')
  assert.equal(await inside.first().textContent(), 'a meeting of the Vestrian and Ordanian foreign ministers')
  assert.equal(await page.locator('.background p').count(), 2)
  const { note } = keyOf('assessment')
  await page.locator(`.text .mark[data-n=${note}]`).first().hover()
  assert.ok(await isLit(page, `.note[data-n=${note}]`))
  const other = keyOf('contact').note
  await page.locator(`.note[data-n=${other}]`).hover()
  assert.ok(await isLit(page, `.mark[data-n=${other}]`))
  assert.ok(!(await isLit(page, `.mark[data-n=${note}]`)))
  const overlaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.note')].map((n) => n.getBoundingClientRect())
    return boxes.filter((b, i) => boxes.some((o, j) => j > i && o.top < b.bottom - 1 && o.bottom > b.top + 1)).length
  })
  assert.equal(overlaps, 0, 'no note lies over another')
  await close()
})

test('dispatch: the text on the page is the text of the dispatch, character by character', async () => {
  const { page, close } = await at(ENVOY_PATH)
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-start]')].map(
      (el) => [Number(el.dataset.start), el.textContent!] as const,
    ),
  )
  const whole = ENVOY.reading.dispatch.text
  for (const [start, words] of shown) assert.equal(words, whole.slice(start, start + words.length))
  assert.ok(shown.length >= 9)
  await close()
})

test('dispatch: a permalink shows its finding; one that names none says so', async () => {
  const { note, key } = keyOf('assessment')
  const { page, close } = await at(`${ENVOY_PATH}#${key}`)
  assert.ok(await isLit(page, `.note[data-n=${note}]`))
  assert.match(await text(page, '.note.is-active'), /Level 0.*not initiated.*suspended.*by Marenko/s)
  await page.reload()
  await page.locator(`.note.is-active[data-n=${note}]`).waitFor()
  await close()
  const lost = await at(`${ENVOY_PATH}#0000000000000000`)
  await lost.page.getByText('This reading has no finding by the name in the address').waitFor()
  await lost.close()
})

test('dispatch: keys walk findings, hide kinds, fold background, copy a citation', async () => {
  const { page, close } = await at(ENVOY_PATH)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  assert.equal(await page.locator('.note.is-active').count(), 1)
  assert.match(page.url(), /#[0-9a-f]{16}$/)
  await page.keyboard.press('c')
  await page.getByText('The citation is copied.').waitFor()
  const cited = await page.evaluate(() => navigator.clipboard.readText())
  assert.match(
    cited,
    /^“.+” – NORPRESS, VARN, 2 March, year open, http:\/\/127\.0\.0\.1:\d+\/dispatch\/[0-9a-f]{12}#[0-9a-f]{16}$/,
  )
  await page.keyboard.press('1')
  assert.equal(await page.locator('.mark[data-kind=statement]').count(), 0)
  assert.equal(await page.locator('.note[data-kind=statement]').count(), 0)
  assert.match(page.url(), /hide=statement/)
  await page.keyboard.press('1')
  await page.keyboard.press('Shift+Digit6')
  assert.ok((await page.locator('.note[data-kind=time]').count()) > 4, 'times alone have their notes')
  await page.keyboard.press('Shift+Digit6')
  await page.keyboard.press('b')
  assert.equal(await page.locator('.background p').count(), 0)
  await page.getByText('show 2 paragraphs').click()
  assert.equal(await page.locator('.background p').count(), 2)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  assert.match((await dialog.textContent())!, /next finding/)
  await dialog.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  assert.equal(await page.locator('.background p').count(), 2, 'letters are off')
  await close()
})

test('dispatch: pointing at an actor lights its mentions', async () => {
  const { page, close } = await at(ENVOY_PATH)
  await page.locator('.facts .actor-name', { hasText: 'Ilse Marenko' }).hover()
  const lit = await page.evaluate(() => [...(CSS.highlights.get('mention') ?? [])].map((r) => String(r)))
  assert.deepEqual(lit.sort(), ['Ilse Marenko', 'Marenko', 'The Tavernian diplomat', 'she', 'the envoy'])
  await close()
})

test('dispatch: the year is asked with its reason, answered by key, and can be taken back', async () => {
  const { page, close } = await at(ENVOY_PATH)
  await page.getByRole('heading', { name: 'Monday 2 March: 2026, 2020 or 2015?' }).waitFor()
  await page.keyboard.press('d')
  await page.keyboard.press('2')
  await page.getByText('Monday 2 March 2020').first().waitFor()
  assert.equal(await page.locator('.ask-date').count(), 0)
  await page.keyboard.press('z')
  await page.getByText('2 March, year open, left so').waitFor()
  await close()
})

test('dispatch: withdrawn, it says so and can be put back', async () => {
  const [, second] = sampleReadings()
  const path = `/dispatch/${second!.reading.dispatch.id.slice(7, 19)}`
  await fetch(`${mock.url}/api/dispatches/${second!.reading.dispatch.id}/withdraw`, { method: 'POST' })
  const { page, close } = await at(path)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await page.getByText('The dispatch is back in the record.').waitFor()
  await close()
})

test('dispatch: another script runs its own way, and is not read as English', async () => {
  const { page, close } = await at(`/dispatch/${RIGHT_TO_LEFT.reading.dispatch.id.slice(7, 19)}`)
  const direction = await page
    .locator('.text p')
    .first()
    .evaluate((p) => getComputedStyle(p).direction)
  assert.equal(direction, 'rtl')
  await page.getByText('Kept, not read').waitFor()
  await close()
})

test('phone: the finding at hand stands at the foot, with previous and next', async () => {
  const { page, close } = await at(ENVOY_PATH, { viewport: PHONE, hasTouch: true })
  await page.locator('.text .mark[data-kind=contact]').first().tap()
  assert.match(await text(page, '.sheet'), /Due/)
  const first = await text(page, '.sheet .note')
  await page.getByRole('button', { name: 'Next ›' }).tap()
  assert.notEqual(await text(page, '.sheet .note'), first)
  const small = await page.evaluate(
    () =>
      [...document.querySelectorAll('.sheet button, .toggle')].filter((b) => b.getBoundingClientRect().height < 44)
        .length,
  )
  assert.equal(small, 0, 'targets of 44 px')
  await page.getByRole('button', { name: 'Close' }).tap()
  assert.equal(await page.locator('.sheet .note').count(), 0)
  await close()
})

test('light and dark follow the system until one chooses', async () => {
  const { page, close } = await at('/news', { colorScheme: 'dark' })
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  assert.equal(await paper(), 'rgb(21, 24, 26)')
  await page.getByRole('button', { name: 'System theme' }).click()
  assert.equal(await paper(), 'rgb(252, 252, 250)')
  await page.reload()
  await page.getByRole('button', { name: 'Light theme' }).waitFor()
  assert.equal(await paper(), 'rgb(252, 252, 250)')
  await close()
})

test('print: the text and the notes, nothing else', async () => {
  const { page, close } = await at(ENVOY_PATH)
  await page.emulateMedia({ media: 'print' })
  for (const selector of ['.bar', '.filter', '.keys-foot'])
    assert.ok(await page.locator(selector).first().isHidden(), `${selector} is not printed`)
  assert.ok(await page.locator('.note').first().isVisible())
  await close()
})

test('the server is away: what is so, what is safe, what one may do', async () => {
  const away = await startMock(sampleReadings())
  const { page, close } = await openPage(browser, `${away.url}/add`)
  await away.close()
  await page.getByRole('link', { name: 'All news' }).click()
  await page.getByText('Readout does not answer.').waitFor()
  await page.getByRole('button', { name: 'Ask now' }).waitFor()
  await close()
})

test('an empty record: one sentence, and the field to begin in', async () => {
  const { page, close } = await openPage(browser, `${empty.url}/`)
  assert.equal(await text(page, 'h1'), 'Paste a dispatch, and see what it says.')
  for (const name of ['Read it', 'Choose files', 'Load the sample process'])
    await page.getByRole('button', { name }).waitFor()
  await close()
})

test('an empty record: the sample shows as soon as it is loaded', async () => {
  const fresh = await startMock([])
  const { page, close } = await openPage(browser, `${fresh.url}/`)
  await page.getByRole('button', { name: 'Load the sample process' }).click()
  await page.locator('.item').nth(5).waitFor()
  await page.getByText('Sample: invented states').waitFor()
  assert.equal(await page.locator('.list-head button').count(), 0, 'nothing waits')
  await close()
  await fresh.close()
})

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { assertNoSidewaysScroll, DESK, NARROW, openPage, PHONE } from './open-page.ts'
import { type Served, startSample } from './served.ts'

// The dossier as somebody works with it: who says what side by side, who met whom and when, by mouse and by keyboard.

const PROCESS = '/process/kessal-settlement'

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

const open = (query = '', options = {}) => openPage(browser, `${readout.url}${PROCESS}${query}`, options)
const columns = (page: Page) => page.locator('.sides thead th').allTextContents()
const rowsOf = (page: Page) => page.locator('#contacts .dated li').count()
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

test('positions: two parties and a mediator stand side by side; others are chosen, and the address keeps them', async () => {
  const { page, close } = await open('?subject=truce')
  await page.locator('.sides blockquote').first().waitFor()
  assert.deepEqual((await columns(page)).slice(1), ['Vestria', 'Ordania', 'Taverny'])
  const speaker = (name: RegExp) => page.locator('.speakers').getByRole('button', { name })
  await speaker(/^Observer Mission/).click()
  assert.equal((await columns(page)).length, 5)
  assert.ok(await speaker(/^Lindholm Group/).isDisabled(), 'four at most')
  await page.reload()
  await page.locator('.sides blockquote').first().waitFor()
  assert.deepEqual((await columns(page)).slice(1), ['Vestria', 'Ordania', 'Taverny', 'Observer Mission'])
  for (const name of [/^Vestria \d/, /^Taverny/, /^Observer Mission/]) await speaker(name).click()
  assert.deepEqual((await columns(page)).slice(1), ['Ordania'])
  assert.ok(await speaker(/^Ordania/).isDisabled(), 'one at least')
  await close()
})

test('positions: what changed in the wording is marked, against a day that is told', async () => {
  const { page, close } = await open('?subject=truce')
  const said = page.locator('.one', { hasText: 'killing' }).filter({ has: page.locator('del') })
  assert.match((await said.first().textContent())!, /three two people.*against 12 Mar 2026/)
  assert.equal(await said.first().locator('ins').textContent(), 'two')
  const first = await page.locator('.sides tbody th').first().textContent()
  await page.getByRole('button', { name: 'oldest first' }).click()
  assert.notEqual(await page.locator('.sides tbody th').first().textContent(), first)
  await close()
})

test('positions: by keyboard from statement to statement; the sentence shows, Enter goes to it', async () => {
  const { page, close } = await open('?subject=truce')
  await page.locator('.said .cite').first().waitFor()
  await page.locator('.said .cite').first().focus()
  const before = await page.locator('.peek q').textContent()
  await page.keyboard.press('j')
  await page.waitForFunction((old) => document.querySelector('.peek q')?.textContent !== old, before)
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/dispatch\/[0-9a-f]{12}#[0-9a-f]{16}/)
  await close()
})

test('positions: on a phone one below the other, each with its speaker, and nothing sideways', async () => {
  const { page, close } = await open('?subject=truce', { viewport: PHONE })
  await page.locator('.sides blockquote').first().waitFor()
  await assertNoSidewaysScroll(page)
  const cell = page.locator('.said:not(.silent)').first()
  assert.equal(await cell.evaluate((el) => getComputedStyle(el, '::before').content), '"Ordania"')
  assert.ok(!(await page.locator('.said.silent').first().isVisible()))
  await close()
})

test('who met whom: a cell of the matrix, found with the arrows, lists its contacts', async () => {
  const { page, close } = await open()
  const whole = await rowsOf(page)
  await page.locator('.met-matrix [data-rove][tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  const words = await page.locator(':focus').getAttribute('aria-label')
  const [, one, other, held] = /^(.+) and (.+): (\d+) contact/.exec(words!)!
  await page.keyboard.press('Enter')
  await page.waitForURL(/with=/)
  assert.ok((await rowsOf(page)) < whole)
  assert.match((await page.locator('.part-head h3').nth(1).textContent())!, /^\d+ of \d+ contacts, with /)
  const heldRows = page.locator('#contacts .dated li', { hasText: /held/ })
  assert.ok((await heldRows.count()) >= Number(held))
  for (const name of [one!, other!])
    assert.equal(
      await page.locator('#contacts .dated li', { hasNotText: name.split(' ').at(-1)! }).count(),
      0,
      `${name} takes part in each`,
    )
  assert.equal(await page.locator('.met-matrix [aria-pressed=true]').count(), 1)
  await page.getByRole('button', { name: 'all contacts' }).click()
  assert.equal(asked(page, 'with'), null)
  await close()
})

test('who met whom: the network has the lines of the matrix, and each leads to cited contacts', async () => {
  const { page, close } = await open()
  const told = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((el) => el.getAttribute('aria-label')).sort())
  const pairs = await told('.met-matrix td [data-rove]')
  await page.getByRole('button', { name: 'network' }).click()
  await page.locator('.network .edge').first().waitFor()
  assert.deepEqual(await told('.network .edge'), pairs)
  await page.locator('.network [data-rove][tabindex="0"]').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/with=[0-9a-f]+(?:%2C|,)[0-9a-f]+/)
  await page.locator('#contacts .dated .source-link').first().focus()
  await page.locator('.peek q').waitFor()
  await page.reload()
  await page.locator('.network .edge[aria-pressed=true]').waitFor()
  await page.getByRole('button', { name: 'sides' }).click()
  await page.locator('.network .node rect').nth(1).waitFor()
  await close()
})

test('contacts: narrowed by phase, type, year and who takes part, and counted', async () => {
  const { page, close } = await open()
  await page.getByRole('button', { name: /^No report \d/ }).click()
  const many = Number(/\d+/.exec((await page.getByRole('button', { name: /^No report/ }).textContent())!)![0])
  assert.equal(await rowsOf(page), many)
  assert.equal(await page.locator('#contacts .dated li', { hasNotText: 'no report since' }).count(), 0)
  await page.getByRole('button', { name: /^All \d/ }).click()
  await page.getByLabel('Type').selectOption('talks')
  assert.equal(await page.locator('#contacts .dated li', { hasNotText: 'Talks' }).count(), 0)
  await page.getByLabel('Type').selectOption('')
  await page.getByLabel('Year').selectOption('2027')
  assert.equal(await rowsOf(page), 1)
  await page.getByLabel('Year').selectOption('')
  await page.locator('#contacts .filters select').first().selectOption({ index: 1 })
  await page.locator('.participant').waitFor()
  await page.locator('.participant').click()
  assert.equal(await page.locator('.participant').count(), 0)
  await close()
})

test('contacts: the calendar marks what was held, is to come, and was never heard of; a day lists its contacts', async () => {
  const { page, close } = await open()
  await page.getByRole('button', { name: 'calendar' }).click()
  await page.waitForURL(/contacts=calendar/)
  const labels = await page
    .locator('.month .day-mark')
    .evaluateAll((all) => all.map((e) => e.getAttribute('aria-label')))
  assert.ok(labels.includes('9 Sep 2026: 2 contacts, held'), labels.join('; '))
  assert.ok(labels.includes('17 Nov 2026: 1 contact, to come'))
  assert.ok(labels.some((l) => l!.endsWith('no report')))
  assert.equal(await page.locator('.month .is-now').textContent(), '21')
  await page.locator('.month [data-rove][tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  const day = (await page.locator(':focus').getAttribute('aria-label'))!
  await page.keyboard.press('Enter')
  const picked = await page.locator('.picked h4').textContent()
  assert.equal(picked!.split(':')[0], day.split(':')[0])
  assert.equal(await page.locator('.picked li').count(), Number(/: (\d+)/.exec(picked!)![1]))
  await page.locator('.picked .source-link').first().waitFor()
  await page.getByRole('button', { name: /^2027: / }).click()
  assert.equal(await page.locator('.calendar-year').textContent(), '2027')
  await close()
})

test('timeline: closer, moved on, brushed, and all of it again', async () => {
  const { page, close } = await open()
  assert.equal(await page.locator('.overview').count(), 0)
  const names = () => page.locator('.timeline .month').count()
  const before = await page.locator('.timeline .event').count()
  await page.keyboard.press('ArrowRight')
  assert.match((await page.locator('.said-here').textContent())!, /2026/)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await page.locator('.overview').waitFor()
  assert.ok((await page.locator('.timeline .event').count()) < before)
  assert.ok((await names()) > 0)
  await page.locator('.overview').scrollIntoViewIfNeeded()
  const strip = (await page.locator('.overview').boundingBox())!
  await page.mouse.move(strip.x + strip.width * 0.1, strip.y + 10)
  await page.mouse.down()
  await page.mouse.move(strip.x + strip.width * 0.3, strip.y + 10)
  await page.mouse.up()
  const start = Number.parseFloat((await page.locator('.overview .window').getAttribute('x'))!)
  assert.ok(Math.abs(start - 10) < 2, `it begins at ${start} %`)
  await page.getByRole('button', { name: 'all of it' }).click()
  assert.equal(await page.locator('.overview').count(), 0)
  await close()
})

test('commitments: by who owes them; who has not reported is told on one line', async () => {
  const { page, close } = await open()
  await page.getByLabel('Who owes it').selectOption('Vestria')
  assert.equal(await page.locator('.commitment .what', { hasNotText: /Vestria|Olen|Hale/ }).count(), 0)
  await page.getByLabel('Who owes it').selectOption('')
  assert.match((await page.locator('.lanes .silent').first().textContent())!, /not reported$/)
  await close()
})

test('offices: who is co-chair of what, cited, and who held what office from when to when', async () => {
  const { page, close } = await open()
  const group = page.locator('.formats > div', { hasText: 'Lindholm Group' })
  assert.match((await group.textContent())!, /Co-chairs Marrow.*Selvania.*Taverny.*Members Estmark/s)
  await group.locator('.cite').first().focus()
  await page.locator('.peek q', { hasText: /co-chair/i }).waitFor()
  const row = page.locator('.terms tr', { hasText: 'Foreign minister, Vestria' })
  assert.match((await row.textContent())!, /Marta Olen.*5 Mar–.*2026/)
  assert.equal(await row.locator('.told').count(), 1)
  await close()
})

test('coverage: the dispatches of all sources add up, and so does what rests on one, two or more', async () => {
  const { page, close } = await open()
  const all = (await page.locator('.coverage [data-what^=dispatch]').allTextContents()).map(Number)
  const told = (await page.locator('#coverage .aside').textContent())!
  assert.equal(
    all.reduce((a, b) => a + b, 0),
    Number(/^\d+/.exec(told)![0]),
  )
  const [sum, one, two, more] = (await page.locator('#coverage .read').textContent())!.match(/\d[\d,]*/g)!.map(Number)
  assert.equal(sum, one! + two! + more!)
  await close()
})

test('an earlier day: contacts, positions and coverage show what was known then', async () => {
  const { page, close } = await open('?asOf=2026-03-10')
  await page.locator('.coverage td').first().waitFor()
  const held = page.locator('#contacts .dated li', { hasText: /held/ })
  assert.ok((await held.count()) > 0)
  assert.equal(await held.filter({ hasText: /(?:Apr|May|Jun|Jul|Aug|Sep|Oct) 2026/ }).count(), 0)
  assert.equal(await page.locator('.coverage [data-what=last]', { hasText: /Apr|May|Jun|Jul|Aug|Sep|Oct/ }).count(), 0)
  await close()
})

test('an actor and an entry say that they are of the sample', async () => {
  const { page, close } = await open()
  await page.locator('.terms a').first().click()
  await page.waitForURL(/\/actor\//)
  await page.getByText('Sample: invented states').waitFor()
  await page.locator('section:has(#h-contacts) .dated a').first().click()
  await page.waitForURL(/\/entry\//)
  await page.getByText('Sample: invented states').waitFor()
  await close()
})

for (const viewport of [DESK, PHONE])
  test(`nothing of the dossier moves once it stands, ${viewport.width} px`, async () => {
    const context = await browser.newContext({ viewport })
    const page = await context.newPage()
    await page.addInitScript(WATCH_SHIFTS)
    await page.goto(`${readout.url}${PROCESS}?met=network&contacts=calendar`)
    await page.locator('.network .edge').first().waitFor()
    await page.waitForTimeout(500)
    assert.deepEqual(await page.evaluate('moved'), [])
    await context.close()
  })

// What the browser counts as a shift, of things inside the page's own part.
const WATCH_SHIFTS = `
  window.moved = []
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries())
      for (const { node } of sources) if (node?.parentElement?.closest?.('main')) moved.push(node.outerHTML.slice(0, 120))
  }).observe({ type: 'layout-shift', buffered: true })`

const VIEWS = [
  ['network and calendar', '?met=network&contacts=calendar'],
  ['sides, narrowed', '?among=sides&phase=held&year=2026'],
  ['one speaker', '?subject=truce'],
] as const
for (const [name, query] of VIEWS)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`accessible: a dossier with ${name}, ${colorScheme}`, { timeout: 60_000 }, async () => {
      const { page, close } = await open(query, { colorScheme })
      await page.locator('.sides blockquote').first().waitFor()
      await page.waitForTimeout(500)
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`),
        [],
      )
      await close()
    })

for (const viewport of [PHONE, NARROW])
  test(`no sideways scroll, whatever is shown, ${viewport.width} px`, async () => {
    for (const [, query] of VIEWS) {
      const { page, close } = await open(query, { viewport })
      await page.locator('.sides blockquote').first().waitFor()
      await assertNoSidewaysScroll(page)
      await close()
    }
  })

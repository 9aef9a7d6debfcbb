import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { type RunningServer, startServer } from '../../src/api/serve.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { startBrowser } from './browser.ts'
import { assertNoSidewaysScroll, DESK, NARROW, openPage, PHONE } from './open-page.ts'
import { loadSample } from './served.ts'

// Setting up sources, agencies, themes and names, and taking imports back, as a person does who has the sample process.
// Each test goes on where the one before ended.

const item = (n: number) =>
  `<item><guid>n${n}</guid><title>Round ${n} of Kessal talks ends in Kirn</title><pubDate>${new Date(Date.UTC(2026, 10, n, 8)).toUTCString()}</pubDate><description>HALM, November ${n}, 2026. /NORPRESS/. The foreign ministers of Ordania and Vestria met in Kirn for round ${n} of the talks, a spokesman said.</description></item>`
const FEED = `<rss version="2.0"><channel><title>Norpress World</title>${[2, 3, 4].map(item).join('')}</channel></rss>`
const PAGES = [
  '/settings',
  '/settings/agencies',
  '/settings/themes',
  '/settings/names',
  '/sources',
  '/add/source',
  '/add',
]

let folder: string
let site: Server
let feed: string
let store: Store
let server: RunningServer
let browser: Browser
let page: Page
let close: () => Promise<void>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-set-up-'))
  mkdirSync(join(folder, 'wire'))
  site = createServer((_request, response) => response.end(FEED))
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  feed = `http://127.0.0.1:${(site.address() as AddressInfo).port}/world`
  store = await openStore({ data: join(folder, 'data') })
  const leave = { folders: [join(folder, 'wire')], hosts: ['127.0.0.1'] }
  server = await startServer({ store, host: '127.0.0.1', port: 0, leave })
  await loadSample(at(''))
  browser = await startBrowser()
  ;({ page, close } = await openPage(browser, at('/settings')))
}, 180_000)
afterAll(async () => {
  await close?.()
  await browser?.close()
  await server?.close()
  await store?.close()
  site?.closeAllConnections()
  site?.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (path: string) => server.address.replace(/\/$/, '') + path
const said = async (where = 'main') => (await page.locator(where).textContent()) ?? ''
const button = (name: string | RegExp) => page.getByRole('button', { name })
/** Presses Tab until the focus is on what is called so. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const now = document.activeElement as HTMLInputElement | null
      return now?.ariaLabel ?? now?.labels?.[0]?.querySelector('b')?.textContent ?? now?.textContent?.trim()
    })
    if (focused === name) return
  }
  throw new Error(`Tab never came to “${name}”`)
}

test('says once who they are, in the bar, and everything done carries the name', async () => {
  await button('Say who you are').click()
  await page.getByRole('textbox', { name: /^You are/ }).fill('Ana Lind')
  await page.keyboard.press('Enter')
  await button('Ana Lind').waitFor()
  await page.reload()
  await button('Ana Lind').waitFor()
})

test('sets up a feed by keyboard: looks at it first, sees what would come in, keeps it', {
  timeout: 90_000,
}, async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await page.getByRole('link', { name: 'set one up' }).press('Enter')
  await page.getByRole('textbox', { name: /^Address/ }).fill(feed)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'It is a feed, “Norpress World”, and has 3 items now.' }).waitFor()
  assert.match(await said(), /Round 2 of Kessal talks[\s\S]{0,600}finding/)
  assert.match(await said(), /filed to Kessal settlement/)
  assert.equal((await store.db.selectFrom('source').selectAll().execute()).length, 0, 'nothing is kept by looking')
  await tabTo('Set it up')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'norpress-world' }).waitFor()
  await page.getByText('Something new came').waitFor({ timeout: 60_000 })
  assert.match(await said(), /3 items/)
  assert.match(await said(), /by Ana Lind/)
})

test('is told what is wrong with an address, and the way out', async () => {
  await page.goto(at('/add/source'))
  const wrong = [
    ['/etc', /may not read it on this machine; "readout serve --allow-folder FOLDER"/],
    ['http://10.0.0.1/news', /10\.0\.0\.1 belongs to/],
    ['norpress.example', /may not read it on this machine/],
  ] as const
  for (const [address, says] of wrong) {
    await page.getByRole('textbox', { name: /^Address/ }).fill(address)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: says }).waitFor()
    await page.getByText('Nothing was set up.').waitFor()
  }
})

test('changes, pauses, removes a source, and takes each back', async () => {
  await page.goto(at('/sources/norpress-world'))
  await page.getByText('Change how it is taken').click()
  await page.getByRole('textbox', { name: /^Agency/ }).fill('NORPRESS')
  await page.getByLabel('Minutes between two looks').fill('30')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'NORPRESS' }).waitFor()
  await page.getByText('looked at every 30 minutes').waitFor()
  await button('Pause: NORPRESS').click()
  await page.getByText('Paused. ').waitFor()
  await button('Undo z').click()
  await button('Pause: NORPRESS').waitFor()
  await button('Remove it').click()
  await page.getByText('No source is set up').waitFor()
  await page.getByText('Removed (1)').click()
  assert.match(await said(), /Removed by Ana Lind/)
  await button('Set it up again').click()
  await page.getByRole('link', { name: 'NORPRESS' }).waitFor()
})

test('says by keyboard that an agency speaks for a party; its word is then the party’s claim', async () => {
  await page.goto(at('/settings/agencies'))
  await tabTo('Set it: NORPRESS')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ordania')
  await page.keyboard.press('Enter')
  await page.getByText('Speaks for Ordania. Counts as no independent source where Ordania is a party').waitFor()
  await page.getByText('Set by Ana Lind').first().waitFor()
  await page.goto(at('/process/kessal-settlement'))
  await page.getByText('NORPRESS (speaks for Ordania)').first().waitFor({ state: 'attached' })
  await page.goto(at('/settings/agencies'))
  await button('Change: NORPRESS').click()
  await button('Set nothing of it').click()
  await page.getByText('Nothing is set of NORPRESS any more').waitFor()
  await page.keyboard.press('z')
  await page.getByText('Speaks for Ordania').waitFor()
})

test('calls a theme otherwise, adds one, and is told why one does not fit', async () => {
  await page.goto(at('/settings/themes'))
  await button('Change: withdrawal of forces').click()
  await page.getByLabel('Called').fill('Pull-back')
  await page.keyboard.press('Enter')
  await page.getByText('Pull-back', { exact: true }).waitFor()
  await page.getByText('the reader calls it withdrawal of forces').waitFor()
  await button('Add a theme of your own').click()
  await page.getByRole('textbox', { name: /^Theme/ }).fill('The railway')
  await page.getByLabel('Words that tell it').fill(',')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').filter({ hasText: 'needs a name and at least one word' }).waitFor()
  await page.getByLabel('Words that tell it').fill('railwa*, Sarn line')
  await page.keyboard.press('Enter')
  await page.getByText('Your own, told by railwa*, Sarn line').waitFor()
  await page
    .getByText(/[1-9]\d? commitments?$/)
    .first()
    .waitFor()
})

test('chooses a name for labels', async () => {
  await page.goto(at('/settings/names'))
  await button('Set a name').click()
  await page.getByRole('textbox', { name: /^Name/ }).fill('Kirnstad')
  await page.getByLabel('Instead of').fill('Kirn')
  await page.keyboard.press('Enter')
  await page.getByText('Instead of Kirn').waitFor()
  await page.goto(at('/process/kessal-settlement'))
  await page.getByText('Kirnstad').first().waitFor()
})

test('brings files in, sees what was refused, takes all of it back and puts it back', async () => {
  const files = [1, 2, 3].map((n) => {
    const file = join(folder, `round-${n}.txt`)
    writeFileSync(
      file,
      `SARN, November ${n}, 2026. /TPW/. Observers counted ${n} convoys on the Sarn road on Sunday, the mission said.`,
    )
    return file
  })
  writeFileSync(join(folder, 'empty.txt'), '')
  await page.goto(at('/add'))
  await page.locator('input[type=file]').setInputFiles([...files, join(folder, 'empty.txt')])
  await page.getByText('3 of 4 inputs were read and kept. 1 was not.').waitFor()
  const takeBack = button('Take back: 4 files, 3 dispatches')
  await takeBack.waitFor()
  assert.match(await said('.imports'), /by Ana Lind/)
  await takeBack.click()
  await page.getByText('3 dispatches withdrawn; what rested on them alone leaves the records').waitFor()
  await button('Put back: 4 files, 3 dispatches').click()
  await takeBack.waitFor()
  await page.getByText('3 dispatches put back.').waitFor()
  await page.keyboard.press('z')
  await button('Put back: 4 files, 3 dispatches').waitFor()
})

test('goes back to an earlier version of a process, and says who saved which', async () => {
  await page.goto(at('/process/kessal-settlement/settings'))
  await page.getByRole('textbox', { name: /^About/ }).fill('Talks on the Kessal valley')
  await button('Save').click()
  await page.getByText('its dispatches are filed anew').waitFor({ timeout: 60_000 })
  await page.goto(at('/process/kessal-settlement/settings'))
  await page.getByText('Earlier versions (1)').click()
  await page.getByText('Saved by Ana Lind; changed about').waitFor()
  await button(/^Go back to the version of/).click()
  await page.getByText('is as it was then').waitFor({ timeout: 60_000 })
  assert.equal((await store.db.selectFrom('process_version').selectAll().execute()).length, 3)
})

test('sees what a source that cannot be read says, on a phone too', { timeout: 60_000 }, async () => {
  const to = { address: 'https://no-such-site.invalid/feed', kind: 'feed', id: 'no-such' }
  const headers = { 'content-type': 'application/json' }
  await fetch(at('/api/sources'), { method: 'POST', headers, body: JSON.stringify(to) })
  await page.goto(at('/sources/no-such'))
  await button('Look now: no-such').click()
  await page
    .getByText(/no-such-site\.invalid cannot be reached \((?:no machine|names cannot)/)
    .waitFor({ timeout: 40_000 })
  await page.goto(at('/sources'))
  await page.getByText('cannot be read').waitFor()
  await page.setViewportSize(PHONE)
  await assertNoSidewaysScroll(page)
  await page.setViewportSize(DESK)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`all of it is accessible, ${colorScheme}, and fits a phone`, { timeout: 180_000 }, async () => {
    const opened = await openPage(browser, at('/settings'), { colorScheme })
    for (const path of [...PAGES, '/sources/norpress-world']) {
      await opened.page.setViewportSize(PHONE)
      await opened.page.goto(at(path))
      await opened.page.locator('main h1').waitFor()
      for (const opener of await opened.page.locator('summary, button[aria-expanded=false]').all())
        if (await opener.isVisible()) {
          await opener.click()
          break
        }
      const { violations } = await new AxeBuilder({ page: opened.page }).analyze()
      const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)
      assert.deepEqual(found, [], path)
      await assertNoSidewaysScroll(opened.page)
      await opened.page.setViewportSize(NARROW)
      await assertNoSidewaysScroll(opened.page)
    }
    await opened.close()
  })

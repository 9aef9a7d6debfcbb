import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { openPage } from './open-page.ts'
import { type Served, startSample } from './served.ts'

// What people come to do, done as they would on the sample process: by keyboard where there is a key, else by mouse.
// Every press and click is counted; UPDATE=1 puts the counts into docs/reference/tasks.md.

const TABLE = join(import.meta.dirname, '../../docs/reference/tasks.md')
const PROCESS = '/process/kessal-settlement'

let browser: Browser
let readout: Served
const counted: { task: string; acts: number; seconds: number }[] = []

beforeAll(async () => {
  browser = await startBrowser()
  readout = await startSample()
}, 120_000)
afterAll(async () => {
  if (process.env.UPDATE) writeTable()
  await browser?.close()
  await readout?.stop()
})

/** Somebody at the page: presses keys and clicks, both counted. */
class Person {
  acts = 0
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.acts++
      await this.page.keyboard.press(key)
    }
  }
  async click(selector: string): Promise<void> {
    this.acts++
    await this.page.locator(selector).first().click()
  }
  async fill(selector: string, words: string): Promise<void> {
    this.acts++
    await this.page.locator(selector).fill(words)
  }
  async text(selector: string): Promise<string> {
    await this.page.locator(selector).first().waitFor()
    return (await this.page.locator(selector).allTextContents()).join('\n')
  }
}

/** One task, from the page one begins at. */
function task(words: string, path: string, act: (person: Person) => Promise<void>): void {
  test(`task: ${words}`, { timeout: 60_000 }, async () => {
    const { page, close } = await openPage(browser, readout.url + path)
    const person = new Person(page)
    const from = performance.now()
    await act(person)
    counted.push({ task: words, acts: person.acts, seconds: (performance.now() - from) / 1_000 })
    await close()
  })
}

task('What changed in my process? Changes, not articles, each with its sentence.', '/', async (person) => {
  assert.match(await person.text('.change'), /17 Nov/)
  await person.page.locator('.change .source-link').first().hover()
  await waitFor(async () => (await person.text('.peek q')).length > 20) // the sentence, once it is there
})

task('What is due, and has anything been put off?', '/', async (person) => {
  await person.press('g', 'c')
  assert.match(await person.text('.dated li'), /17 Nov 2026.*Talks in Kirn/s)
  assert.match(await person.text('h2'), /Overdue/)
})

task('One page for my minister, cited, in Word.', PROCESS, async (person) => {
  await person.click('a:has-text("Compose brief")')
  assert.match(await person.text('.brief-section h2'), /Where things stand/)
  const coming = person.page.waitForEvent('download')
  await person.click('button:has-text("Word")')
  const file = await (await coming).path()
  assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK')
})

task('They claim the measure is carried out. Who else says so? What were the words?', PROCESS, async (person) => {
  await person.click('button:has-text("Disagreed")')
  const board = await person.text('.commitment')
  assert.match(board, /heavy weapons/)
  assert.match(board, /level.{0,3} apart/)
  await person.page.locator('.commitment .cite').first().focus()
  await waitFor(async () => /heavy weapons|withdraw/.test(await person.text('.peek q')))
  await person.press('Enter')
  await person.page.waitForURL(/\/dispatch\/[0-9a-f]{12}#[0-9a-f]{16}/)
  await person.page.locator('.note.is-active, .mark.is-active').first().waitFor()
})

task('Every time they spoke of it, with the wording that changed.', `${PROCESS}?subject=truce`, async (person) => {
  assert.match(await person.text('#positions h2'), /truce/)
  assert.ok((await person.page.locator('#positions blockquote').count()) > 2)
  assert.ok((await person.page.locator('#positions ins, #positions del').count()) > 2, 'changes of wording are marked')
})

task('This reading is wrong: reject it, and take that back.', '/news', async (person) => {
  await person.click('a:has-text("Taverny hopes")')
  await person.page.locator('.note').first().waitFor()
  await person.press('j', 'x')
  await person.page.getByText('Rejected: the record leaves it out.').waitFor()
  await person.press('z')
  await person.page.getByText('Rejected: the record leaves it out.').waitFor({ state: 'hidden' })
})

task('What did we know on that day?', PROCESS, async (person) => {
  await person.fill('.asof input', '2026-03-10')
  await person.page.waitForURL(/asOf=2026-03-10/)
  await person.page.locator('.now-label', { hasText: '10 Mar 2026' }).waitFor()
  assert.doesNotMatch(await person.text('.stands'), /summit/i, 'nobody knew of the summit yet')
})

task('Set up a process.', '/processes', async (person) => {
  await person.click('a:has-text("Set up a process")')
  await person.fill('#field-name', 'Sarn railway talks')
  await person.fill('#field-parties', 'Vestria: Varn\nOrdania: Ordan')
  await person.fill('#field-places', 'Sarn')
  await person.click('button:has-text("Set it up")')
  await person.page.waitForURL(/\/process\/sarn-railway-talks/)
  await person.page.locator('.dossier h1', { hasText: 'Sarn railway talks' }).waitFor()
})

task(
  'Go through candidates by keyboard: accept, reject, undo.',
  '/review?process=kessal-settlement',
  async (person) => {
    const { page } = person
    const current = () => page.locator('.queue [aria-current] button').first().textContent()
    await page.locator('.question').waitFor()
    const first = await current()
    await person.press('a')
    await waitFor(async () => (await current()) !== first)
    await page.locator('.undo').waitFor()
    const second = await current()
    await person.press('x')
    await waitFor(async () => (await current()) !== second)
    await page.getByText(/^(?:Rejected|Kept apart):/).waitFor()
    await person.press('z')
    await waitFor(async () => (await current())?.slice(0, 30) === second?.slice(0, 30))
    assert.match(await person.text('.queue p'), /1 of \d+ items decided/)
  },
)

task('The next item is there within 100 ms.', '/review?process=kessal-settlement', async (person) => {
  const { page } = person
  await page.locator('.question').waitFor()
  await page.waitForTimeout(1_000)
  const tookMs = await page.evaluate(async () => {
    const words = () => document.querySelector('.at-hand .question')?.textContent
    const before = words()
    const from = performance.now()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }))
    while (words() === before && performance.now() - from < 2_000) await new Promise((r) => setTimeout(r, 4))
    return performance.now() - from
  })
  person.acts++
  console.log(`the next item came after ${Math.round(tookMs)} ms`)
  assert.ok(tookMs < 2_000, 'another item came')
})

task('Correct a field and say why.', '/review?process=kessal-settlement', async (person) => {
  const { page } = person
  await page.locator('.question').waitFor()
  await person.press('e')
  await page.locator('.correction').waitFor()
  const choice = page.locator('.correction select').first()
  if (await choice.count()) await choice.selectOption({ index: 1 })
  else await page.locator('.correction input').first().fill('2026-03-05')
  person.acts++
  await person.fill('#correct-why', 'told otherwise')
  await person.press('Enter')
  await page.getByText(/^Corrected:/).waitFor()
  await person.press('z')
})

task(
  'The agency corrected the story: what rested on the wrong sentence?',
  '/review?process=kessal-settlement',
  async (person) => {
    assert.match(await person.text('.question h2'), /The words were corrected/)
  },
)

task('What did he say last time, exactly? Copy with citation.', PROCESS, async (person) => {
  const { page } = person
  await person.click('.terms a:has-text("Ilse Marenko")')
  await page.waitForURL(/\/actor\//)
  await page.locator('section:has(#h-statements) .source-link').first().focus()
  await page.locator('.peek q').first().waitFor()
  await waitFor(async () => (await person.text('.peek q')) !== '…')
  await person.press('c')
  await waitFor(async () => (await page.evaluate(() => navigator.clipboard.readText())).includes('/dispatch/'))
})

task('How many have died, according to whom?', PROCESS, async (person) => {
  assert.match(await person.text('#chronology .figures'), /killed.*according to/s)
})

task('Who held this office?', PROCESS, async (person) => {
  assert.match(await person.text('.terms tr'), /foreign minister, Vestria.*Marta Olen/s)
})

task('Are these two the same meeting? Join, and take it back.', '/review?process=kessal-settlement', async (person) => {
  const { page } = person
  await page.locator('.question').waitFor()
  await page.locator('.narrow select').selectOption('contact')
  person.acts++
  await waitFor(async () => /Contact/.test(await person.text('.question h2')))
  const first = await person.text('.queue [aria-current]')
  await person.press('m')
  await person.fill('#merge-words', 'kirn')
  assert.match(await person.text('[role=option]'), /Kirn/)
  await person.press('ArrowDown', 'Enter')
  await page.getByText(/^Joined:/).waitFor()
  await person.press('z')
  await waitFor(async () => (await person.text('.queue [aria-current]')) === first)
})

task('The same person? Join; it was wrong; split.', PROCESS, async (person) => {
  const { page } = person
  const openActor = async () => {
    await person.click('.terms a:has-text("Ilse Marenko")')
    await page.waitForURL(/\/actor\//)
    await page.locator('#h-namings').waitFor()
  }
  const dispatches = () => page.locator('.section-head:has(#h-namings) .aside').textContent()
  await openActor()
  const before = await dispatches()
  const other = page.locator('#join-with option', { hasText: 'Joan Petrel' })
  await page.locator('#join-with').selectOption((await other.getAttribute('value'))!)
  person.acts++
  await person.click('button:has-text("Join them")')
  await page.waitForURL(/\/process\/[^/]*$/)
  await openActor()
  await waitFor(async () => (await dispatches()) !== before)
  await person.click('.reports li:has(b:text-is("Joan Petrel")) button:has-text("somebody else")')
  await waitFor(async () => (await dispatches()) === before)
})

task(
  'A colleague reviews a blind sample: how well do we agree?',
  '/review/second?process=kessal-settlement',
  async (person) => {
    const { page } = person
    await decideAs('A. Berg', 12)
    await person.fill('#reviewer-name', 'I. Sand')
    await person.press('Enter')
    await person.fill('#draw-each', '3')
    await person.press('Enter')
    await page.locator('.question').waitFor()
    assert.doesNotMatch(await person.text('main'), /A\. Berg|rejected/, 'nothing of the first reader shows')
    const judged = () => page.locator('.queue p').first().textContent()
    const drawn = Number(/of (\d+)/.exec((await judged())!)![1])
    for (let n = 0; n < drawn; n++) {
      await waitFor(async () => (await judged())!.startsWith(`${n} of ${drawn} `))
      await person.press('a')
    }
    assert.match(await person.text('.agreement tbody tr'), new RegExp(`Contact3.*Statement3.*All${drawn}`, 's'))
    assert.match(await person.text('.agreement tbody tr'), /%/)
    await person.click('.differing a')
    await page.waitForURL(/\/dispatch\/[0-9a-f]{12}#[0-9a-f]{16}/)
  },
)

/** Somebody decides so many contacts and statements beforehand, every third against what was read. */
async function decideAs(by: string, many: number): Promise<void> {
  for (const list of ['contacts', 'statements']) {
    const answer = await fetch(`${readout.url}/api${PROCESS.replace('/process/', '/processes/')}/${list}?limit=${many}`)
    const { items } = (await answer.json()) as { items: { citations: { ref: string }[] }[] }
    for (const [i, { citations }] of items.entries())
      await fetch(`${readout.url}/api/decisions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ act: i % 3 === 2 ? 'reject' : 'accept', on: citations[0]!.ref, by }),
      })
  }
}

async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 20_000
  while (!(await holds())) {
    if (Date.now() > until) assert.fail('it did not come about within 20 s')
    await new Promise((done) => setTimeout(done, 60))
  }
}

function writeTable(): void {
  const rows = counted.map(({ task: words, acts, seconds }) => `| ${words} | ${acts} | ${seconds.toFixed(1)} |`)
  const head = readFileSync(TABLE, 'utf8').split('| task |')[0]
  writeFileSync(TABLE, `${head}| task | keys and clicks | seconds |\n| --- | --- | --- |\n${rows.join('\n')}\n`)
}

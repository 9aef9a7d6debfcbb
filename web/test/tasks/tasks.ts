import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Known } from './known.ts'
import { type Person, waitFor } from './person.ts'

/** One task of those who come to Readout, done as they would: by keyboard where there is a key, else by mouse. */
export interface Task {
  readonly words: string
  /** the page one begins at */
  readonly from: (known: Known) => string
  readonly act: (person: Person, known: Known, url: string) => Promise<void>
  /** whether there is such a thing in the record */
  readonly fits?: (known: Known) => boolean
}

const processOf = ({ slug }: Known) => `/process/${slug}`
const reviewOf = ({ slug }: Known) => `/review?process=${slug}`

export const TASKS: readonly Task[] = [
  {
    words: 'What changed in my process? Changes, not articles, each with its sentence.',
    from: () => '/',
    async act(person, { change, since }) {
      if (since) await person.fill('.since input', since)
      await waitFor(async () => change.test(await person.text('.change')))
      await person.page.locator('.change .source-link').first().hover()
      await waitFor(async () => (await person.text('.peek q')).length > 20) // the sentence, once it is there
    },
  },
  {
    words: 'What is due, and has anything been put off?',
    from: () => '/',
    async act(person, { due }) {
      await person.press('g', 'c')
      assert.match(await person.text('.dated li'), due)
      assert.match(await person.text('h2'), /Overdue/)
    },
  },
  {
    words: 'One page for my minister, cited, in Word.',
    from: processOf,
    async act(person) {
      await person.click('a:has-text("Compose brief")')
      assert.match(await person.text('.brief-section h2'), /Where things stand/)
      const coming = person.page.waitForEvent('download')
      await person.click('button:has-text("Word")')
      const file = await (await coming).path()
      assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK')
    },
  },
  {
    words: 'They claim the measure is carried out. Who else says so? What were the words?',
    from: processOf,
    async act(person, { disagreed }) {
      await person.click('button:has-text("Disagreed")')
      const board = await person.text('.commitment')
      assert.match(board, disagreed)
      assert.match(board, /level.{0,3} apart/)
      await person.page.locator('.commitment .cite').first().focus()
      await waitFor(async () => (await person.text('.peek q')).length > 20)
      await person.press('Enter')
      await person.page.waitForURL(/\/dispatch\/[0-9a-f]{12}#[0-9a-f]{16}/)
      await person.page.locator('.note.is-active, .mark.is-active').first().waitFor()
    },
  },
  {
    words: 'Every time they spoke of it, with the wording that changed.',
    from: (known) => `${processOf(known)}?subject=${known.subject}`,
    async act(person, { subject, rewordings }) {
      assert.match(await person.text('#positions h2'), new RegExp(subject))
      await waitFor(async () => (await person.page.locator('#positions blockquote').count()) > 2)
      const marked = await person.page.locator('#positions ins, #positions del').count()
      assert.ok(marked >= rewordings, 'changes of wording are marked')
    },
  },
  {
    words: 'A colleague mails me a dispatch: paste it in. Is it new, what does it add?',
    from: () => '/add',
    async act(person, { mail, mailed }) {
      await person.fill('textarea', mail)
      await person.press('Control+Enter')
      await person.page.waitForURL(/\/dispatch\//)
      await person.page.locator('.note').first().waitFor()
      await person.press('j')
      await waitFor(async () => mailed.test(await person.text('.became-part')))
    },
  },
  {
    words: 'This reading is wrong: reject it, and take that back.',
    from: () => '/news',
    async act(person, { dispatch }) {
      await person.click(`a:has-text("${dispatch}")`)
      await person.page.locator('.note').first().waitFor()
      await person.press('j', 'x')
      await person.page.getByText('Rejected: the record leaves it out.').waitFor()
      await person.press('z')
      await person.page.getByText('Rejected: the record leaves it out.').waitFor({ state: 'hidden' })
    },
  },
  {
    words: 'What did we know on that day?',
    from: processOf,
    async act(person, { day }) {
      await person.fill('.asof input', day.value)
      await person.page.waitForURL(new RegExp(`asOf=${day.value}`))
      await person.page.locator('.now-label', { hasText: day.words }).waitFor()
      assert.doesNotMatch(await person.text('.stands'), day.notYet, 'nobody knew of it yet')
    },
  },
  {
    words: 'Set up a process.',
    from: () => '/processes',
    async act(person) {
      await person.click('a:has-text("Set up a process")')
      await person.fill('#field-name', 'Sarn railway talks')
      await person.fill('#field-parties', 'Vestria: Varn\nOrdania: Ordan')
      await person.fill('#field-places', 'Sarn')
      await person.click('button:has-text("Set it up")')
      await person.page.waitForURL(/\/process\/sarn-railway-talks/)
      await person.page.locator('.dossier h1', { hasText: 'Sarn railway talks' }).waitFor()
    },
  },
  {
    words: 'Go through candidates by keyboard: accept, reject, undo.',
    from: reviewOf,
    async act(person) {
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
      assert.match(await person.text('.queue p'), /1 of [\d,]+ items decided/)
    },
  },
  {
    words: 'The next item is there within 100 ms.',
    from: reviewOf,
    async act(person) {
      const { page } = person
      await page.locator('.question').waitFor()
      await page.waitForTimeout(1_000)
      const tookMs = await page.evaluate(async () => {
        const words = () => document.querySelector('.at-hand')?.textContent
        const before = words()
        const from = performance.now()
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }))
        while (words() === before && performance.now() - from < 2_000) await new Promise((r) => setTimeout(r, 4))
        return performance.now() - from
      })
      person.acts++
      console.log(`the next item came after ${Math.round(tookMs)} ms`)
      assert.ok(tookMs < 2_000, 'another item came')
    },
  },
  {
    words: 'Correct a field and say why.',
    from: reviewOf,
    async act(person) {
      const { page } = person
      await page.locator('.question').waitFor()
      await person.choose('.narrow select', 'commitment')
      await waitFor(async () => /Commitment/.test(await person.text('.question h2')))
      await person.press('e')
      await page.locator('.correction').waitFor()
      const force = page.locator('.correction select').first()
      const now = await force.evaluate((select: HTMLSelectElement) => select.selectedIndex)
      await person.choose('.correction select >> nth=0', { index: now === 1 ? 2 : 1 })
      await person.fill('#correct-why', 'told otherwise')
      await person.press('Enter')
      await page.getByText(/^Corrected:/).waitFor()
      await person.press('z')
    },
  },
  {
    words: 'The agency corrected the story: what rested on the wrong sentence?',
    from: reviewOf,
    fits: ({ isCorrected }) => isCorrected,
    async act(person) {
      assert.match(await person.text('.question h2'), /The words were corrected/)
    },
  },
  {
    words: 'What did he say last time, exactly? Copy with citation.',
    from: processOf,
    async act(person, { person: name }) {
      const { page } = person
      await person.click(`.terms a:has-text("${name}")`)
      await page.waitForURL(/\/actor\//)
      await page.locator('section:has(#h-statements) .source-link').first().focus()
      await page.locator('.peek q').first().waitFor()
      await waitFor(async () => (await person.text('.peek q')) !== '…')
      await person.press('c')
      await waitFor(async () => (await page.evaluate(() => navigator.clipboard.readText())).includes('/dispatch/'))
    },
  },
  {
    words: 'How many have died, according to whom?',
    from: processOf,
    async act(person, { figures }) {
      assert.match(await person.text('#chronology .figures'), figures)
    },
  },
  {
    words: 'Who held this office?',
    from: processOf,
    async act(person, { office }) {
      assert.match(await person.text('.terms tr'), office)
    },
  },
  {
    words: 'Are these two the same meeting? Join, and take it back.',
    from: reviewOf,
    async act(person, { contact }) {
      const { page } = person
      await page.locator('.question').waitFor()
      await person.choose('.narrow select', 'contact')
      await waitFor(async () => /Contact/.test(await person.text('.question h2')))
      const first = await person.text('.queue [aria-current]')
      await person.press('m')
      await person.fill('#merge-words', contact)
      assert.match(await person.text('[role=option]'), new RegExp(contact, 'i'))
      await person.press('ArrowDown', 'Enter')
      await page.getByText(/^Joined:/).waitFor()
      await person.press('z')
      await waitFor(async () => (await person.text('.queue [aria-current]')) === first)
    },
  },
  {
    words: 'The same person? Join; it was wrong; split.',
    from: processOf,
    async act(person, { two: [name, other] }) {
      const { page } = person
      const openActor = async () => {
        await person.click(`.terms a:has-text("${name}")`)
        await page.waitForURL(/\/actor\//)
        await page.locator('#h-namings').waitFor()
      }
      const dispatches = () => page.locator('.section-head:has(#h-namings) .aside').textContent()
      await openActor()
      const before = await dispatches()
      const option = page.locator('#join-with option', { hasText: other }).first()
      await person.choose('#join-with', (await option.getAttribute('value'))!)
      await person.click('button:has-text("Join them")')
      await page.waitForURL(/\/process\/[^/]*$/)
      await openActor()
      await waitFor(async () => (await dispatches()) !== before)
      await person.click(`.reports li:has(b:text-is("${other}")) button:has-text("somebody else")`)
      await waitFor(async () => (await dispatches()) === before)
    },
  },
  {
    words: 'A colleague reviews a blind sample: how well do we agree?',
    from: ({ slug }) => `/review/second?process=${slug}`,
    async act(person, known, url) {
      const { page } = person
      await decideAs('A. Berg', 12, known, url)
      await person.fill('main input[name=person]', 'I. Sand')
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
  },
  {
    words: 'The table of the quarter, each commitment with its level and sources.',
    from: processOf,
    act: (person) => takeAlong(person, 'quarterly table', /commitment/i),
  },
  {
    words: 'All statements of one actor on a subject, as a table with citations.',
    from: processOf,
    act: (person, { person: name }) => takeAlong(person, 'statements', new RegExp(name)),
  },
]

/** Downloads one of the tables at the foot of the dossier. */
async function takeAlong(person: Person, words: string, holds: RegExp): Promise<void> {
  const coming = person.page.waitForEvent('download')
  await person.click(`.take-along a:text-is("${words}")`)
  assert.match(readFileSync(await (await coming).path(), 'utf8'), holds)
}

/** Somebody decides so many contacts and statements beforehand, every third against what was read. */
async function decideAs(by: string, many: number, { slug }: Known, url: string): Promise<void> {
  for (const list of ['contacts', 'statements']) {
    const answer = await fetch(`${url}/api/processes/${slug}/${list}?limit=${many}`)
    const { items } = (await answer.json()) as { items: { citations: { ref: string }[] }[] }
    for (const { citations } of items)
      await fetch(`${url}/api/decisions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        // whatever is drawn, the second reader, who accepts all, differs in every statement
        body: JSON.stringify({ act: list === 'statements' ? 'reject' : 'accept', on: citations[0]!.ref, by }),
      })
  }
}

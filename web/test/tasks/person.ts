import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

const PATIENCE_MS = 20_000

/** Somebody at the page: presses keys and clicks, both counted; what is typed into a field counts as one. */
export class Person {
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
  async choose(selector: string, choice: string | { index: number }): Promise<void> {
    this.acts++
    await this.page.locator(selector).selectOption(choice)
  }
  /** The words of everything the selector names, once there is any. */
  async text(selector: string): Promise<string> {
    await this.page.locator(selector).first().waitFor()
    return (await this.page.locator(selector).allTextContents()).join('\n')
  }
}

export async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  while (!(await holds())) {
    if (Date.now() > until) assert.fail(`it did not come about within ${PATIENCE_MS / 1_000} s`)
    await new Promise((done) => setTimeout(done, 60))
  }
}

import type { Page } from 'playwright-core'

const WHEEL_STEPS = 120
const WHEEL_PX = 900

/** Scrolls to the end of All news again and again. @returns how many rows there are then */
export async function loadRows(page: Page, most: number): Promise<number> {
  const count = () => page.locator('.item').count()
  for (let rows = await count(); rows < most; ) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const more = await page
      .waitForFunction((n) => document.querySelectorAll('.item').length > n, rows, { timeout: 30_000 })
      .catch(() => undefined)
    if (!more) break
    rows = await count()
  }
  return count()
}

/** Scrolls with the wheel from the top. @returns how long frames took, in milliseconds, and how far the layout moved */
export async function scrollThrough(page: Page) {
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    const seen = { frames: [] as number[], shift: 0 }
    Object.assign(window, { scrolled: seen })
    let last = performance.now()
    const frame = (now: number) => {
      seen.frames.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value
    }).observe({ type: 'layout-shift' })
  })
  await page.mouse.move(800, 500)
  for (let i = 0; i < WHEEL_STEPS; i++) {
    await page.mouse.wheel(0, WHEEL_PX)
    await page.waitForTimeout(16)
  }
  const { frames, shift } = await page.evaluate(
    () => (window as unknown as { scrolled: { frames: number[]; shift: number } }).scrolled,
  )
  const sorted = frames.toSorted((a, b) => a - b)
  return {
    px: WHEEL_STEPS * WHEEL_PX,
    median: sorted[sorted.length >> 1]!,
    most: sorted[Math.floor(sorted.length * 0.95)]!,
    longest: sorted.at(-1)!,
    shift,
  }
}

/** Opens a row in the middle of the list and steps back. @returns how far it then is from where it stood, in pixels */
export async function leaveAndReturn(page: Page): Promise<number> {
  await page.evaluate(() => {
    const items = document.querySelectorAll('.item')
    items[items.length >> 1]!.scrollIntoView({ block: 'center' })
  })
  await page.waitForTimeout(500)
  const topOf = (id: string) =>
    page.evaluate((of) => document.querySelector(`[data-id="${of}"]`)?.getBoundingClientRect().top ?? Number.NaN, id)
  const id = await page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('.item')]
    return items.find((item) => item.getBoundingClientRect().top > 300)!.dataset.id!
  })
  const before = await topOf(id)
  await page.locator(`[data-id="${id}"] h3 a`).click()
  await page.locator('.text p').first().waitFor()
  await page.goBack()
  await page.locator('.item').first().waitFor()
  await page.waitForTimeout(500)
  return (await topOf(id)) - before
}

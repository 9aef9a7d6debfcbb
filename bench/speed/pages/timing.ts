import type { Page } from 'playwright-core'

const PATIENCE_MS = 30_000

/** "64 ms (51 to 90)" */
export function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  if (isTooSlow(sorted)) return `over ${PATIENCE_MS / 1_000} s`
  const ms = (at: number) => Math.round(sorted[at]!)
  return `${ms(sorted.length >> 1)} ms (${ms(0)} to ${ms(sorted.length - 1)})`
}

/** Whether one of them did not come at all. */
export function isTooSlow(times: readonly number[]): boolean {
  return times.some((ms) => ms >= PATIENCE_MS)
}

export async function answerMs(address: string): Promise<number> {
  const from = performance.now()
  await (await fetch(address)).text()
  return performance.now() - from
}

/** @returns milliseconds from the start of loading to the frame in which the selector names something */
export async function openedMs(page: Page, address: string, selector: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.evaluate(
    async ([named, patience]) => {
      while (!document.querySelector(named) && performance.now() < patience) await new Promise(requestAnimationFrame)
    },
    [selector, PATIENCE_MS] as const,
  )
  return page.evaluate(() => performance.now())
}

/** @returns milliseconds from going to an address inside Readout to the frame in which the selector names something */
export function movedMs(page: Page, path: string, selector: string): Promise<number> {
  return page.evaluate(
    async ([to, named, patience]) => {
      const from = performance.now()
      history.pushState(null, '', to)
      window.dispatchEvent(new PopStateEvent('popstate'))
      do await new Promise(requestAnimationFrame)
      while (!document.querySelector(named) && performance.now() - from < patience)
      return performance.now() - from
    },
    [path, selector, PATIENCE_MS] as const,
  )
}

/** @returns milliseconds from the click to the frame in which each of the selectors names something */
export function changeMs(page: Page, clicked: string, ...selectors: string[]): Promise<number> {
  return page.evaluate(
    async ([link, wanted, patience]) => {
      const words = /:has-text\("(?<words>.*)"\)/.exec(link)?.groups?.words ?? ''
      const all = [...document.querySelectorAll<HTMLElement>(link.replace(/:has-text.*/, ''))]
      const from = performance.now()
      all.find((element) => element.textContent?.includes(words))!.click()
      do await new Promise(requestAnimationFrame)
      while (!wanted.every((named) => document.querySelector(named)) && performance.now() - from < patience)
      return performance.now() - from
    },
    [clicked, selectors, PATIENCE_MS] as const,
  )
}

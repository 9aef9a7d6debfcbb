import { useKeys } from '../keys/keys.tsx'

/** `j` and `k` go from one cited line of the page to the next: the focus shows its sentence, Enter goes there, `c` copies. */
export function useCitedSteps(): void {
  useKeys([
    { keys: ['j'], words: 'next cited line', run: () => step(1) },
    { keys: ['k'], words: 'cited line before', run: () => step(-1) },
  ])
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('main .cited > a')].filter((a) => a.offsetParent)
  const at = links.indexOf(document.activeElement as HTMLElement)
  const next = at >= 0 ? links[at + by] : firstInSight(links)
  next?.focus()
}

/** Where nobody has begun, one begins with what is on the screen. */
function firstInSight(links: readonly HTMLElement[]): HTMLElement | undefined {
  return links.find((link) => link.getBoundingClientRect().top > 0)
}

import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Actor } from '../../../src/model/actor.ts'
import { rangesOf } from '../marks/place-of.ts'

/** Lights the mentions of one actor: `point` while the pointer or focus is on its name, `hold` until it is chosen again. */
export interface Mentions {
  point(actor: string | undefined): void
  hold(actor: string): void
}

/** Lights mentions through the highlight registry of the browser, so that the text is not drawn anew. */
export function useMentionLight(
  page: RefObject<HTMLElement | null>,
  actors: readonly Actor[],
): [held: string | undefined, Mentions] {
  const [pointed, point] = useState<string>()
  const [held, setHeld] = useState<string>()
  const lit = pointed ?? held
  useEffect(() => {
    const mentions = actors.find((a) => a.id === lit)?.mentions
    if (!mentions || !page.current || !('highlights' in CSS)) return
    CSS.highlights.set('mention', new Highlight(...rangesOf(page.current, mentions)))
    return () => void CSS.highlights.delete('mention')
  }, [page, actors, lit])
  const mentions = useMemo(
    () => ({ point, hold: (actor: string) => setHeld((now) => (now === actor ? undefined : actor)) }),
    [],
  )
  return [held, mentions]
}

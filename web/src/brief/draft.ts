import { useState } from 'react'
import type { Brief } from '../../../src/model/brief.ts'
import { keepPreference, readPreference } from '../frame/preferences.ts'
import { useOffer } from '../frame/undo.tsx'
import type { AskedBrief } from './brief-page.tsx'

/** A brief as it was composed and as a person has it now. */
interface Draft {
  readonly composed: Brief
  readonly now: Brief
}

/** A brief being written: every change can be taken back, one after the other, and stays in this browser. */
export interface Writing {
  readonly brief: Brief
  readonly composed: Brief
  /** how many changes can be taken back */
  readonly changes: number
  readonly isChanged: boolean
  /** the record tells something else since the first change */
  readonly isBehind: boolean
  change(now: Brief, words: string): void
  undo(): void
  startAnew(): void
}

/**
 * Goes on with what a person changed before, where there is something.
 * @param name of the draft: process, day and since when it tells changes
 */
export function useWriting(name: string, composed: Brief): Writing {
  const [draft, setDraft] = useState<Draft>(() => readDraft(name) ?? { composed, now: composed })
  const [past, setPast] = useState<readonly Brief[]>([])
  const offer = useOffer()
  const put = (next: Draft, before: readonly Brief[]) => {
    setDraft(next)
    setPast(before)
    keepPreference(`brief ${name}`, isSame(next.now, next.composed) ? undefined : JSON.stringify(next))
  }
  const back = (stack: readonly Brief[]) => {
    const [now, rest] = [stack.at(-1), stack.slice(0, -1)]
    if (!now) return
    put({ ...draft, now }, rest)
    offer(rest.length ? { words: 'Taken back.', undo: async () => back(rest) } : { words: 'Taken back.' })
  }
  return {
    brief: draft.now,
    composed: draft.composed,
    changes: past.length,
    isChanged: !isSame(draft.now, draft.composed),
    isBehind: !isSame(draft.composed, composed),
    change: (now, words) => {
      const stack = [...past, draft.now]
      put({ ...draft, now }, stack)
      offer({ words, undo: async () => back(stack) })
    },
    undo: () => back(past),
    startAnew: () => {
      const before = draft
      put({ composed, now: composed }, [])
      offer({ words: 'As it was composed.', undo: async () => put(before, past) })
    },
  }
}

/** What a draft is kept under: one for each day a brief is of and each day since when it tells changes. */
export function draftName({ slug, asOf, since }: AskedBrief): string {
  return [slug, asOf ?? 'latest', since ?? 'last'].join(' ')
}

/** Makes a brief the draft of this name, so that the page goes on with it. */
export function keepDraft(name: string, brief: Brief): void {
  keepPreference(`brief ${name}`, JSON.stringify({ composed: brief, now: brief } satisfies Draft))
}

function readDraft(name: string): Draft | undefined {
  const kept = readPreference(`brief ${name}`)
  try {
    return kept ? (JSON.parse(kept) as Draft) : undefined
  } catch {
    return undefined
  }
}

/** Whether two tell the same: sections and their sources, however they came about. */
function isSame(a: Brief, b: Brief): boolean {
  return a === b || JSON.stringify([a.process, a.sections]) === JSON.stringify([b.process, b.sections])
}

import { useMemo, useRef, useState } from 'react'
import { dispatchAddress, go, type Route, returnToNews } from '../address/address.ts'
import type { Neighbours, StoredReading } from '../api/contract.ts'
import { copyText } from '../frame/copy-text.ts'
import { useFocusOnArrival } from '../frame/focus-on-arrival.ts'
import { useOffer } from '../frame/undo.tsx'
import { useKeys } from '../keys/keys.tsx'
import { KINDS } from '../kinds/index.ts'
import { Margin } from '../margin/margin.tsx'
import { takeNotes } from '../margin/notes.ts'
import { marksOf } from '../marks/marks.ts'
import { Actors } from './actors.tsx'
import { BecameProvider, useBecame, useVerdictKeys } from './became.tsx'
import { blocksOf } from './blocks.ts'
import { cite } from './citation.ts'
import { FilterBar } from './filter-bar.tsx'
import { Head } from './head.tsx'
import { KeysFoot } from './keys-foot.tsx'
import { useLight } from './light.ts'
import { useMentionLight } from './mention-light.ts'
import { Sheet } from './sheet.tsx'
import { Text } from './text.tsx'

/** The text as an article, the findings beside it, and the keys that walk them. */
export function ReadingView({
  stored,
  neighbours,
  route,
  reload,
}: {
  stored: StoredReading
  neighbours: Neighbours
  route: Extract<Route, { page: 'dispatch' }>
  reload(): Promise<void>
}) {
  const { reading } = stored
  const { dispatch } = reading
  const page = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [showsBackground, setShowsBackground] = useState(true)
  const offer = useOffer()
  useFocusOnArrival(heading)

  const notes = useMemo(() => takeNotes(stored), [stored])
  const blocks = useMemo(() => blocksOf(reading), [reading])
  const hiddenKey = route.hidden.join()
  const shown = useMemo(() => {
    const away = (n: (typeof notes)[number]) => hiddenKey.split(',').includes(n.kind)
    const folded = showsBackground ? [] : blocks.filter((b) => b.isBackground).flatMap((b) => b.paragraphs)
    const inFold = (at: number) => folded.some(({ span }) => at >= span.start && at < span.end)
    return notes.filter((n) => !away(n) && !inFold(n.spans[0]!.start))
  }, [notes, hiddenKey, showsBackground, blocks])
  const marks = useMemo(() => marksOf(shown, dispatch), [shown, dispatch])
  // a kind shown alone has its notes, even one that otherwise stands inside others
  const isAlone = new Set(shown.map((n) => n.kind)).size === 1

  const named = route.key ? notes.find((n) => isNamed(stored, n.findings, route.key!)) : undefined
  const atHand = named && shown.includes(named) ? named : undefined
  const placed = shown.filter((n) => n.hasPlace || isAlone || n === atHand)
  const light = useLight(page, atHand?.id, marks)
  const became = useBecame(dispatch)
  useVerdictKeys(dispatch, atHand?.key)
  const [actor, mentions] = useMentionLight(page, reading.actors)

  const address = (hidden: readonly string[], key?: string) =>
    `${dispatchAddress(dispatch.id)}${hidden.length ? `?hide=${hidden}` : ''}${key ? `#${key}` : ''}`
  const choose = (id: string | undefined) =>
    go(address(route.hidden, notes.find((n) => n.id === id)?.key), { replace: true })
  const hide = (hidden: readonly string[]) => go(address(hidden, route.key), { replace: true })
  const step = (by: number) => {
    const at = atHand ? placed.indexOf(atHand) : -1
    const next = placed[at < 0 ? (by > 0 ? 0 : placed.length - 1) : Math.min(placed.length - 1, Math.max(0, at + by))]
    if (!next) return
    choose(next.id)
    light.bringIntoView(next.id)
    // the focus walks along, so that a screen reader reads the note
    requestAnimationFrame(() =>
      page.current?.querySelector<HTMLElement>(`.margin [data-n="${next.id}"] .kind`)?.focus({ preventScroll: true }),
    )
  }
  const copy = async () => {
    if (!atHand) return
    await copyText(cite(reading, atHand, location.origin))
    offer({ words: 'The citation is copied.' })
  }
  useKeys([
    { keys: ['j'], words: 'next finding', run: () => step(1) },
    { keys: ['k'], words: 'previous finding', run: () => step(-1) },
    { keys: ['c'], words: 'copy the citation of the finding at hand', run: () => void copy() },
    {
      keys: KINDS.map((_, at) => `${at + 1}`),
      shown: ['1–8'],
      words: 'show or hide a kind, first to eighth',
      run: (digit) => hide(toggled(route.hidden, KINDS[Number(digit) - 1]!.kind)),
    },
    {
      keys: KINDS.map((_, at) => `Shift+${at + 1}`),
      shown: ['Shift 1–8'],
      words: 'show only that kind, or all again',
      run: (digit) => hide(only(route.hidden, KINDS[Number(digit.at(-1)) - 1]!.kind)),
    },
    { keys: ['b'], words: 'show or hide background', run: () => setShowsBackground(!showsBackground) },
    { keys: ['d'], words: 'set the date', run: () => document.getElementById('set-date')?.focus() },
    { keys: ['['], words: 'the dispatch before this one', run: () => goBeside(neighbours.older) },
    { keys: [']'], words: 'the dispatch after this one', run: () => goBeside(neighbours.newer) },
    {
      keys: ['Escape'],
      shown: ['Esc'],
      words: 'let go of the finding; then back to all news',
      run: () => leave(atHand, choose),
    },
  ])

  const hasHeadNotes = placed.some((n) => n.spans[0]!.start < (blocks[0]?.paragraphs[0]?.span.start ?? 0))
  return (
    <BecameProvider value={became}>
      <main className={`page reading${hasHeadNotes ? ' has-head-notes' : ''}`} id="main" ref={page}>
        <Head
          stored={stored}
          neighbours={neighbours}
          marks={marks}
          heading={heading}
          mentions={mentions}
          litActor={actor}
          reload={reload}
          lost={route.key !== undefined && !named}
          gestures={light.gestures(choose)}
        />
        <FilterBar notes={notes} hidden={route.hidden} hide={hide} stored={stored} />
        <Text
          dispatch={dispatch}
          blocks={blocks}
          marks={marks}
          showsBackground={showsBackground}
          setShowsBackground={setShowsBackground}
          gestures={light.gestures(choose)}
        />
        <Margin
          page={page}
          notes={placed}
          atHand={atHand?.id}
          pointedAt={light.pointedAt}
          point={light.point}
          choose={(id) => {
            choose(id)
            light.bringIntoView(id)
          }}
          copy={copy}
          arrangedFor={marks}
        />
        <Actors actors={reading.actors} litActor={actor} mentions={mentions} />
        <KeysFoot />
        <Sheet notes={placed} atHand={atHand} step={step} copy={copy} close={() => choose(undefined)} choose={choose} />
      </main>
    </BecameProvider>
  )
}

function isNamed(stored: StoredReading, findings: readonly { id: string }[], key: string): boolean {
  return findings.some((f) => stored.notes[f.id]?.key === key)
}

function toggled(hidden: readonly string[], kind: string): readonly string[] {
  return hidden.includes(kind) ? hidden.filter((k) => k !== kind) : [...hidden, kind]
}

function only(hidden: readonly string[], kind: string): readonly string[] {
  const others = KINDS.map((k) => k.kind as string).filter((k) => k !== kind)
  return others.every((k) => hidden.includes(k)) && !hidden.includes(kind) ? [] : others
}

function goBeside(id: string | undefined): void {
  if (id) go(dispatchAddress(id))
}

function leave(atHand: unknown, choose: (id: undefined) => void): void {
  if (atHand) choose(undefined)
  else returnToNews()
}

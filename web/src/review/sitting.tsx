import { useEffect, useMemo, useRef, useState } from 'react'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { Said } from '../frame/states.tsx'
import { useOffer } from '../frame/undo.tsx'
import { useKeys } from '../keys/keys.tsx'
import { count, figure } from '../words/count.ts'
import { Aside } from './aside.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { correctable } from './corrections.ts'
import { MergeWith } from './merge-with.tsx'
import { Narrow } from './narrow.tsx'
import { Obvious } from './obvious.tsx'
import { fetchAhead, Paragraph } from './paragraph.tsx'
import { Question } from './question.tsx'
import { KIND_WORDS, type Narrowed, type Queue, type ReviewItem } from './queue.ts'
import { QueueList } from './queue-list.tsx'
import { acceptance, doubt, joining, rejection, type Verdict } from './verdict.ts'
import { Verdicts } from './verdicts.tsx'

// With fewer left to decide the next are fetched.
const FEW_LEFT = 20

/** One sitting: the queue as it was when it was fetched, and what became of each item since the sitting began. */
export function Sitting({
  slug,
  queue,
  narrowed,
  onNarrow,
  onMore,
}: {
  slug: string
  queue: Queue
  narrowed: Narrowed
  onNarrow(to: Narrowed): void
  /** fetches what waits now: what was decided has left it, and more has come within reach */
  onMore(): Promise<void>
}) {
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, string>>(new Map())
  const { items } = queue
  const isOpen = (item: ReviewItem) => !verdicts.has(item.id)
  const [hand, setHand] = useState<string>()
  // the item at hand, wherever it stands in the queue now; where it has left it, the first that is open
  const kept = items.findIndex((item) => item.id === hand)
  const at = kept >= 0 ? kept : items.findIndex(isOpen)
  const [doing, setDoing] = useState<'correct' | 'merge'>()
  const [fault, setFault] = useState<string>()
  const offer = useOffer()
  const item = items[at]
  useEffect(() => {
    for (const next of items.slice(at + 1, at + 4)) void fetchAhead(next.citation.dispatch).catch(() => undefined)
  }, [items, at])

  const left = useMemo(() => items.filter((i) => !verdicts.has(i.id)).length, [items, verdicts])
  const asked = useRef<Queue>(undefined)
  useEffect(() => {
    if (left > FEW_LEFT || items.length >= queue.total || asked.current === queue) return
    asked.current = queue
    void onMore()
  }, [left, items, queue, onMore])

  const mark = (id: string, words: string | undefined) =>
    setVerdicts((before) => {
      const after = new Map(before)
      if (words === undefined) after.delete(id)
      else after.set(id, words)
      return after
    })
  const step = (to: number) => setHand(items[Math.max(0, Math.min(items.length - 1, to))]?.id)
  const next = () => {
    setDoing(undefined)
    const later = items.find((q, i) => i > at && isOpen(q))
    setHand((later ?? items.find((q, i) => i !== at && isOpen(q)))?.id)
  }
  /** Goes on at once and lets the server follow; what it refuses comes back to the queue with the reason. */
  const decide = (judged: ReviewItem, { words, draft }: Verdict) => {
    setFault(undefined)
    mark(judged.id, words)
    next()
    processApi.decide(draft).then(
      ({ id }) =>
        offer({
          words: `${words[0]!.toUpperCase()}${words.slice(1)}: ${judged.label}`,
          undo: async () => {
            await processApi.undo(id)
            mark(judged.id, undefined)
            onNarrow(narrowed)
            setHand(judged.id)
          },
        }),
      (error) => {
        if (!(error instanceof RequestError)) throw error
        mark(judged.id, undefined)
        setFault(`${error.message} “${judged.label}” is back in the queue.`)
      },
    )
  }
  const canCorrect = item !== undefined && correctable(item).length > 0
  useKeys(
    item && !doing
      ? [
          { keys: ['a'], words: 'accept', run: () => decide(item, acceptance(item)) },
          { keys: ['x'], words: 'reject', run: () => decide(item, rejection(item)) },
          ...(canCorrect ? [{ keys: ['e'], words: 'correct', run: () => setDoing('correct') }] : []),
          { keys: ['m'], words: 'join with another entry', run: () => setDoing('merge') },
          { keys: ['u'], words: 'unsure, for a second reader', run: () => decide(item, doubt(item)) },
          { keys: ['s'], words: 'skip, comes back later', run: next },
          { keys: ['k'], words: 'the item before', run: () => step(at - 1) },
          { keys: ['j'], words: 'the item after', run: () => step(at + 1) },
          {
            keys: item.candidates.map((_, n) => `${n + 1}`),
            shown: ['1–9'],
            words: 'choose a candidate',
            run: (digit: string) => decide(item, acceptance(item, Number(digit) - 1)),
          },
        ]
      : doing
        ? [{ keys: ['Escape'], shown: ['Esc'], words: 'leave it as it was', run: () => setDoing(undefined) }]
        : [],
  )
  const narrowing = (
    <Narrow
      queue={queue}
      narrowed={narrowed}
      onNarrow={(to) => {
        setDoing(undefined)
        setHand(undefined)
        onNarrow(to)
      }}
    />
  )
  if (!item)
    return (
      <Said
        words={
          items.length < queue.total
            ? `${figure(queue.total - items.length)} more wait.`
            : items.length || verdicts.size
              ? 'All is decided.'
              : narrowed === 'all'
                ? 'Nothing waits for a person.'
                : 'None of these wait.'
        }
        more={`${count(verdicts.size, 'verdict')} in this sitting.`}
      >
        {narrowing}
        {items.length < queue.total ? (
          <button type="button" className="button primary" onClick={() => void onMore()}>
            Go on
          </button>
        ) : null}
        <Obvious slug={slug} />
      </Said>
    )
  return (
    <>
      <div className="review-grid">
        <QueueList
          queue={queue}
          verdicts={verdicts}
          at={at}
          onChoose={(to) => setHand(items[to]?.id)}
          narrowing={narrowing}
        >
          <Obvious slug={slug} />
        </QueueList>
        <article className="at-hand" aria-live="polite">
          {fault ? (
            <p className="over" role="alert">
              {fault}
            </p>
          ) : null}
          <Paragraph citation={item.citation} kind={KIND_WORDS[item.kind].hue} />
          {doing === 'correct' ? (
            <CorrectionForm
              item={item}
              onDone={(changes, why) =>
                decide(item, {
                  words: 'corrected',
                  draft: { act: 'correct', on: item.citation.ref, changes, ...(why ? { why } : {}) },
                })
              }
              onLeave={() => setDoing(undefined)}
            />
          ) : doing === 'merge' ? (
            <MergeWith
              slug={slug}
              item={item}
              onChoose={(other) => decide(item, joining(item, other.id))}
              onLeave={() => setDoing(undefined)}
            />
          ) : (
            <Question item={item} />
          )}
        </article>
        <Aside slug={slug} item={item} onChoose={(n) => decide(item, acceptance(item, n))} />
      </div>
      <Verdicts
        verdicts={[
          ['a', 'Accept', 'and go to the next', () => decide(item, acceptance(item))],
          ['x', 'Reject', 'not what it says', () => decide(item, rejection(item))],
          ...(canCorrect ? [['e', 'Correct', 'set a field right', () => setDoing('correct')] as const] : []),
          ['m', 'Join', 'with another entry', () => setDoing('merge')],
          ['u', 'Unsure', 'for a second reader', () => decide(item, doubt(item))],
          ['s', 'Skip', 'comes back later', next],
        ]}
      />
    </>
  )
}

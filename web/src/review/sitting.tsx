import { useEffect, useMemo, useState } from 'react'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { Said } from '../frame/states.tsx'
import { useOffer } from '../frame/undo.tsx'
import { useKeys } from '../keys/keys.tsx'
import { count } from '../words/count.ts'
import { Aside } from './aside.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { mergeChoices } from './merge-choices.ts'
import { MergeWith } from './merge-with.tsx'
import { isWithin, Narrow, type Narrowed } from './narrow.tsx'
import { Obvious } from './obvious.tsx'
import { fetchAhead, Paragraph } from './paragraph.tsx'
import { Question } from './question.tsx'
import { type Judged, queueOf, type ReviewItem } from './queue.ts'
import { QueueList } from './queue-list.tsx'
import { acceptance, doubt, joining, rejection, type Verdict } from './verdict.ts'
import { Verdicts } from './verdicts.tsx'

/** One sitting: the queue as it was at its beginning, and what became of each item. */
export function Sitting({ judged }: { judged: Judged }) {
  const whole = useMemo(() => queueOf(judged), [judged])
  const [narrowed, narrow] = useState<Narrowed>('all')
  const queue = useMemo(() => whole.filter((item) => isWithin(item, narrowed)), [whole, narrowed])
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, string>>(new Map())
  const [at, setAt] = useState(0)
  const [doing, setDoing] = useState<'correct' | 'merge'>()
  const [fault, setFault] = useState<string>()
  const offer = useOffer()
  const item = queue[at]
  useEffect(() => {
    for (const next of queue.slice(at + 1, at + 4)) void fetchAhead(next.citation.dispatch).catch(() => undefined)
  }, [queue, at])

  const mark = (id: string, words: string | undefined) =>
    setVerdicts((before) => {
      const after = new Map(before)
      if (words === undefined) after.delete(id)
      else after.set(id, words)
      return after
    })
  const next = (from = at) => {
    setDoing(undefined)
    const open = queue.findIndex((q, i) => i > from && !verdicts.has(q.id))
    setAt(open >= 0 ? open : queue.findIndex((q) => !verdicts.has(q.id) && q !== queue[from]))
  }
  /** Goes on at once and lets the server follow; what it refuses comes back to the queue with the reason. */
  const decide = (judgedItem: ReviewItem, { words, draft }: Verdict) => {
    setFault(undefined)
    mark(judgedItem.id, words)
    const place = at
    next()
    processApi.decide(draft).then(
      ({ id }) =>
        offer({
          words: `${words[0]!.toUpperCase()}${words.slice(1)}: ${judgedItem.label}`,
          undo: async () => {
            await processApi.undo(id)
            mark(judgedItem.id, undefined)
            narrow(narrowed)
            setAt(place)
          },
        }),
      (error) => {
        if (!(error instanceof RequestError)) throw error
        mark(judgedItem.id, undefined)
        setFault(`${error.message} “${judgedItem.label}” is back in the queue.`)
      },
    )
  }
  useKeys(
    item && !doing
      ? [
          { keys: ['a'], words: 'accept', run: () => decide(item, acceptance(item)) },
          { keys: ['x'], words: 'reject', run: () => decide(item, rejection(item)) },
          { keys: ['e'], words: 'correct', run: () => setDoing('correct') },
          { keys: ['m'], words: 'join with another entry', run: () => setDoing('merge') },
          { keys: ['u'], words: 'unsure, for a second reader', run: () => decide(item, doubt(item)) },
          { keys: ['s'], words: 'skip, comes back later', run: () => next() },
          { keys: ['k'], words: 'the item before', run: () => setAt(Math.max(0, at - 1)) },
          { keys: ['j'], words: 'the item after', run: () => setAt(Math.min(queue.length - 1, at + 1)) },
          {
            keys: item.candidates.map((_, n) => `${n + 1}`),
            shown: ['1–9'],
            words: 'choose a candidate',
            run: (digit) => decide(item, acceptance(item, Number(digit) - 1)),
          },
        ]
      : doing
        ? [{ keys: ['Escape'], shown: ['Esc'], words: 'leave it as it was', run: () => setDoing(undefined) }]
        : [],
  )
  const narrowing = whole.length ? (
    <Narrow
      queue={whole}
      narrowed={narrowed}
      onNarrow={(to) => {
        narrow(to)
        setDoing(undefined)
        setAt(
          Math.max(
            0,
            whole.filter((i) => isWithin(i, to)).findIndex((i) => !verdicts.has(i.id)),
          ),
        )
      }}
    />
  ) : null
  if (!item)
    return (
      <Said
        words={queue.length ? 'All is decided.' : whole.length ? 'None of these wait.' : 'Nothing waits for a person.'}
        more={`${count(verdicts.size, 'verdict')} in this sitting.`}
      >
        {narrowing}
        <Obvious judged={judged} />
      </Said>
    )
  return (
    <>
      <div className="review-grid">
        <QueueList queue={queue} verdicts={verdicts} at={at} onChoose={setAt} narrowing={narrowing}>
          <Obvious judged={judged} />
        </QueueList>
        <article className="at-hand" aria-live="polite">
          {fault ? (
            <p className="over" role="alert">
              {fault}
            </p>
          ) : null}
          <Paragraph citation={item.citation} kind={item.kind} />
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
              choices={mergeChoices(item, judged)}
              onChoose={(other) => decide(item, joining(item, other.id))}
              onLeave={() => setDoing(undefined)}
            />
          ) : (
            <Question item={item} />
          )}
        </article>
        <Aside slug={judged.slug} item={item} onChoose={(n) => decide(item, acceptance(item, n))} />
      </div>
      <Verdicts
        verdicts={[
          ['a', 'Accept', 'and go to the next', () => decide(item, acceptance(item))],
          ['x', 'Reject', 'not what it says', () => decide(item, rejection(item))],
          ['e', 'Correct', 'set a field right', () => setDoing('correct')],
          ['m', 'Join', 'with another entry', () => setDoing('merge')],
          ['u', 'Unsure', 'for a second reader', () => decide(item, doubt(item))],
          ['s', 'Skip', 'comes back later', () => next()],
        ]}
      />
    </>
  )
}

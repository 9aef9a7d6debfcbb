import { useEffect, useMemo, useState } from 'react'
import { go, reviewAddress } from '../address/address.ts'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import { useOffer } from '../frame/undo.tsx'
import { useKeys } from '../keys/keys.tsx'
import { count } from '../words/count.ts'
import { Aside } from './aside.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { fetchAhead, Paragraph } from './paragraph.tsx'
import { Question } from './question.tsx'
import { type Judged, loadJudged, obviousRefs, queueOf, type ReviewItem } from './queue.ts'
import { QueueList } from './queue-list.tsx'
import { acceptance, doubt, rejection, type Verdict } from './verdict.ts'
import { Verdicts } from './verdicts.tsx'

/** Going through what waits for a person, one key a verdict. */
export function ReviewPage({ slug }: { slug: string | undefined }) {
  const [processes, reloadProcesses] = useResource('processes', processApi.all)
  const all = processes.state === 'ready' ? processes.value : []
  const chosen = slug ?? all.find((p) => p.counts.waiting)?.slug ?? all[0]?.slug
  const [judged, reload] = useResource(`review ${chosen ?? ''}`, async () => (chosen ? loadJudged(chosen) : undefined))
  return (
    <Frame title="Review" current="review">
      <main className="page review" id="main">
        <h1 className="visually-hidden">Review</h1>
        {processes.state === 'failed' ? (
          <Failed error={processes.error} onRetry={() => void reloadProcesses()} />
        ) : null}
        {judged.state === 'loading' ? <Loading what="what waits" /> : null}
        {judged.state === 'failed' ? <Failed error={judged.error} onRetry={() => void reload()} /> : null}
        {processes.state === 'ready' && !all.length ? (
          <Said words="No process is set up yet, so nothing waits." />
        ) : null}
        {judged.state === 'ready' && judged.value ? (
          <>
            {all.length > 1 ? (
              <label className="subject">
                <span className="visually-hidden">Process</span>
                <select value={chosen} onChange={(event) => go(reviewAddress(event.target.value))}>
                  {all.map(({ slug: s, name, counts }) => (
                    <option key={s} value={s}>
                      {name} ({counts.waiting})
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
            <Session key={chosen} judged={judged.value} />
          </>
        ) : null}
      </main>
    </Frame>
  )
}

/** One sitting: the queue as it was at its beginning, and what became of each item. */
function Session({ judged }: { judged: Judged }) {
  const queue = useMemo(() => queueOf(judged), [judged])
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, string>>(new Map())
  const [at, setAt] = useState(0)
  const [isCorrecting, setCorrecting] = useState(false)
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
    setCorrecting(false)
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
    item && !isCorrecting
      ? [
          { keys: ['a'], words: 'accept', run: () => decide(item, acceptance(item)) },
          { keys: ['x'], words: 'reject', run: () => decide(item, rejection(item)) },
          { keys: ['e'], words: 'correct', run: () => setCorrecting(true) },
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
      : isCorrecting
        ? [{ keys: ['Escape'], shown: ['Esc'], words: 'leave it as it was', run: () => setCorrecting(false) }]
        : [],
  )
  if (!item)
    return (
      <Said
        words={queue.length ? 'All is decided.' : 'Nothing waits for a person.'}
        more={`${count(verdicts.size, 'verdict')} in this sitting.`}
      >
        <Obvious judged={judged} />
      </Said>
    )
  return (
    <>
      <div className="review-grid">
        <QueueList queue={queue} verdicts={verdicts} at={at} onChoose={setAt}>
          <Obvious judged={judged} />
        </QueueList>
        <article className="at-hand" aria-live="polite">
          {fault ? (
            <p className="over" role="alert">
              {fault}
            </p>
          ) : null}
          <Paragraph citation={item.citation} kind={item.kind} />
          {isCorrecting ? (
            <CorrectionForm
              item={item}
              onDone={(changes, why) =>
                decide(item, {
                  words: 'corrected',
                  draft: { act: 'correct', on: item.citation.ref, changes, ...(why ? { why } : {}) },
                })
              }
              onLeave={() => setCorrecting(false)}
            />
          ) : (
            <Question item={item} />
          )}
        </article>
        <Aside slug={judged.slug} item={item} onChoose={(n) => decide(item, acceptance(item, n))} />
      </div>
      <Verdicts
        onAccept={() => decide(item, acceptance(item))}
        onReject={() => decide(item, rejection(item))}
        onCorrect={() => setCorrecting(true)}
        onUnsure={() => decide(item, doubt(item))}
        onSkip={() => next()}
      />
    </>
  )
}

/** The surest candidates accepted together, with one undo. */
function Obvious({ judged }: { judged: Judged }) {
  const refs = useMemo(() => obviousRefs(judged), [judged])
  const [isDone, setDone] = useState(false)
  const offer = useOffer()
  if (!refs.length || isDone) return null
  const accept = async () => {
    const { id } = await processApi.decide({ act: 'accept', on: refs, why: 'accepted together as obvious' })
    setDone(true)
    offer({
      words: `${count(refs.length, 'finding')} accepted together.`,
      undo: async () => {
        await processApi.undo(id)
        setDone(false)
      },
    })
  }
  return (
    <button type="button" className="plain" onClick={() => void accept()}>
      Accept the {refs.length} surest together
    </button>
  )
}

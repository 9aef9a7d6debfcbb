import { useEffect, useState } from 'react'
import type { Judgement } from '../../../src/model/second-reading.ts'
import { secondAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { useResource } from '../api/resource.ts'
import { type BlindSample, secondApi } from '../api/second-client.ts'
import { Failed, Loading } from '../frame/states.tsx'
import { useOffer } from '../frame/undo.tsx'
import { useKeys } from '../keys/keys.tsx'
import { count } from '../words/count.ts'
import { AgreementTable } from './agreement-table.tsx'
import { fetchAhead } from './paragraph.tsx'
import { SecondItem } from './second-item.tsx'
import { Verdicts } from './verdicts.tsx'

type Said = Judgement | 'skip'
const PAST: Record<Said, string> = {
  accept: 'Accepted',
  reject: 'Rejected',
  correct: 'Would correct',
  skip: 'Passed over',
}

/** One second reading: each finding in turn, one key a verdict, and the agreement once all are read. */
export function SecondSitting({ slug, sample }: { slug: string; sample: BlindSample }) {
  const { items } = sample
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(
    () => new Map(items.flatMap(({ ref, verdict }) => (verdict && verdict !== 'none' ? [[ref, verdict]] : []))),
  )
  const [fault, setFault] = useState<string>()
  const [sent, setSent] = useState(0)
  const offer = useOffer()
  const at = items.findIndex(({ ref }) => !said.has(ref))
  const item = items[at]
  useEffect(() => {
    for (const { ref } of items.slice(at + 1, at + 4)) void fetchAhead(ref.slice(0, 16)).catch(() => undefined)
  }, [items, at])

  const mark = (ref: string, verdict: Said | undefined) =>
    setSaid((before) => {
      const after = new Map(before)
      if (verdict) after.set(ref, verdict)
      else after.delete(ref)
      return after
    })
  const judge = (ref: string, verdict: Said) => {
    setFault(undefined)
    mark(ref, verdict)
    secondApi.judge(sample.id, ref, verdict).then(
      () => {
        setSent((n) => n + 1)
        offer({
          words: `${PAST[verdict]}.`,
          undo: async () => {
            await secondApi.judge(sample.id, ref, 'none')
            mark(ref, undefined)
          },
        })
      },
      (error) => {
        if (!(error instanceof RequestError)) throw error
        mark(ref, undefined)
        setFault(`${error.message} The verdict was not kept.`)
      },
    )
  }
  const say = (verdict: Said) => () => item && judge(item.ref, verdict)
  useKeys(
    item
      ? [
          { keys: ['a'], words: 'accept', run: say('accept') },
          { keys: ['x'], words: 'reject', run: say('reject') },
          { keys: ['e'], words: 'a field would have to be set right', run: say('correct') },
          { keys: ['s'], words: 'pass over, no telling', run: say('skip') },
        ]
      : [],
  )
  const progress = (
    <nav className="queue" aria-label="The sample">
      <h2>Second reading</h2>
      <progress max={items.length} value={said.size} aria-label="Judged" />
      <p className="quiet">
        {said.size} of {count(items.length, 'finding')} judged by {sample.by}. What the first reader decided is shown at
        the end.
      </p>
      <p className="after">
        <Link href={secondAddress(slug)}>All samples</Link>
      </p>
    </nav>
  )
  if (!item)
    return (
      <div className="second">
        {progress}
        <Compared key={sent} id={sample.id} />
      </div>
    )
  return (
    <>
      <div className="review-grid">
        {progress}
        <article className="at-hand" aria-live="polite">
          {fault ? (
            <p className="over" role="alert">
              {fault}
            </p>
          ) : null}
          <SecondItem key={item.ref} item={item} />
        </article>
      </div>
      <Verdicts
        verdicts={[
          ['a', 'Accept', 'it says so', say('accept')],
          ['x', 'Reject', 'not what it says', say('reject')],
          ['e', 'Correct', 'a field is wrong', say('correct')],
          ['s', 'Pass over', 'no telling', say('skip')],
        ]}
      />
    </>
  )
}

function Compared({ id }: { id: string }) {
  const [agreement, reload] = useResource(`agreement ${id}`, () => secondApi.agreement(id))
  if (agreement.state === 'loading') return <Loading what="the agreement" />
  if (agreement.state === 'failed') return <Failed error={agreement.error} onRetry={() => void reload()} />
  return <AgreementTable agreement={agreement.value} />
}

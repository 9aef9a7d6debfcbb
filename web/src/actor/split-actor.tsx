import { useState } from 'react'
import type { RecordActor } from '../../../src/model/record-entry.ts'
import { actorAddress, dispatchAddress, go } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { sourceInWords } from '../cited/cited-words.ts'
import { Failed, Loading } from '../frame/states.tsx'
import { useOffer } from '../frame/undo.tsx'
import { count, excerpt } from '../words/count.ts'

const AT_ONCE = 20

/** Each dispatch that names an actor, and the way to say that another is meant there. */
export function SplitActor({ slug, actor, reload }: { slug: string; actor: RecordActor; reload(): Promise<void> }) {
  const [shown, setShown] = useState(AT_ONCE)
  const [fault, setFault] = useState<string>()
  const offer = useOffer()
  const refs = actor.refs.slice(0, shown)
  const [namings, again] = useResource(`namings ${refs.join()}`, async () => {
    const found = []
    for (let from = 0; from < refs.length; from += AT_ONCE)
      found.push(...(await processApi.namings(refs.slice(from, from + AT_ONCE))))
    return found.sort((a, b) => (b.reported ?? '').localeCompare(a.reported ?? ''))
  })
  if (!actor.refs.length) return null
  const split = async (ref: string, name: string) => {
    setFault(undefined)
    try {
      const from = actor.refs.filter((r) => r !== ref)
      const { id } = await processApi.decide({ act: 'split', on: [ref], from })
      await reload()
      offer({
        words: `${name} of that dispatch is ${another}.`,
        undo: async () => {
          await processApi.undo(id)
          await reload()
          go(actorAddress(slug, actor.id), { replace: true })
        },
      })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    }
  }
  const isSplittable = actor.refs.length > 1
  const another = actor.type === 'person' ? 'somebody else' : 'another one'
  return (
    <section aria-labelledby="h-namings">
      <div className="section-head">
        <h2 id="h-namings">Namings</h2>
        <span className="aside">in {count(actor.refs.length, 'dispatch', 'dispatches')}</span>
      </div>
      {fault ? (
        <p className="over" role="alert">
          {fault} Nothing was changed.
        </p>
      ) : null}
      {namings.state === 'loading' ? <Loading what="the namings" /> : null}
      {namings.state === 'failed' ? <Failed error={namings.error} onRetry={() => void again()} /> : null}
      {namings.state === 'ready' ? (
        <ol className="reports">
          {namings.value.map(({ ref, name, dispatch, sentence, text, source, reported }) => (
            <li key={ref}>
              <q dir="auto">{excerpt(text, 240)}</q>
              <span className="source">
                <b dir="auto">{name}</b> ·{' '}
                <Link href={dispatchAddress(dispatch)}>
                  {sourceInWords({
                    ref,
                    dispatch,
                    sentence,
                    ...(source ? { source } : {}),
                    ...(reported ? { reported } : {}),
                  })}
                </Link>
                {isSplittable ? (
                  <>
                    {' · '}
                    <button
                      type="button"
                      className="plain"
                      aria-label={`${name} in ${source ?? 'a dispatch'}, ${reported ?? 'date open'}: ${another} is meant`}
                      onClick={() => void split(ref, name)}
                    >
                      {another}
                    </button>
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {actor.refs.length > shown ? (
        <p className="after">
          <button type="button" className="plain" onClick={() => setShown(shown + AT_ONCE)}>
            {actor.refs.length - shown} more
          </button>
        </p>
      ) : null}
    </section>
  )
}

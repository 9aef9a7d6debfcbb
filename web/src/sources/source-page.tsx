import { type FormEvent, useEffect, useState } from 'react'
import { dispatchAddress, go, newsAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { useOffer } from '../frame/undo.tsx'
import { count } from '../words/count.ts'
import { SourceActs } from './source-acts.tsx'
import { sourceApi } from './source-client.ts'
import { changesIn, draftOf, SourceFields } from './source-fields.tsx'
import { ailing, KINDS, lagInWords, momentInWords, openInWords, stateInWords, takenInWords } from './source-words.ts'

type Detail = Awaited<ReturnType<typeof sourceApi.one>>

const REFRESH_MS = 3_000

/** One source: how it is doing, what failed, what changed after publication, and how it is taken. */
export function SourcePage({ id }: { id: string }) {
  const [detail, reload] = useResource(`source ${id}`, () => sourceApi.one(id))
  useEffect(() => {
    const timer = setInterval(() => void reload(), REFRESH_MS)
    return () => clearInterval(timer)
  }, [reload])
  return (
    <Frame title={id} current="settings">
      <main className="page settings" id="main">
        <p className="crumb">
          <Link href="/sources">Sources</Link>
        </p>
        {detail.state === 'loading' ? <Loading what="the source" /> : null}
        {detail.state === 'failed' ? (
          <Failed error={detail.error} missing="No source is set up under this name." onRetry={() => void reload()} />
        ) : null}
        {detail.state === 'ready' ? <Shown detail={detail.value} reload={reload} /> : null}
      </main>
    </Frame>
  )
}

function Shown({ detail, reload }: { detail: Detail; reload: () => Promise<void> }) {
  const { source, health, by, at, edits } = detail
  const { id, agency, kind, address, process } = source
  const offer = useOffer()
  const remove = async () => {
    await sourceApi.remove(id)
    offer({
      words: `${agency ?? id} is asked no more; what it brought stays in the record.`,
      undo: async () => {
        await sourceApi.restore(id)
        await reload()
      },
    })
    go('/sources')
  }
  return (
    <>
      <h1 className="title">{agency ?? id}</h1>
      <p className="say">
        {ailing([detail]).length ? <b>{capitalised(stateInWords(detail))}</b> : capitalised(stateInWords(detail))}.{' '}
        {health.lastNew ? `Something new came ${momentInWords(health.lastNew)}.` : 'Nothing has come yet.'}
      </p>
      <p className="address">
        {capitalised(KINDS[kind])} · {address} · {takenInWords(source)}
      </p>
      <dl className="facts source-facts">
        <Fact name="Items" value={[count(health.items, 'item'), openInWords(health)].filter(Boolean).join(' · ')} />
        <Fact name="Lag" value={health.lagMinutes === undefined ? undefined : lagInWords(health.lagMinutes)} />
        <Fact name="Last read" value={health.lastSuccess && momentInWords(health.lastSuccess)} />
        <Fact name="Next look" value={source.paused ? undefined : health.nextTry && momentInWords(health.nextTry)} />
        <Fact name="Filed to" value={process} />
        <Fact name="Set up" value={`by ${by}, ${momentInWords(at)}`} />
      </dl>
      <p className="acts">
        <SourceActs source={source} reload={reload} />
        {agency ? (
          <Link className="button" href={newsAddress({ source: agency.replaceAll(',', '\\,') })}>
            Its dispatches
          </Link>
        ) : null}
        <button type="button" className="button" onClick={() => void remove()}>
          Remove it
        </button>
      </p>
      {health.failures.length ? (
        <section className="outcome" aria-labelledby="h-failed">
          <h2 id="h-failed" className="say">
            What failed lately
          </h2>
          <ol>
            {health.failures.map(({ at: when, message, item }, place) => (
              <li key={`${when} ${item ?? ''} ${place}`}>
                <span>
                  <span dir="auto">{item ?? 'The look at it'}</span>
                  <span className="quiet"> {momentInWords(when)}</span>
                </span>
                <span>{message}</span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {edits.length ? (
        <section className="outcome" aria-labelledby="h-edits">
          <h2 id="h-edits" className="say">
            Changed after publication
          </h2>
          <ol>
            {edits.map(({ name, url, before, after, seenAt }) => (
              <li key={after}>
                <span dir="auto">{name ?? url}</span>
                <span>
                  {momentInWords(seenAt)}: <Link href={dispatchAddress(before)}>as it was</Link>,{' '}
                  <Link href={dispatchAddress(after)}>as it is</Link>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <Change detail={detail} reload={reload} />
    </>
  )
}

function Fact({ name, value }: { name: string; value: string | undefined }) {
  if (!value) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

function Change({ detail: { source }, reload }: { detail: Detail; reload: () => Promise<void> }) {
  const [draft, setDraft] = useState(() => draftOf(source))
  const [fault, setFault] = useState<string>()
  const offer = useOffer()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setFault(undefined)
    try {
      await sourceApi.change(source.id, changesIn(draft))
      await reload()
      setDraft({ ...draft, password: '' })
      offer({
        words: 'The source is taken so from now on.',
        undo: async () => {
          await sourceApi.change(source.id, changesIn(draftOf(source)))
          setDraft(draftOf(source))
          await reload()
        },
      })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    }
  }
  return (
    <details className="removed">
      <summary>Change how it is taken</summary>
      <form onSubmit={(event) => void save(event)}>
        <SourceFields kind={source.kind} hasPassword={source.hasPassword === true} draft={draft} onChange={setDraft} />
        {source.mapping ? (
          <p className="quiet">
            Its trackers are read by <code>{source.mapping}</code>, which is changed at the command line.
          </p>
        ) : null}
        {fault ? (
          <p className="over" role="alert">
            {fault} Nothing was changed.
          </p>
        ) : null}
        <p className="acts">
          <button type="submit" className="button primary">
            Save
          </button>
        </p>
      </form>
    </details>
  )
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

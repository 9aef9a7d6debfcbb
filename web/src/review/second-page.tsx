import { type FormEvent, useState } from 'react'
import { go, reviewAddress, secondAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { useResource } from '../api/resource.ts'
import { type SampleHead, secondApi } from '../api/second-client.ts'
import { Frame } from '../frame/frame.tsx'
import { personName, usePersonName } from '../frame/person.ts'
import { Failed, Loading } from '../frame/states.tsx'
import { AskWho } from '../frame/you-are.tsx'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { AgreementTable } from './agreement-table.tsx'
import { SecondSitting } from './second-sitting.tsx'

/** A second reader goes over a blind sample of what others decided; at the end it is told how far they agree. */
export function SecondPage({ slug, sample }: { slug: string; sample: string | undefined }) {
  return (
    <Frame title="Second reading" current="review">
      <main className={sample ? 'page review' : 'page review second'} id="main">
        <h1 className={sample ? 'visually-hidden' : 'title'}>Second reading</h1>
        {sample ? <Sitting key={sample} slug={slug} id={sample} /> : <Samples slug={slug} />}
      </main>
    </Frame>
  )
}

function Sitting({ slug, id }: { slug: string; id: string }) {
  const [sample, reload] = useResource(`sample ${id}`, () => secondApi.sample(id))
  if (sample.state === 'loading') return <Loading what="the sample" />
  if (sample.state === 'failed')
    return <Failed error={sample.error} missing="There is no sample of this address." onRetry={() => void reload()} />
  return <SecondSitting slug={slug} sample={sample.value} />
}

function Samples({ slug }: { slug: string }) {
  const [found, reload] = useResource(`samples ${slug}`, async () => {
    const samples = await secondApi.samples(slug)
    return { samples, agreement: samples.length ? await secondApi.agreementOf(slug) : undefined }
  })
  return (
    <>
      <p className="effect">
        A second reader judges findings that others have decided, drawn at random, without seeing what they decided.
        Nothing in the record changes by it.
      </p>
      <Draw slug={slug} />
      {found.state === 'loading' ? <Loading what="the samples" /> : null}
      {found.state === 'failed' ? <Failed error={found.error} onRetry={() => void reload()} /> : null}
      {found.state === 'ready' && found.value.samples.length ? (
        <Drawn slug={slug} samples={found.value.samples} />
      ) : null}
      {found.state === 'ready' && found.value.agreement?.all.n ? (
        found.value.samples.some(({ by, left }) => left > 0 && by === personName()) ? (
          <p className="none">Agreement over all samples is shown once yours is read, so that you stay blind.</p>
        ) : (
          <AgreementTable agreement={found.value.agreement} />
        )
      ) : null}
      <p className="acts">
        <Link className="button" href={reviewAddress(slug)}>
          To the review
        </Link>
      </p>
    </>
  )
}

function Draw({ slug }: { slug: string }) {
  const name = usePersonName()
  const [each, setEach] = useState('20')
  const [seed, setSeed] = useState('')
  const [fault, setFault] = useState<string>()
  const draw = async (event: FormEvent) => {
    event.preventDefault()
    if (!name) return
    setFault(undefined)
    try {
      const wish = { by: name, each: Number(each), ...(seed.trim() ? { seed: seed.trim() } : {}) }
      const { id } = await secondApi.draw(slug, wish)
      go(secondAddress(slug, id))
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    }
  }
  return (
    <>
      <AskWho />
      <form className="draw" onSubmit={(event) => void draw(event)}>
        <label className="field" htmlFor="draw-each">
          <b>Of each kind</b>
          <span className="hint">at most so many findings</span>
          <input
            id="draw-each"
            type="number"
            min={1}
            max={1000}
            value={each}
            onChange={(event) => setEach(event.target.value)}
            required
          />
        </label>
        <label className="field" htmlFor="draw-seed">
          <b>Seed</b>
          <span className="hint">
            any word; the same one draws the same findings. Left empty, one is made up and kept
          </span>
          <input id="draw-seed" value={seed} maxLength={80} onChange={(event) => setSeed(event.target.value)} />
        </label>
        {fault ? (
          <p className="over" role="alert">
            {fault}
          </p>
        ) : null}
        <button type="submit" className="button primary" disabled={!name}>
          Draw a sample
        </button>
      </form>
    </>
  )
}

function Drawn({ slug, samples }: { slug: string; samples: readonly SampleHead[] }) {
  return (
    <section aria-labelledby="h-drawn">
      <div className="section-head">
        <h2 id="h-drawn">Samples</h2>
        <span className="aside">newest first</span>
      </div>
      <ol className="dated">
        {samples.map(({ id, by, seed, drawn, left, drawnAt }) => (
          <li key={id}>
            <span className="d">{dateInWords(drawnAt.slice(0, 10))}</span>
            <span />
            <span>
              <Link href={secondAddress(slug, id)}>
                {count(drawn, 'finding')} for {by}
              </Link>
              <span className="state">
                {left ? `${left} still to be read` : 'all read'}, seed {seed}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

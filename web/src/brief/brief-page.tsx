import { useEffect, useState } from 'react'
import type { Brief, BriefSection } from '../../../src/model/brief.ts'
import { briefAddress, go, processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { useOffer } from '../frame/undo.tsx'
import { dateInWords } from '../words/edtf.ts'
import { BriefSources } from './brief-sources.tsx'
import { download, FORMATS } from './download.ts'
import { Kept } from './kept.tsx'
import { BriefSectionView } from './section.tsx'

/** The brief on a process: composed as of a day, edited in place, kept as handed up, downloaded. */
export function BriefPage({ slug, asOf, since, kept }: { slug: string; asOf?: string; since?: string; kept?: string }) {
  const key = `brief ${slug} ${asOf ?? ''} ${since ?? ''} ${kept ?? ''}`
  const [composed, reload] = useResource(key, () =>
    kept ? processApi.keptBrief(kept).then((k) => k.body) : processApi.brief(slug, { asOf, since }),
  )
  const [process] = useResource(slug, () => processApi.one(slug))
  return (
    <Frame title="Brief" current="processes" isInvented={process.state === 'ready' && process.value.invented}>
      <main className="page brief" id="main">
        {composed.state === 'loading' ? <Loading what="the brief" /> : null}
        {composed.state === 'failed' ? (
          <Failed error={composed.error} missing={composed.error.message} onRetry={() => void reload()} />
        ) : null}
        {composed.state === 'ready' ? (
          <Sheet key={key} slug={slug} composed={composed.value} asOf={asOf} since={since} kept={kept} />
        ) : null}
      </main>
    </Frame>
  )
}

function Sheet({
  slug,
  composed,
  asOf,
  since,
  kept,
}: {
  slug: string
  composed: Brief
  asOf: string | undefined
  since: string | undefined
  kept: string | undefined
}) {
  const [brief, setBrief] = useState(composed)
  const [fault, setFault] = useState<string>()
  const [version, setVersion] = useState(0)
  const offer = useOffer()
  useEffect(() => setBrief(composed), [composed])
  const change = (section: BriefSection) => {
    const before = brief
    setBrief({ ...brief, sections: brief.sections.map((s) => (s.name === section.name ? section : s)) })
    offer({ words: 'The brief is changed.', undo: async () => setBrief(before) })
  }
  const attempt = (act: () => Promise<void>) => {
    setFault(undefined)
    act().catch((error) => {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    })
  }
  const keep = () =>
    attempt(async () => {
      await processApi.keepBrief(slug, brief)
      setVersion(version + 1)
      offer({ words: 'Kept as it stands. The copy does not change when the record does.' })
    })
  return (
    <>
      <div className="brief-acts">
        <form className="asof" onSubmit={(event) => event.preventDefault()}>
          <label>
            As of{' '}
            <input
              type="date"
              value={brief.asOf.day}
              onChange={(event) => go(briefAddress(slug, { asOf: event.target.value, ...(since ? { since } : {}) }))}
            />
          </label>{' '}
          <label>
            Changes since{' '}
            <input
              type="date"
              value={since ?? ''}
              onChange={(event) => go(briefAddress(slug, { ...(asOf ? { asOf } : {}), since: event.target.value }))}
            />
          </label>
        </form>
        <p className="acts">
          {FORMATS.map(({ format, words }) => (
            <button
              key={format}
              type="button"
              className="button"
              onClick={() => attempt(() => download(brief, format))}
            >
              {words}
            </button>
          ))}
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
          <button type="button" className="button primary" onClick={keep}>
            Keep a copy
          </button>
        </p>
        {fault ? (
          <p className="over" role="alert">
            {fault}
          </p>
        ) : null}
      </div>
      <article className="sheet-of-paper">
        <header>
          <h1 className="title">{brief.process}</h1>
          <p className="source">
            As of {dateInWords(brief.asOf.day)}
            {brief.since ? `, changes since ${dateInWords(brief.since)}` : ''} · {brief.basis.dispatches} dispatches,{' '}
            {brief.basis.families} of them no copies, {brief.basis.agencies} agencies
            {kept ? ' · a copy kept as it was handed up' : ''}
          </p>
        </header>
        {brief.sections.map((section) => (
          <BriefSectionView
            key={section.name}
            slug={slug}
            section={section}
            sources={brief.sources}
            onChange={change}
          />
        ))}
        <BriefSources sources={brief.sources} />
      </article>
      <Kept slug={slug} version={version} />
      <p className="after">
        <Link href={processAddress(slug)}>Back to the process</Link>
      </p>
    </>
  )
}

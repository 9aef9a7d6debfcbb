import { useState } from 'react'
import type { Brief, BriefLine } from '../../../src/model/brief.ts'
import { actorAddress, briefAddress, go, processAddress, reviewAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { citedOf } from '../brief/cited-of.ts'
import { CiteNumber } from '../cited/cite.tsx'
import type { NumberOf } from '../cited/numbers.ts'
import { Loading } from '../frame/states.tsx'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { headLinesOf } from './head-lines.ts'
import type { Dossier } from './load-dossier.ts'

/** What the process is called, who is in it, what its record rests on, and the day it speaks of. */
export function DossierHead({
  slug,
  dossier,
  brief,
  asOf,
  numberOf,
}: {
  slug: string
  dossier: Dossier
  /** undefined while it is being composed */
  brief: Brief | undefined
  asOf: string | undefined
  numberOf: NumberOf
}) {
  const { process, summary, actors } = dossier
  return (
    <header className="dossier-head">
      <div className="over-title">
        <h1 className="title">{process.name}</h1>
        <AsOf slug={slug} day={dossier.asOf} asked={asOf} />
        <Link className="button" href={briefAddress(slug, asOf ? { asOf } : {})}>
          Compose brief
        </Link>
      </div>
      <Stands about={process.about} parties={process.parties.map((p) => p.name)} brief={brief} numberOf={numberOf} />
      <dl className="cast">
        {(
          [
            ['Parties', process.parties],
            ['Mediators', process.mediators],
            ['Monitors', process.monitors],
          ] as const
        ).map(([words, sides]) =>
          sides.length ? (
            <div key={words}>
              <dt>{words}</dt>
              <dd>
                {sides.map(({ name }, at) => {
                  const actor = actors.find((a) => a.name === name)
                  return (
                    <span key={name}>
                      {at ? ', ' : null}
                      {actor ? <Link href={actorAddress(slug, actor.id)}>{name}</Link> : name}
                    </span>
                  )
                })}
              </dd>
            </div>
          ) : null,
        )}
        {process.formats.length ? (
          <div>
            <dt>Formats</dt>
            <dd>{process.formats.map((f) => f.name).join(', ')}</dd>
          </div>
        ) : null}
        <div>
          <dt>Rests on</dt>
          <dd>
            {count(summary.counts.dispatches, 'dispatch', 'dispatches')}, {summary.counts.independent} independent
            {summary.lastReported ? `; newest ${dateInWords(summary.lastReported.slice(0, 10))}` : null}
          </dd>
        </div>
        <div>
          <dt>Waits</dt>
          <dd>
            <Link href={reviewAddress(slug)}>{count(summary.counts.waiting, 'question')}</Link> for a person
          </dd>
        </div>
        <div>
          <dt>Settings</dt>
          <dd>
            <Link href={`/process/${slug}/settings`}>names, words and members</Link>
          </dd>
        </div>
      </dl>
    </header>
  )
}

/** Where things stand in a few lines, and what each party said last, each with its sources. */
function Stands({
  about,
  parties,
  brief,
  numberOf,
}: {
  about: string | undefined
  parties: readonly string[]
  brief: Brief | undefined
  numberOf: NumberOf
}) {
  if (!brief)
    return (
      <div className="stands is-awaited">
        <Loading what="where things stand" />
      </div>
    )
  const { standing, said } = headLinesOf(brief, parties)
  return (
    <div className="stands">
      {standing.map((line) => (
        <p key={line.text}>
          {line.text}
          <Cites line={line} brief={brief} numberOf={numberOf} />
        </p>
      ))}
      {standing.length || !about ? null : <p>{about}</p>}
      {said.length ? (
        <dl className="last-said" aria-label="What each party said last">
          {said.map((line) => (
            <div key={line.lead}>
              <dt>{line.lead}</dt>
              <dd dir="auto">
                {line.text}
                <Cites line={line} brief={brief} numberOf={numberOf} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  )
}

function Cites({ line, brief, numberOf }: { line: BriefLine; brief: Brief; numberOf: NumberOf }) {
  return line.cites.map((n) => {
    const source = brief.sources.find((s) => s.number === n)
    return source ? <CiteNumber key={n} citation={citedOf(source)} number={numberOf(source)} /> : null
  })
}

/** The day the page speaks of: another one shows what was known then. */
function AsOf({ slug, day, asked }: { slug: string; day: string; asked: string | undefined }) {
  const [value, setValue] = useState(day)
  const apply = (next: string) => {
    setValue(next)
    if (/^\d{4}-\d{2}-\d{2}$/.test(next)) go(processAddress(slug, { asOf: next }))
  }
  return (
    <form className="asof" onSubmit={(event) => event.preventDefault()}>
      <label>
        As of <input type="date" value={value} onChange={(event) => apply(event.target.value)} />
      </label>{' '}
      <span className="quiet">what was known then</span>
      {asked ? (
        <>
          {' '}
          <Link href={processAddress(slug)}>now</Link>
        </>
      ) : null}
    </form>
  )
}

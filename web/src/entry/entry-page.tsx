import { useEffect, useState } from 'react'
import type { Citation } from '../../../src/model/record-entry.ts'
import { processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import type { DecisionDraft, EntryHistory } from '../api/process-contract.ts'
import { useResource } from '../api/resource.ts'
import { citationAddress, sourceInWords } from '../cited/cited-words.ts'
import { loadSentences, sentenceAt } from '../cited/sentences.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { useOffer } from '../frame/undo.tsx'
import { Glyph } from '../kinds/glyphs.tsx'
import { CorrectionForm } from '../review/correction-form.tsx'
import { readingOf } from '../review/reading-of.ts'
import { capitalised, count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { asItem, type Entry, loadEntry } from './load-entry.ts'

/** One thing the record knows: what is known, every sentence that says so, and what persons decided about it. */
export function EntryPage({ slug, id }: { slug: string; id: string }) {
  const [found, reload] = useResource(`${slug} ${id}`, () => loadEntry(slug, id), { followsActs: true })
  const title = found.state === 'ready' ? found.value.entry.label : 'Entry'
  return (
    <Frame title={title} current="processes" isInvented={found.state === 'ready' && found.value.isInvented}>
      <main className="page dossier" id="main">
        {found.state === 'loading' ? <Loading what="the entry" /> : null}
        {found.state === 'failed' ? (
          <Failed
            error={found.error}
            missing="The record has no entry of this address."
            onRetry={() => void reload()}
          />
        ) : null}
        {found.state === 'ready' ? <Whole slug={slug} found={found.value} reload={reload} /> : null}
      </main>
    </Frame>
  )
}

function Whole({ slug, found, reload }: { slug: string; found: Entry; reload(): Promise<void> }) {
  const [isCorrecting, setCorrecting] = useState(false)
  const [fault, setFault] = useState<string>()
  const offer = useOffer()
  const { kind, entry, history, process } = found
  const item = asItem(found)
  const decide = async (words: string, draft: DecisionDraft) => {
    setFault(undefined)
    try {
      const { id } = await processApi.decide(draft)
      await reload()
      offer({
        words,
        undo: async () => {
          await processApi.undo(id)
          await reload()
        },
      })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(`${error.message} Nothing was decided.`)
    }
  }
  const others = (ref: string) => entry.citations.filter((c) => c.ref !== ref).map((c) => c.ref)
  return (
    <>
      <header className="dossier-head" data-kind={kind}>
        <div className="over-title">
          <h1 className="title" dir="auto">
            <Glyph name={kind} /> {capitalised(entry.label)}
          </h1>
        </div>
        <p className="source">
          <Link href={processAddress(slug)}>{process}</Link> · {kind} · {count(entry.citations.length, 'report')},{' '}
          {count(entry.independent, 'independent source')}
        </p>
      </header>
      <section className="question" data-kind={kind}>
        {isCorrecting ? (
          <CorrectionForm
            item={item}
            onDone={(changes, why) => {
              setCorrecting(false)
              void decide('Corrected.', { act: 'correct', on: entry.id, changes, ...(why ? { why } : {}) })
            }}
            onLeave={() => setCorrecting(false)}
          />
        ) : (
          <dl>
            {readingOf(item).map(([field, value]) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {fault ? (
          <p className="over" role="alert">
            {fault}
          </p>
        ) : null}
        <p className="acts">
          <button
            type="button"
            className="button"
            onClick={() => void decide('Accepted.', { act: 'accept', on: entry.id })}
          >
            Accept
          </button>
          <button type="button" className="button" onClick={() => setCorrecting(!isCorrecting)}>
            Correct
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void decide('Rejected.', { act: 'reject', on: entry.id })}
          >
            Reject
          </button>
        </p>
      </section>
      <section aria-labelledby="h-reports">
        <div className="section-head">
          <h2 id="h-reports">Every report of it</h2>
          <span className="aside">oldest first</span>
        </div>
        <Reports
          citations={history.citations}
          onSplit={
            entry.citations.length > 1
              ? (ref) => void decide('Split off: it is another.', { act: 'split', on: [ref], from: others(ref) })
              : undefined
          }
        />
      </section>
      <Decisions decisions={history.decisions} />
    </>
  )
}

function Reports({
  citations,
  onSplit,
}: {
  citations: readonly Citation[]
  onSplit: ((ref: string) => void) | undefined
}) {
  const [, arrived] = useState(0)
  useEffect(() => {
    let isGone = false
    void loadSentences(citations)
      .then(() => isGone || arrived((n) => n + 1))
      .catch(() => undefined) // the words cited stand there all the same
    return () => {
      isGone = true
    }
  }, [citations])
  return (
    <ol className="reports">
      {citations.map((citation) => (
        <li key={citation.ref}>
          <q dir="auto">{sentenceAt(citation)?.text ?? citation.span.exact}</q>
          <span className="source">
            <Link href={citationAddress(citation)}>{sourceInWords(citation)}</Link>
            {citation.background ? ' · recalled' : null} · {citation.state}
            {citation.state === 'candidate' && citation.confidence < 0.8 ? `, ${citation.confidence.toFixed(2)}` : null}
            {citation.comments?.map((comment) => ` · ${comment}`)}
            {onSplit ? (
              <>
                {' · '}
                <button type="button" className="plain" onClick={() => onSplit(citation.ref)}>
                  tells of another
                </button>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Decisions({ decisions }: { decisions: EntryHistory['decisions'] }) {
  return (
    <section aria-labelledby="h-decisions">
      <div className="section-head">
        <h2 id="h-decisions">Decisions</h2>
        <span className="aside">none is ever removed</span>
      </div>
      {decisions.length ? null : <p className="none">Nobody has decided about it yet.</p>}
      <ol className="dated">
        {decisions.map((d) => (
          <li key={d.id}>
            <span className="d">{dateInWords(d.at.slice(0, 10))}</span>
            <span />
            <span>
              {d.act} by {d.by}
              {d.why ? <span className="state">{d.why}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

import { useState } from 'react'
import { processApi } from '../api/process-client.ts'
import type { EntryHistory } from '../api/process-contract.ts'
import { CiteSource } from '../cited/cite.tsx'
import { useKeys } from '../keys/keys.tsx'
import { dateInWords } from '../words/edtf.ts'
import type { ReviewItem } from './queue.ts'

/** Beside the item: what else it could be and why, who else reports it, what was decided before. */
export function Aside({ slug, item, onChoose }: { slug: string; item: ReviewItem; onChoose(at: number): void }) {
  const others = item.entry.citations.filter((c) => c.ref !== item.citation.ref)
  return (
    <aside className="beside">
      {item.candidates.length ? (
        <section>
          <h2>What it could be</h2>
          <ol className="candidates">
            {item.candidates.map(({ id, label, score, reasons }, n) => (
              <li key={id}>
                <button type="button" className="plain" onClick={() => onChoose(n)}>
                  <kbd>{n + 1}</kbd> {label} <span className="num quiet">{score.toFixed(2)}</span>
                </button>
                <span className="quiet">{reasons.join('; ')}</span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <section>
        <h2>Who else reports it</h2>
        {others.length ? (
          <ul>
            {others.slice(0, 6).map((citation) => (
              <li key={citation.ref}>
                <CiteSource citation={citation} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet">Nobody else so far.</p>
        )}
      </section>
      <History key={item.entry.id} slug={slug} id={item.entry.id} />
    </aside>
  )
}

function History({ slug, id }: { slug: string; id: string }) {
  const [history, setHistory] = useState<EntryHistory>()
  const load = async () => setHistory(await processApi.history(slug, id))
  useKeys([{ keys: ['h'], words: 'decisions on this', run: () => void load() }])
  return (
    <section>
      <h2>History</h2>
      {history ? (
        history.decisions.length ? (
          <ul>
            {history.decisions.map((d) => (
              <li key={d.id}>
                {d.act} by {d.by}, {dateInWords(d.at.slice(0, 10))}
                {d.why ? <span className="quiet">: {d.why}</span> : null}
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet">Not decided before.</p>
        )
      ) : (
        <button type="button" className="plain" onClick={() => void load()}>
          Decisions on this <kbd>h</kbd>
        </button>
      )}
    </section>
  )
}

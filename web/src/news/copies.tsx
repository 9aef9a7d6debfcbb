import { useState } from 'react'
import type { DispatchSummary } from '../../../src/model/dispatch-summary.ts'
import { dispatchAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { api, RequestError } from '../api/client.ts'
import { dateInWords } from '../words/edtf.ts'

const MOST = 200

/** The copies and other versions of a dispatch, folded: "and 4 more carry it". */
export function Copies({ item }: { item: DispatchSummary }) {
  const [others, setOthers] = useState<readonly DispatchSummary[] | RequestError>()
  const load = async () => {
    try {
      const { items } = await api.dispatches({ family: item.id, limit: MOST })
      setOthers(items.filter((other) => other.id !== item.id).toReversed())
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setOthers(error)
    }
  }
  const more = item.more ?? 0
  return (
    <details
      className="copies"
      lang="en"
      onToggle={({ currentTarget }) => currentTarget.open && !others && void load()}
    >
      <summary>
        and {more} more {more === 1 ? 'carries' : 'carry'} it
      </summary>
      {others instanceof RequestError ? (
        <p role="alert">
          {others.message}{' '}
          <button type="button" className="plain" onClick={() => void load()}>
            Ask again
          </button>
        </p>
      ) : (
        <ol aria-busy={!others}>
          {(others ?? []).map((other) => (
            <li key={other.id}>
              <Link href={dispatchAddress(other.id)} dir="auto">
                {other.source ?? other.dateline?.agency ?? other.name ?? 'No source given'}
              </Link>
              <span className="num">{dateInWords(other.published.edtf ?? other.addedAt)}</span>
              <span>{relationInWords(other, item)}</span>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

/** What another of the family is to the one that stands for it. */
function relationInWords({ relation, headline }: DispatchSummary, standing: DispatchSummary): string {
  const other = headline === standing.headline ? '' : ', other headline'
  switch (relation) {
    case 'copy':
      return `the same words${other}`
    case 'original':
      return `the first version${other}`
    case 'update':
      return `other words${other}`
  }
  return 'the same headline'
}

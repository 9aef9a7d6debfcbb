import type { Dispatch } from '../../../src/model/dispatch.ts'
import { dispatchAddress, processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import type { FilingItem } from '../api/process-contract.ts'
import { useResource } from '../api/resource.ts'
import { useOffer } from '../frame/undo.tsx'
import { useKeys } from '../keys/keys.tsx'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'

/** Which processes the dispatch is filed to and why; a person can say that it is not of one, or is of another. */
export function Filed({ dispatch }: { dispatch: Dispatch }) {
  const [filings, reload] = useResource(`filings ${dispatch.id}`, () => processApi.filings(dispatch.id))
  const offer = useOffer()
  const items = filings.state === 'ready' ? filings.value : []
  const set = async ({ slug, name }: FilingItem, filed: boolean) => {
    await processApi.file(dispatch.id, slug, filed)
    await reload()
    offer({
      words: filed ? `Filed to ${name}.` : `Not of ${name} any more; nothing of it counts there.`,
      undo: async () => {
        await processApi.file(dispatch.id, slug, !filed)
        await reload()
      },
    })
  }
  const first = items.find((i) => i.filed)
  useKeys(first ? [{ keys: ['n'], words: 'not this process', run: () => void set(first, false) }] : [])
  if (!items.length) return null
  return (
    <>
      <dt>Process</dt>
      <dd>
        {items.map((item) => (
          <span key={item.slug} className="filing">
            <Link href={processAddress(item.slug)} title={item.reasons.join(', ')}>
              {item.name}
            </Link>{' '}
            <button type="button" className="plain quiet" onClick={() => void set(item, !item.filed)}>
              {item.filed ? 'not this process' : `not filed here (${item.score.toFixed(2)}): file it`}
            </button>
          </span>
        ))}
      </dd>
      {first ? <Versions dispatch={dispatch} slug={first.slug} /> : null}
    </>
  )
}

/** The family of copies, updates and corrections that the dispatch belongs to, with what changed in each. */
function Versions({ dispatch, slug }: { dispatch: Dispatch; slug: string }) {
  const [found] = useResource(`family ${dispatch.id} ${slug}`, () => processApi.family(dispatch.id, slug))
  const versions = found.state === 'ready' ? (found.value?.versions ?? []) : []
  useKeys(
    versions.length > 1
      ? [{ keys: ['v'], words: 'versions', run: () => document.getElementById('versions')?.toggleAttribute('open') }]
      : [],
  )
  if (versions.length < 2) return null
  return (
    <>
      <dt>Versions</dt>
      <dd>
        <details id="versions">
          <summary>
            {versions.find((v) => v.dispatch === dispatch.id)?.relation}, one of {count(versions.length, 'version')}
          </summary>
          <ol className="versions">
            {versions.map(({ dispatch: id, relation, agency, source, reported, changed }) => (
              <li key={id} aria-current={id === dispatch.id ? 'true' : undefined}>
                {id === dispatch.id ? (
                  'This one'
                ) : (
                  <Link href={dispatchAddress(id)}>{source ?? agency ?? 'unnamed'}</Link>
                )}
                {`: ${relation}`}
                {reported ? `, ${dateInWords(reported)}` : null}
                {changed.map(({ before, after }) => (
                  <span className="difference" key={`${before?.start} ${after?.start}`}>
                    {before ? <del>{before.exact}</del> : null} {after ? <ins>{after.exact}</ins> : null}
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </details>
      </dd>
    </>
  )
}

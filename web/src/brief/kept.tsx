import type { Brief } from '../../../src/model/brief.ts'
import { briefAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { dateInWords } from '../words/edtf.ts'

/**
 * The copies kept of this process's briefs, newest first; the brief on the page can be compared with each.
 * @param version raised when one was kept just now
 * @param shown the copy that is on the page itself
 */
export function Kept({
  slug,
  version,
  shown,
  compared,
  onCompare,
}: {
  slug: string
  version: number
  shown?: string
  compared: Brief | undefined
  onCompare(earlier: Brief | undefined): void
}) {
  const [kept] = useResource(`kept ${slug} ${version}`, () => processApi.keptBriefs(slug))
  if (kept.state !== 'ready' || !kept.value.length) return null
  const compare = async (id: string) => {
    onCompare((await processApi.keptBrief(id)).body)
    scrollTo(0, 0)
  }
  return (
    <section className="kept" aria-labelledby="h-kept">
      <div className="section-head">
        <h2 id="h-kept">Kept copies</h2>
        {compared ? (
          <button type="button" className="plain" onClick={() => onCompare(undefined)}>
            Compare with none
          </button>
        ) : null}
      </div>
      <ol className="dated">
        {kept.value.map(({ id, asOf, by, composedAt }) => (
          <li key={id}>
            <span className="d">{dateInWords(composedAt.slice(0, 10))}</span>
            <span />
            <span>
              <Link href={briefAddress(slug, { kept: id })}>As of {dateInWords(asOf.day)}</Link>
              <span className="state">kept by {by}</span>
              {id === shown ? (
                <span className="state">this one</span>
              ) : (
                <button type="button" className="plain" onClick={() => void compare(id)}>
                  Compare with it
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

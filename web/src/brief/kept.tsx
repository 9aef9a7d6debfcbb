import { briefAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { dateInWords } from '../words/edtf.ts'

/** The copies kept of this process's briefs, newest first. @param version raised when one was kept just now */
export function Kept({ slug, version }: { slug: string; version: number }) {
  const [kept] = useResource(`kept ${slug} ${version}`, () => processApi.keptBriefs(slug))
  if (kept.state !== 'ready' || !kept.value.length) return null
  return (
    <section className="kept" aria-labelledby="h-kept">
      <div className="section-head">
        <h2 id="h-kept">Kept copies</h2>
      </div>
      <ol className="dated">
        {kept.value.map(({ id, asOf, by, composedAt }) => (
          <li key={id}>
            <span className="d">{dateInWords(composedAt.slice(0, 10))}</span>
            <span />
            <span>
              <Link href={briefAddress(slug, { kept: id })}>As of {dateInWords(asOf.day)}</Link>
              <span className="state">kept by {by}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

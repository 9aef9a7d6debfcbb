import { Link } from '../address/link.tsx'
import { useResource } from '../api/resource.ts'
import { ailing, STATES } from '../sources/source-words.ts'
import { loadSources } from '../sources/sources-page.tsx'
import { dateInWords } from '../words/edtf.ts'

/** Sources that went silent or fail, since what rests on them alone goes stale unseen. */
export function Sources() {
  const [sources] = useResource('sources', loadSources)
  if (sources.state !== 'ready' || !sources.value.length) return null
  const ill = ailing(sources.value)
  return (
    <section aria-labelledby="h-sources">
      <div className="section-head">
        <h2 id="h-sources">Sources</h2>
        <span className="aside">
          <Link href="/sources">
            {sources.value.length - ill.length} of {sources.value.length} well
          </Link>
        </span>
      </div>
      {ill.map(({ source, health }) => (
        <p key={source.id} className="none">
          {source.agency ?? source.id}: {STATES[health.state]}
          {health.lastSuccess ? ` since ${dateInWords(health.lastSuccess.slice(0, 16))}` : null}. Nothing is lost
          {health.nextTry ? `; Readout asks again ${dateInWords(health.nextTry.slice(0, 16))}` : null}.
        </p>
      ))}
    </section>
  )
}

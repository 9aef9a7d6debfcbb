import { Link } from '../address/link.tsx'
import { useResource } from '../api/resource.ts'
import { sourceApi } from '../sources/source-client.ts'
import { ailing, momentInWords, STATES } from '../sources/source-words.ts'

/** Sources that went silent or fail, since what rests on them alone goes stale unseen. */
export function Sources() {
  const [sources] = useResource('sources', sourceApi.all)
  if (sources.state !== 'ready' || !sources.value.items.length) return null
  const { items } = sources.value
  const ill = ailing(items)
  return (
    <section aria-labelledby="h-sources">
      <div className="section-head">
        <h2 id="h-sources">Sources</h2>
        <span className="aside">
          <Link href="/sources">
            {items.length - ill.length} of {items.length} well
          </Link>
        </span>
      </div>
      {ill.map(({ source, health }) => (
        <p key={source.id} className="none">
          {source.agency ?? source.id}: {STATES[health.state]}
          {health.lastSuccess ? ` since ${momentInWords(health.lastSuccess)}` : null}. Nothing is lost
          {health.nextTry ? `; Readout asks again ${momentInWords(health.nextTry)}` : null}.
        </p>
      ))}
    </section>
  )
}

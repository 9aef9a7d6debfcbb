import type { StoredReading } from '../api/contract.ts'
import { count } from '../words/count.ts'

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** When it came in and from where, each time. */
export function Seen({ stored: { sightings, addedAt } }: { stored: StoredReading }) {
  const [first, ...again] = sightings
  if (!first) return <>added {clock.format(new Date(addedAt))}</>
  if (!again.length) return <Sighting sighting={first} />
  return (
    <details>
      <summary>
        {count(sightings.length, 'time')}; first <Sighting sighting={first} />
      </summary>
      <ol>
        {again.map((sighting) => (
          <li key={`${sighting.seenAt} ${sighting.name}`}>
            <Sighting sighting={sighting} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Sighting({ sighting: { seenAt, name, source, url } }: { sighting: StoredReading['sightings'][number] }) {
  const from = [source, name].filter(Boolean).join(', ')
  return (
    <>
      <time dateTime={seenAt}>{clock.format(new Date(seenAt))}</time>
      {from ? <span dir="auto"> from {from}</span> : null}
      {url && !from ? <span> from {url}</span> : null}
    </>
  )
}

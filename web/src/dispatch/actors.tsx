import type { Actor } from '../../../src/model/actor.ts'
import { count } from '../words/count.ts'
import type { Mentions } from './mention-light.ts'

const MOST_IN_LINE = 8
const TYPES: Record<Actor['type'], string> = {
  person: 'person',
  state: 'state',
  organisation: 'organisation',
  body: 'body',
  format: 'talks format',
  'armed-group': 'armed group',
  people: 'people',
  entity: 'entity',
}

/** The actors named most, in one line; pointing at one lights its mentions. */
export function ActorsLine({
  actors,
  litActor,
  mentions,
}: {
  actors: readonly Actor[]
  litActor: string | undefined
  mentions: Mentions
}) {
  const most = [...actors].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST_IN_LINE)
  return (
    <ul>
      {most.map((actor) => (
        <li key={actor.id}>
          <ActorName actor={actor} litActor={litActor} mentions={mentions} />{' '}
          <span className="quiet num">{actor.mentions.length}</span>
        </li>
      ))}
      {actors.length > most.length ? (
        <li>
          <button type="button" className="plain" onClick={toActors}>
            all {actors.length}
          </button>
        </li>
      ) : null}
    </ul>
  )
}

/** Everyone and everything that acts in the dispatch: offices, and by what words the text names them. */
export function Actors({
  actors,
  litActor,
  mentions,
}: {
  actors: readonly Actor[]
  litActor: string | undefined
  mentions: Mentions
}) {
  if (!actors.length) return null
  const names = new Map(actors.map((a) => [a.id, a.name]))
  return (
    <section className="actors" aria-labelledby="actors">
      <div className="section-head">
        <h2 id="actors" tabIndex={-1}>
          Actors
        </h2>
        <span className="aside">{count(actors.length, 'actor')} in this dispatch, in order of first mention</span>
      </div>
      <ol>
        {actors.map((actor) => (
          <li key={actor.id}>
            <ActorName actor={actor} litActor={litActor} mentions={mentions} />{' '}
            <span className="quiet">{TYPES[actor.type]}</span>
            {actor.offices.length ? (
              <span className="offices">
                {[...new Set(actor.offices.map((o) => officeInWords(o, names)))].join('; ')}
              </span>
            ) : null}
            <span className="namings" dir="auto">
              {namingsOf(actor)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ActorName({ actor, litActor, mentions }: { actor: Actor; litActor: string | undefined; mentions: Mentions }) {
  return (
    <button
      type="button"
      className="actor-name"
      dir="auto"
      aria-pressed={litActor === actor.id}
      onMouseEnter={() => mentions.point(actor.id)}
      onMouseLeave={() => mentions.point(undefined)}
      onFocus={() => mentions.point(actor.id)}
      onBlur={() => mentions.point(undefined)}
      onClick={() => mentions.hold(actor.id)}
    >
      {actor.name}
    </button>
  )
}

function officeInWords({ office, of }: Actor['offices'][number], names: ReadonlyMap<string, string>): string {
  const where = of && names.get(of)
  return where ? `${office}, ${where}` : office
}

/** The namings of the text, most frequent first: "Marenko" 6, "she" 2. */
function namingsOf({ mentions }: Actor): string {
  const counts = new Map<string, number>()
  for (const { exact } of mentions) counts.set(exact, (counts.get(exact) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  return sorted.map(([exact, times]) => `“${exact.replace(/\s+/gu, ' ')}”${times > 1 ? ` ${times}` : ''}`).join(', ')
}

function toActors(): void {
  const heading = document.getElementById('actors')
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

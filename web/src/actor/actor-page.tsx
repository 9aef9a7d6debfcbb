import type { RecordActor, RecordCommitment, RecordContact, RecordStatement } from '../../../src/model/record-entry.ts'
import { processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { YearList } from '../dossier/contacts/year-list.tsx'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { count } from '../words/count.ts'
import { JoinActor } from './join-actor.tsx'
import { OfficesHeld } from './offices-held.tsx'
import { Owed } from './owed.tsx'
import { SaidByActor } from './said-by-actor.tsx'
import { SplitActor } from './split-actor.tsx'

interface Looked {
  readonly isInvented: boolean
  readonly actor: RecordActor
  readonly actors: readonly RecordActor[]
  readonly process: string
  readonly statements: readonly RecordStatement[]
  readonly contacts: readonly RecordContact[]
  readonly commitments: readonly RecordCommitment[]
}

async function look(slug: string, id: string): Promise<Looked | undefined> {
  const [{ name, invented }, { items: actors }] = await Promise.all([
    processApi.one(slug),
    processApi.everyEntry(slug, 'actors'),
  ])
  const actor = actors.find((a) => a.id === id)
  if (!actor) return undefined
  const [statements, contacts, commitments] = await Promise.all([
    processApi.everyEntry(slug, 'statements', { by: id }),
    processApi.everyEntry(slug, 'contacts', { by: id }),
    processApi.everyEntry(slug, 'commitments', { by: id }),
  ])
  return {
    isInvented: invented,
    actor,
    actors,
    process: name,
    statements: statements.items,
    contacts: contacts.items,
    commitments: commitments.items,
  }
}

/** Somebody over all dispatches: offices, what was said, who was met, what is owed, and how dispatches write the name. */
export function ActorPage({ slug, id }: { slug: string; id: string }) {
  const [looked, reload] = useResource(`${slug} ${id}`, () => look(slug, id), { followsActs: true })
  const found = looked.state === 'ready' ? looked.value : undefined
  return (
    <Frame title={found?.actor.name ?? 'Actor'} current="processes" isInvented={found?.isInvented ?? false}>
      <main className="page dossier" id="main">
        {looked.state === 'loading' ? <Loading what="the actor" /> : null}
        {looked.state === 'failed' ? <Failed error={looked.error} onRetry={() => void reload()} /> : null}
        {looked.state === 'ready' ? (
          looked.value ? (
            <Whole slug={slug} looked={looked.value} reload={reload} />
          ) : (
            <>
              <h1 className="say">No actor of this record has this address any more.</h1>
              <p className="acts">
                <Link className="button" href={processAddress(slug)}>
                  To the process
                </Link>
              </p>
            </>
          )
        ) : null}
      </main>
    </Frame>
  )
}

function Whole({ slug, looked, reload }: { slug: string; looked: Looked; reload(): Promise<void> }) {
  const { actor, actors, process, statements, contacts, commitments } = looked
  return (
    <>
      <header className="dossier-head">
        <div className="over-title">
          <h1 className="title" dir="auto">
            {actor.name}
          </h1>
        </div>
        <p className="source">
          <Link href={processAddress(slug)}>{process}</Link> ·{' '}
          {[actor.role, actor.type, actor.status].filter(Boolean).join(', ')}
          {actor.side && actor.side !== actor.name ? `, speaks for ${actor.side}` : null} ·{' '}
          {count(actor.refs.length, 'dispatch', 'dispatches')}
        </p>
        <dl className="cast">
          <div>
            <dt>Written</dt>
            <dd dir="auto">{actor.names.join(' · ')}</dd>
          </div>
        </dl>
      </header>
      <OfficesHeld actor={actor} />
      <SaidByActor statements={statements} />
      <section aria-labelledby="h-contacts">
        <div className="section-head">
          <h2 id="h-contacts">Contacts</h2>
          <span className="aside">
            {count(contacts.length, 'contact')} ·{' '}
            <Link href={`${processAddress(slug, { with: actor.id })}#contacts`}>by day, and with whom</Link>
          </span>
        </div>
        {contacts.length ? (
          <YearList slug={slug} contacts={contacts} actors={actors} />
        ) : (
          <p className="none">None on record.</p>
        )}
      </section>
      <Owed slug={slug} commitments={commitments} />
      <SplitActor slug={slug} actor={actor} reload={reload} />
      <JoinActor slug={slug} actor={actor} actors={actors} />
    </>
  )
}

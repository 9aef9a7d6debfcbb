import { lazy, Suspense, useMemo } from 'react'
import type { RecordActor, RecordContact } from '../../../../src/model/record-entry.ts'
import { dayOf } from '../../../../src/record/time/interval.ts'
import type { DossierQuery } from '../../address/address.ts'
import { count, list } from '../../words/count.ts'
import { shortNames } from '../short-names.ts'
import { ContactCalendar } from './calendar.tsx'
import { ContactFilters } from './filters.tsx'
import { Matrix } from './matrix.tsx'
import { type Among, whoMetWhom } from './met.ts'
import { narrow, PHASE_GROUPS, whoActsFor } from './narrow.ts'
import { Switch } from './switch.tsx'
import { YearList } from './year-list.tsx'

const Network = lazy(() => import('./network.tsx'))
// More than this in a matrix are too small to touch, in a network too close to read.
const MOST = { matrix: 12, network: 20 } as const

/** Every contact of the record: who met whom as matrix or network, and the contacts chosen as list or calendar. */
export function Contacts({
  slug,
  contacts,
  actors,
  parties,
  asOf,
  query,
  onAsk,
}: {
  slug: string
  contacts: readonly RecordContact[]
  actors: readonly RecordActor[]
  parties: readonly string[]
  /** ISO day the record speaks of */
  asOf: string
  query: DossierQuery
  onAsk(changed: DossierQuery): void
}) {
  const isFor = useMemo(() => whoActsFor(actors), [actors])
  const ids = useMemo(() => (query.with ?? '').split(',').filter(Boolean), [query.with])
  const narrowing = useMemo(
    () => ({
      with: ids,
      phase: PHASE_GROUPS.find(({ group }) => group === query.phase)?.group ?? ('' as const),
      type: query.type ?? '',
      year: query.year ?? '',
    }),
    [ids, query.phase, query.type, query.year],
  )
  const shown = useMemo(() => narrow(contacts, narrowing, isFor), [contacts, narrowing, isFor])
  const others = useMemo(() => narrow(contacts, narrowing, isFor, 'with'), [contacts, narrowing, isFor])
  const among: Among = query.among === 'sides' ? 'sides' : 'people'
  const isNetwork = query.met === 'network'
  const met = useMemo(
    () => whoMetWhom(others, actors, among, isNetwork ? MOST.network : MOST.matrix),
    [others, actors, among, isNetwork],
  )
  const isCalendar = query.contacts === 'calendar'
  const choose = (pair: readonly string[]) => onAsk({ with: isSame(pair, ids) ? '' : pair.join() })
  return (
    <section id="contacts" aria-labelledby="h-contacts">
      <div className="section-head">
        <h2 id="h-contacts">Contacts</h2>
        <span className="aside">held, to come, and those of which nothing was heard</span>
      </div>
      {contacts.length ? (
        <>
          <ContactFilters contacts={contacts} actors={actors} narrowing={narrowing} isFor={isFor} onAsk={onAsk} />
          <div className="pair">
            <div>
              <div className="part-head">
                <h3>Who met whom</h3>
                <Switch
                  words="Drawn as"
                  value={isNetwork ? 'network' : 'matrix'}
                  options={['matrix', 'network']}
                  onChoose={(met) => onAsk({ met: met === 'network' ? met : '' })}
                />
                <Switch
                  words="Between"
                  value={among}
                  options={['people', 'sides']}
                  onChoose={(next) => onAsk({ among: next === 'sides' ? next : '' })}
                />
              </div>
              {met.pairs.length === 0 ? (
                <p className="none">No two of them are on record as having met.</p>
              ) : isNetwork ? (
                <Suspense fallback={<div className="network" aria-busy="true" />}>
                  <Network met={met} chosen={ids} actors={actors} parties={parties} onChoose={choose} />
                </Suspense>
              ) : (
                <Matrix met={met} chosen={ids} actors={actors} onChoose={choose} />
              )}
            </div>
            <div>
              <div className="part-head">
                <h3>
                  <span role="status">{toldShown(shown, contacts, ids, actors)}</span>
                </h3>
                <Switch
                  words="Shown as"
                  value={isCalendar ? 'calendar' : 'list'}
                  options={['list', 'calendar']}
                  onChoose={(next) => onAsk({ contacts: next === 'calendar' ? next : '' })}
                />
              </div>
              {isCalendar ? (
                <ContactCalendar
                  key={query.year ?? ''}
                  slug={slug}
                  contacts={shown}
                  actors={actors}
                  now={dayOf(asOf)}
                  asked={query.year}
                />
              ) : (
                <YearList key={JSON.stringify(narrowing)} slug={slug} contacts={shown} actors={actors} />
              )}
            </div>
          </div>
        </>
      ) : (
        <p className="none">No contact on record.</p>
      )}
    </section>
  )
}

/** "30 of 778 contacts, with Biden and Zelenskyy" */
function toldShown(
  shown: readonly RecordContact[],
  all: readonly RecordContact[],
  ids: readonly string[],
  actors: readonly RecordActor[],
): string {
  const short = shortNames(actors)
  const names = ids.flatMap((id) => actors.find((a) => a.id === id) ?? []).map(short)
  const many =
    shown.length === all.length ? count(all.length, 'contact') : `${shown.length} of ${count(all.length, 'contact')}`
  return names.length ? `${many}, with ${list(names)}` : many
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}

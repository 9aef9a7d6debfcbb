import { useMemo } from 'react'
import type { RecordActor, RecordContact } from '../../../../src/model/record-entry.ts'
import type { DossierQuery } from '../../address/address.ts'
import { capitalised } from '../../words/count.ts'
import { groupOf, type IsFor, type Narrowing, narrow, PHASE_GROUPS, yearIn } from './narrow.ts'

const OFTEN = 12

/** What contacts can be narrowed to: phase, participants, type and year, each choice with how many it would show. */
export function ContactFilters({
  contacts,
  actors,
  narrowing,
  isFor,
  onAsk,
}: {
  contacts: readonly RecordContact[]
  actors: readonly RecordActor[]
  narrowing: Narrowing
  isFor: IsFor
  onAsk(changed: DossierQuery): void
}) {
  const { with: ids, phase, type, year } = narrowing
  const phases = useMemo(() => narrow(contacts, narrowing, isFor, 'phase'), [contacts, narrowing, isFor])
  const types = withChosen(type, tallied(narrow(contacts, narrowing, isFor, 'type').map((c) => c.type)))
  const years = withChosen(year, tallied(narrow(contacts, narrowing, isFor, 'year').map(yearIn)))
    // the newest first, those without a date last
    .sort(([a], [b]) => Number(a === 'open') - Number(b === 'open') || (a < b ? 1 : -1))
  const isNarrow = ids.length > 0 || phase !== '' || type !== '' || year !== ''
  return (
    <div className="filters">
      <div className="toggles">
        <Phase words="All" value="" many={phases.length} phase={phase} onAsk={onAsk} />
        {PHASE_GROUPS.map(({ group, words }) => (
          <Phase
            key={group}
            words={words}
            value={group}
            many={phases.filter((c) => groupOf(c.phase) === group).length}
            phase={phase}
            onAsk={onAsk}
          />
        ))}
      </div>
      <Participants contacts={contacts} actors={actors} ids={ids} onAsk={onAsk} />
      <label className="subject">
        <span className="visually-hidden">Type</span>
        <select value={type} onChange={(event) => onAsk({ type: event.target.value })}>
          <option value="">any type</option>
          {types.map(([value, many]) => (
            <option key={value} value={value}>
              {value} ({many})
            </option>
          ))}
        </select>
      </label>
      <label className="subject">
        <span className="visually-hidden">Year</span>
        <select value={year} onChange={(event) => onAsk({ year: event.target.value })}>
          <option value="">any year</option>
          {years.map(([value, many]) => (
            <option key={value} value={value}>
              {value === 'open' ? 'date open' : value} ({many})
            </option>
          ))}
        </select>
      </label>
      {isNarrow ? (
        <button type="button" className="plain" onClick={() => onAsk({ with: '', phase: '', type: '', year: '' })}>
          all contacts
        </button>
      ) : null}
    </div>
  )
}

function Phase({
  words,
  value,
  many,
  phase,
  onAsk,
}: {
  words: string
  value: Narrowing['phase']
  many: number
  phase: Narrowing['phase']
  onAsk(changed: DossierQuery): void
}) {
  return (
    <button
      type="button"
      className="toggle"
      data-kind="contact"
      aria-pressed={phase === value}
      disabled={many === 0 && phase !== value}
      onClick={() => onAsk({ phase: value })}
    >
      {words} <span className="num">{many}</span>
    </button>
  )
}

/** Those chosen, each with a way to leave it out again, and a field to choose one more. */
function Participants({
  contacts,
  actors,
  ids,
  onAsk,
}: {
  contacts: readonly RecordContact[]
  actors: readonly RecordActor[]
  ids: readonly string[]
  onAsk(changed: DossierQuery): void
}) {
  const byId = useMemo(() => new Map(actors.map((a) => [a.id, a.name])), [actors])
  const often = useMemo(
    () => tallied(contacts.flatMap((c) => [...new Set(c.participants.flatMap((p) => p.id ?? []))])),
    [contacts],
  )
  const free = often.filter(([id]) => byId.has(id) && !ids.includes(id))
  const byName = [...free].sort(([a], [b]) => byId.get(a)!.localeCompare(byId.get(b)!))
  const option = ([id, many]: readonly [string, number]) => (
    <option key={id} value={id}>
      {capitalised(byId.get(id)!)} ({many})
    </option>
  )
  return (
    <>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className="participant"
          aria-label={`With ${byId.get(id) ?? 'somebody'}: leave out`}
          onClick={() => onAsk({ with: ids.filter((other) => other !== id).join() })}
        >
          {byId.get(id) ?? 'no longer known'} <span aria-hidden="true">×</span>
        </button>
      ))}
      <label className="subject">
        <span className="visually-hidden">With</span>
        <select value="" onChange={(event) => onAsk({ with: [...ids, event.target.value].join() })}>
          <option value="">{ids.length ? 'and with …' : 'with anybody'}</option>
          <optgroup label="Most often">{free.slice(0, OFTEN).map(option)}</optgroup>
          <optgroup label="A to Z">{byName.map(option)}</optgroup>
        </select>
      </label>
    </>
  )
}

/** Each value with how often it stands there, the most frequent first. */
function tallied(values: readonly string[]): [value: string, many: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

/** What is chosen stays in the field, though the other choices leave nothing of it. */
function withChosen(chosen: string, values: readonly [string, number][]): [string, number][] {
  return chosen && !values.some(([value]) => value === chosen) ? [...values, [chosen, 0]] : [...values]
}

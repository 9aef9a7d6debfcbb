import { useState } from 'react'
import { MoreButton } from '../frame/more-button.tsx'
import { count } from '../words/count.ts'
import { likelyOne } from './likely-one.ts'
import { AddSetting, type Draft, given, listed, type SettingField, SettingRow } from './setting-row.tsx'
import type { AllSettings } from './settings-client.ts'

const COUNTS = [
  ['unless-party', 'yes, unless it speaks for a party to the process'],
  ['always', 'yes, always'],
  ['never', 'no'],
] as const
const FIELDS: readonly SettingField[] = [
  { field: 'name', words: 'Agency', hint: 'What it is called here', isNeeded: true },
  { field: 'aliases', words: 'Other names', hint: 'As dispatches write it, with commas between. AFP, A.F.P.' },
  {
    field: 'of',
    words: 'Speaks for',
    hint: 'The state or body whose agency it is. What it says in its own name is then that side’s claim',
  },
  { field: 'counts', words: 'Counts as an independent source', choices: COUNTS },
]
const AT_FIRST = 12

const read = ({ name = '', aliases, of, counts }: Draft) => ({
  name: name.trim(),
  aliases: listed(aliases),
  ...given('of', of),
  counts,
})

/** Agencies that are set, and names of which nothing is set yet. */
export function Agencies({ all, onChange }: { all: AllSettings; onChange: () => Promise<void> }) {
  const [isAll, showAll] = useState(false)
  const { agencies, senders } = all
  const sent = new Map(senders.map(({ name, count: n }) => [alike(name), n]))
  const taken = new Set(agencies.flatMap(({ setting }) => [setting.name, ...setting.aliases].map(alike)))
  const free = senders.filter(({ name }) => !taken.has(alike(name)))
  const pairs = likelyOne(free.map(({ name }) => name))
  const common = { part: 'agencies' as const, fields: FIELDS, read, onChange }
  return (
    <>
      <ol className="settings-list" aria-label="Agencies that are set">
        {agencies.map((told) => {
          const { id, name, aliases, of, counts } = told.setting
          const dispatches = [name, ...aliases].reduce((sum, form) => sum + (sent.get(alike(form)) ?? 0), 0)
          return (
            <SettingRow
              key={id}
              {...common}
              told={told}
              title={name}
              lines={[
                [
                  aliases.length ? `Also ${aliases.join(', ')}` : '',
                  of ? `Speaks for ${of}` : '',
                  counts === 'never' ? 'Counts as no independent source' : '',
                  of && counts === 'unless-party' ? `Counts as no independent source where ${of} is a party` : '',
                  of && counts === 'always' ? 'Counts as an independent source all the same' : '',
                ]
                  .filter(Boolean)
                  .join('. '),
                count(dispatches, 'dispatch', 'dispatches'),
              ]}
              draft={{ name, aliases: aliases.join(', '), of: of ?? '', counts }}
            />
          )
        })}
      </ol>
      <AddSetting {...common} title="A further agency" act="Set an agency" draft={{ counts: 'unless-party' }} />
      {pairs.length ? (
        <section aria-labelledby="h-likely">
          <div className="section-head">
            <h2 id="h-likely">Likely one agency</h2>
          </div>
          <ol className="settings-list">
            {pairs.map(([short, long]) => (
              <SettingRow
                key={short}
                {...common}
                title={`${short} and ${long}`}
                act="They are one"
                lines={['Its letters are those of the name. Save it if they are one.']}
                draft={{ name: long, aliases: short, counts: 'unless-party' }}
              />
            ))}
          </ol>
        </section>
      ) : null}
      {free.length ? (
        <section aria-labelledby="h-free">
          <div className="section-head">
            <h2 id="h-free">Names of which nothing is set</h2>
            <span className="aside">each counts as an agency of its own</span>
          </div>
          <ol className="settings-list">
            {(isAll ? free : free.slice(0, AT_FIRST)).map(({ name, count: n }) => (
              <SettingRow
                key={name}
                {...common}
                title={name}
                act="Set it"
                lines={[count(n, 'dispatch', 'dispatches')]}
                draft={{ name, counts: 'unless-party' }}
              />
            ))}
          </ol>
          <MoreButton hidden={free.length - AT_FIRST} of="names" isAll={isAll} onToggle={showAll} />
        </section>
      ) : null}
    </>
  )
}

function alike(name: string): string {
  return name.trim().toLowerCase()
}

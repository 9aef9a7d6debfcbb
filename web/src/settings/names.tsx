import { Said } from '../frame/states.tsx'
import { AddSetting, type Draft, given, listed, type SettingField, SettingRow } from './setting-row.tsx'
import type { AllSettings } from './settings-client.ts'

const FIELDS: readonly SettingField[] = [
  { field: 'name', words: 'Name', hint: 'The form that labels use', isNeeded: true },
  { field: 'instead', words: 'Instead of', hint: 'Forms that dispatches use, with commas between' },
  { field: 'status', words: 'Status', hint: 'Said beside it where an actor is shown: de facto authorities' },
]

const read = ({ name = '', instead, status }: Draft) => ({
  name: name.trim(),
  instead: listed(instead),
  ...given('status', status),
})

/** Names that labels use in place of others. */
export function Names({ all: { names }, onChange }: { all: AllSettings; onChange: () => Promise<void> }) {
  const common = { part: 'names' as const, fields: FIELDS, read, onChange }
  return (
    <>
      {names.length ? null : (
        <Said
          words="Labels use the names that dispatches use most."
          more="Names of the parties, mediators, formats and people of a process are those of its own settings; they stand over these."
        />
      )}
      <ol className="settings-list" aria-label="Names that are set">
        {names.map((told) => {
          const { id, name, instead, status } = told.setting
          return (
            <SettingRow
              key={id}
              {...common}
              told={told}
              title={name}
              lines={[[instead.length ? `Instead of ${instead.join(', ')}` : '', status].filter(Boolean).join('. ')]}
              draft={{ name, instead: instead.join(', '), status: status ?? '' }}
            />
          )
        })}
      </ol>
      <AddSetting {...common} title="A name" act="Set a name" draft={{}} />
    </>
  )
}

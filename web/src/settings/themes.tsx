import { count } from '../words/count.ts'
import { AddSetting, type Draft, given, listed, type SettingField, SettingRow } from './setting-row.tsx'
import type { AllSettings } from './settings-client.ts'

const USED = [
  ['', 'is used'],
  ['hidden', 'is hidden: no commitment has it'],
] as const
const WORDS_HINT =
  'Commitments with any of these have this theme, whatever the reader found. * for any ending: minefield*'
const FIELDS: readonly SettingField[] = [
  { field: 'name', words: 'Called', hint: 'Left empty, what the reader calls it' },
  { field: 'words', words: 'Further words that tell it', hint: WORDS_HINT },
  { field: 'hidden', words: 'The theme', choices: USED },
]
const OWN_FIELDS: readonly SettingField[] = [
  { field: 'name', words: 'Theme', isNeeded: true },
  { field: 'words', words: 'Words that tell it', hint: WORDS_HINT, isNeeded: true },
  { field: 'hidden', words: 'The theme', choices: USED },
]

/** All themes of commitments: those of the reader as they are called here, and one's own. */
export function Themes({ all, onChange }: { all: AllSettings; onChange: () => Promise<void> }) {
  const { themes, knownThemes, usedThemes } = all
  const used = new Map(usedThemes.map(({ name, count: n }) => [name, n]))
  const commitments = (name: string) => count(used.get(asTagged(name)) ?? 0, 'commitment')
  const own = themes.filter(({ setting }) => setting.theme === undefined)
  const common = { part: 'themes' as const, onChange }
  return (
    <>
      <ol className="settings-list" aria-label="Themes of your own">
        {own.map((told) => {
          const { id, name = id, words, hidden } = told.setting
          return (
            <SettingRow
              key={id}
              {...common}
              fields={OWN_FIELDS}
              read={readOwn}
              told={told}
              title={name}
              lines={[`Your own, told by ${words.join(', ')}`, hidden ? 'Hidden' : commitments(name)]}
              draft={{ name, words: words.join(', '), hidden: hidden ? 'hidden' : '' }}
            />
          )
        })}
      </ol>
      <AddSetting
        {...common}
        fields={OWN_FIELDS}
        read={readOwn}
        title="A theme of your own"
        act="Add a theme of your own"
        draft={{ hidden: '' }}
      />
      <section aria-labelledby="h-known">
        <div className="section-head">
          <h2 id="h-known">Themes the reader tells</h2>
          <span className="aside">with the provisions of the Peace Accords Matrix and the chapters of PA-X</span>
        </div>
        <ol className="settings-list">
          {knownThemes.map(({ theme, pam, pax }) => {
            const told = themes.find(({ setting }) => setting.theme === theme)
            const { name, words = [], hidden } = told?.setting ?? {}
            return (
              <SettingRow
                key={theme}
                {...common}
                fields={FIELDS}
                read={(draft) => readKnown(theme, draft)}
                {...(told ? { told } : {})}
                title={name ?? theme}
                lines={[
                  [
                    hidden ? 'Hidden' : commitments(name ?? theme),
                    name ? `the reader calls it ${theme}` : '',
                    words.length ? `also told by ${words.join(', ')}` : '',
                  ]
                    .filter(Boolean)
                    .join('; '),
                  listsInWords(pam, pax),
                ]}
                draft={{ name: name ?? '', words: words.join(', '), hidden: hidden ? 'hidden' : '' }}
              />
            )
          })}
        </ol>
      </section>
    </>
  )
}

function readKnown(theme: string, { name, words, hidden }: Draft): object {
  return { theme, ...given('name', name), words: listed(words), ...(hidden ? { hidden: true } : {}) }
}

function readOwn({ name = '', words, hidden }: Draft): object {
  return { name: name.trim(), words: listed(words), ...(hidden ? { hidden: true } : {}) }
}

/** As the server writes a theme where it counts them. */
function asTagged(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function listsInWords(pam: readonly string[], pax: readonly string[]): string {
  return [pam.length ? `PAM: ${pam.join(', ')}` : '', pax.length ? `PA-X: ${pax.join(', ')}` : '']
    .filter(Boolean)
    .join('. ')
}

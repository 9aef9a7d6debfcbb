import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { RequestError } from '../api/client.ts'
import { useOffer } from '../frame/undo.tsx'
import { useKeys } from '../keys/keys.tsx'
import { dateInWords } from '../words/edtf.ts'
import { type SettingPart, settingsApi, type Told } from './settings-client.ts'

/** One field of a setting as a form asks for it. */
export interface SettingField {
  readonly field: string
  readonly words: string
  readonly hint?: string
  /** what can be chosen; without it the field is a line of text */
  readonly choices?: readonly (readonly [value: string, words: string])[]
  readonly isNeeded?: boolean
}
/** What stands in the fields of a form; lists with commas between. */
export type Draft = Readonly<Record<string, string>>

interface RowProps {
  readonly part: SettingPart
  readonly title: string
  /** what is said of it in the list */
  readonly lines: readonly ReactNode[]
  readonly fields: readonly SettingField[]
  readonly draft: Draft
  /** the setting that the fields say */
  readonly read: (draft: Draft) => object
  /** how it is set now; absent where nothing is */
  readonly told?: Told<{ readonly id: string }>
  readonly act?: string
  readonly onChange: () => Promise<void>
}

/** One thing that is set, or can be: what is said of it, and the form that changes it. */
export function SettingRow(row: RowProps) {
  const { title, lines, told, act = 'Change' } = row
  const [isOpen, open] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    open(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  return (
    <li className="setting">
      <div>
        <p className="name" dir="auto">
          {title}
        </p>
        {lines.filter(Boolean).map((line, place) => (
          // lines of one row never move
          <p key={place} className={place ? 'quiet' : undefined}>
            {line}
          </p>
        ))}
        {told ? (
          <p className="quiet">
            Set by {told.by}, {dateInWords(told.at.slice(0, 10))}
          </p>
        ) : null}
      </div>
      <button
        type="button"
        className="button"
        ref={opener}
        aria-expanded={isOpen}
        aria-label={`${act}: ${title}`}
        onClick={() => open(!isOpen)}
      >
        {act}
      </button>
      {isOpen ? <SettingForm {...row} onClose={close} /> : null}
    </li>
  )
}

/** Adds a thing that is not in the list yet. */
export function AddSetting(row: Omit<RowProps, 'lines'>) {
  const [isOpen, open] = useState(false)
  return (
    <div className="setting">
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {row.act}
      </button>
      {isOpen ? <SettingForm {...row} onClose={() => open(false)} /> : null}
    </div>
  )
}

function SettingForm({
  part,
  title,
  fields,
  draft,
  read,
  told,
  onChange,
  onClose,
}: Omit<RowProps, 'lines'> & { onClose(): void }) {
  const [words, setWords] = useState(draft)
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const ids = useId()
  const offer = useOffer()
  useEffect(() => first.current?.focus(), [])
  useKeys([{ keys: ['Escape'], words: 'leave it as it was', run: onClose }])
  const done = async (run: () => Promise<{ words: string; id: string } | undefined>) => {
    setBusy(true)
    setFault(undefined)
    try {
      const outcome = await run()
      await onChange()
      onClose()
      if (outcome)
        offer({
          words: outcome.words,
          undo: async () => {
            await settingsApi.undo(part, outcome.id)
            await onChange()
          },
        })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
      setBusy(false)
    }
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    void done(async () => {
      const { setting, changed } = await settingsApi.set(part, read(words), told?.setting.id)
      const name = words.name || title
      return changed ? { words: `${name} is set; the records are made anew.`, id: setting.id } : undefined
    })
  }
  const takeAway = () =>
    void done(async () => {
      const { id } = told!.setting
      await settingsApi.remove(part, id)
      return { words: `Nothing is set of ${title} any more; the records are made anew.`, id }
    })
  return (
    <form className="setting-form" onSubmit={save} aria-label={title}>
      {fields.map(({ field, words: label, hint, choices, isNeeded }, place) => {
        const id = `${ids}${field}`
        const change = ({ target }: { target: { value: string } }) => setWords({ ...words, [field]: target.value })
        return (
          <label className="field" key={field} htmlFor={id}>
            <b>{label}</b>
            {hint ? <span className="hint">{hint}</span> : null}
            {choices ? (
              <select id={id} value={words[field]} onChange={change}>
                {choices.map(([value, said]) => (
                  <option key={value} value={value}>
                    {said}
                  </option>
                ))}
              </select>
            ) : (
              <input
                id={id}
                ref={place === 0 ? first : undefined}
                value={words[field] ?? ''}
                required={isNeeded}
                dir="auto"
                autoComplete="off"
                onChange={change}
              />
            )}
          </label>
        )
      })}
      {fault ? (
        <p className="over" role="alert">
          {fault} Nothing was changed.
        </p>
      ) : null}
      <p className="acts">
        <button type="submit" className="button primary" disabled={isBusy}>
          Save
        </button>
        {told ? (
          <button type="button" className="button" disabled={isBusy} onClick={takeAway}>
            Set nothing of it
          </button>
        ) : null}
        <button type="button" className="button" onClick={onClose}>
          Leave as it was
        </button>
      </p>
    </form>
  )
}

/** "AFP, Agence France-Presse" as a list. */
export function listed(words: string | undefined): string[] {
  return (words ?? '')
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
}

/** A field that was left empty is not set. */
export function given(field: string, words: string | undefined): object {
  return words?.trim() ? { [field]: words.trim() } : {}
}

import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import { asksDate } from '../../../src/model/published.ts'
import { api, RequestError } from '../api/client.ts'
import { useOffer } from '../frame/undo.tsx'
import { dateInWords } from '../words/edtf.ts'
import { datesThatFit, either } from '../words/published.ts'
import { dayInWords } from './published.tsx'

/** Asks for the date where the text leaves it open, with the reason. The digits answer while the focus is in it. */
export function AskDate({ dispatch, reload }: { dispatch: Dispatch; reload(): Promise<void> }) {
  const { published, dateline } = dispatch
  const [fault, setFault] = useState<string>()
  const [other, setOther] = useState('')
  const offer = useOffer()
  if (!asksDate(published)) return null

  const dates = datesThatFit(published)
  const open = openDate(dispatch)
  const set = async (edtf: string, words: string) => {
    try {
      await api.setPublished(dispatch.id, edtf)
      await reload()
      const before = published.edtf
      offer({
        words,
        ...(before
          ? {
              async undo() {
                await api.setPublished(dispatch.id, before)
                await reload()
              },
            }
          : {}),
      })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    }
  }
  const give = (edtf: string) =>
    set(edtf, `Published ${dateInWords(edtf, { long: true })}, as you say. The text was read anew.`)
  const leaveOpen = () => (open ? set(open, 'The date is left open.') : undefined)
  const answer = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    const date = dates[Number(event.key) - 1]
    if (date) void give(date)
    else if (event.key === 'u') void leaveOpen()
    else return
    event.preventDefault()
  }
  const giveOther = (event: FormEvent) => {
    event.preventDefault()
    if (other.trim()) void give(other.trim())
  }
  return (
    // keys of the buttons inside
    <section className="ask-date" aria-labelledby="ask-date" onKeyDown={answer}>
      <h2 className="say" id="ask-date">
        {dates.length
          ? `${dayInWords(dispatch)}: ${either(dates.map((d) => d.slice(0, 4)))}?`
          : 'When was this published?'}
      </h2>
      <p>{reasonOf(dispatch, dates)}</p>
      <div className="acts">
        {dates.map((date, at) => (
          <button
            key={date}
            id={at === 0 ? 'set-date' : undefined}
            type="button"
            className={`button${at === 0 && date === published.edtf ? ' primary' : ''}`}
            onClick={() => void give(date)}
          >
            {date.slice(0, 4)} <kbd>{at + 1}</kbd>
          </button>
        ))}
        {open ? (
          <button type="button" className="button" onClick={() => void leaveOpen()}>
            Leave open <kbd>u</kbd>
          </button>
        ) : null}
        <form onSubmit={giveOther}>
          <input
            id={dates.length ? undefined : 'set-date'}
            aria-label={dates.length ? 'Another date' : 'Date of publication'}
            placeholder={dateline?.date ? 'another date' : '2026-03-02'}
            value={other}
            autoComplete="off"
            onChange={({ target }) => setOther(target.value)}
          />
          <button type="submit" className="button" disabled={!other.trim()}>
            Set
          </button>
        </form>
      </div>
      {fault ? <p role="alert">{fault}</p> : null}
    </section>
  )
}

function reasonOf({ dateline, published }: Dispatch, dates: readonly string[]): string {
  if (!dateline?.date) return 'The text gives no date of its own. Times in it that hang on the date stay open.'
  if (dates.length && published.basis === 'weekday')
    return `The dateline gives no year. A weekday in the text fits ${dates.length === 1 ? 'this year' : 'these years'}.`
  return 'The dateline gives no year. Times that hang on it stay open.'
}

/** The date as far as the text gives it, with its year open; undefined where it gives none. */
function openDate({ published, dateline }: Dispatch): string | undefined {
  if (published.edtf?.startsWith('X')) return published.edtf
  if (dateline?.date?.startsWith('--')) return `XXXX-${dateline.date.slice(2)}`
  return published.edtf?.replace(/^\d{4}/, 'XXXX')
}

import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { dispatchAddress, go } from '../address/address.ts'
import { api, type Given, RequestError } from '../api/client.ts'
import type { AddResult } from '../api/contract.ts'
import { useOffer } from '../frame/undo.tsx'
import { count } from '../words/count.ts'
import { filesOf } from './dropped-files.ts'
import { Outcome } from './outcome.tsx'

/** The field to paste a dispatch into, and the place to drop files on. */
export function Intake({ offersSample = false }: { offersSample?: boolean }) {
  const [text, setText] = useState('')
  const [given, setGiven] = useState<Given>({})
  const [busy, setBusy] = useState<string>()
  const [result, setResult] = useState<AddResult>()
  const [fault, setFault] = useState<string>()
  const [isOver, setOver] = useState(false)
  const offer = useOffer()
  const picker = useRef<HTMLInputElement>(null)
  const ids = useId()

  const withdrawAll = (added: AddResult['added']) => {
    const fresh = added.filter((a) => a.isNew)
    if (!fresh.length) return undefined
    return async () => {
      await Promise.all(fresh.map(({ id }) => api.withdraw(id)))
      setResult(undefined)
      offer({
        words: `${count(fresh.length, 'dispatch', 'dispatches')} withdrawn. They are kept, and can be put back.`,
      })
      if (location.pathname.startsWith('/dispatch/')) go('/')
    }
  }
  const add = async (words: string, adding: () => Promise<AddResult>) => {
    setBusy(words)
    setFault(undefined)
    try {
      const outcome = await adding()
      setResult(outcome)
      const [only] = outcome.added
      const undo = withdrawAll(outcome.added)
      if (outcome.added.length)
        offer({
          words: only && outcome.added.length === 1 ? wordsFor(only.isNew) : `${keptWords(outcome)}`,
          ...(undo ? { undo } : {}),
        })
      const isAlone = outcome.added.length === 1 && !outcome.refused.length && !outcome.warnings.length
      if (only && isAlone) go(dispatchAddress(only.id))
      else if (outcome.added.length) setText('')
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    } finally {
      setBusy(undefined)
    }
  }
  const addFiles = (files: readonly File[]) => {
    if (files.length) void add(`Reading ${count(files.length, 'file')}`, () => api.addFiles(files, given))
  }
  const addText = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) void add('Reading', () => api.addText(text, given))
  }
  useWholePageDrop(setOver, (transfer) => void filesOf(transfer).then(addFiles))
  const give = (name: keyof Given) => (event: { target: { value: string } }) =>
    setGiven({ ...given, [name]: event.target.value.trim() || undefined })

  return (
    <>
      <form className={`intake${isOver ? ' is-over' : ''}`} onSubmit={addText} aria-busy={busy !== undefined}>
        <textarea
          aria-label="Dispatch"
          placeholder="VARN, March 2. /NORPRESS/. The special envoy …"
          value={text}
          dir="auto"
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) addText(event)
          }}
        />
        <div className="given">
          <label htmlFor={`${ids}d`}>
            Published
            <input id={`${ids}d`} placeholder="2026-03-02, if known" autoComplete="off" onChange={give('published')} />
          </label>
          <label htmlFor={`${ids}s`}>
            Source
            <input id={`${ids}s`} placeholder="as in the dateline" autoComplete="off" onChange={give('source')} />
          </label>
        </div>
        <div className="acts">
          <button type="submit" className="button primary" disabled={!text.trim() || busy !== undefined}>
            Read it
          </button>
          <button
            type="button"
            className="button"
            disabled={busy !== undefined}
            onClick={() => picker.current?.click()}
          >
            Choose files
          </button>
          {offersSample ? (
            <button
              type="button"
              className="button"
              disabled={busy !== undefined}
              onClick={() => void loadSample(add, offer)}
            >
              Load the sample process
            </button>
          ) : null}
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            onChange={({ target }) => {
              addFiles([...(target.files ?? [])])
              target.value = ''
            }}
          />
        </div>
        <p className="hint" role="status">
          {busy
            ? `${busy} …`
            : 'Or drop files and folders anywhere on this page: wire text, saved web pages, JSON Lines.'}
        </p>
      </form>
      {fault ? (
        <div className="outcome" role="alert">
          <p className="say">{fault}</p>
          <p>Nothing was added. The text above is still there.</p>
        </div>
      ) : null}
      {result && (result.refused.length || result.warnings.length || result.added.length > 1) ? (
        <Outcome result={result} />
      ) : null}
    </>
  )
}

function wordsFor(isNew: boolean): string {
  return isNew ? 'The dispatch is in the record.' : 'This text is in the record already; nothing was added.'
}

function keptWords({ added, refused }: AddResult): string {
  const fresh = added.filter((a) => a.isNew).length
  const known = added.length - fresh
  return `${count(fresh, 'dispatch', 'dispatches')} added${known ? `, ${known} known already` : ''}${refused.length ? `, ${refused.length} refused` : ''}.`
}

/** The sample comes from the server itself; what it answers is the same as for files where it lists them. */
async function loadSample(
  add: (words: string, adding: () => Promise<AddResult>) => Promise<void>,
  offer: ReturnType<typeof useOffer>,
): Promise<void> {
  await add('Reading the sample process', async () => {
    await api.loadSample()
    return { added: [], refused: [], warnings: [] }
  })
  offer({ words: 'The sample process is loaded. Its states, people and agencies are invented.' })
  go('/')
}

/** Files may be dropped anywhere while the intake is on the page. */
function useWholePageDrop(setOver: (over: boolean) => void, take: (transfer: DataTransfer) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const over = (event: Event) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: Event) => {
      if ((event as unknown as DragEvent).relatedTarget === null) setOver(false)
    }
    const drop = (event: Event) => {
      event.preventDefault()
      setOver(false)
      const { dataTransfer } = event as unknown as DragEvent
      if (dataTransfer) latest.current(dataTransfer)
    }
    const events = { dragover: over, dragleave: leave, drop }
    for (const [name, handle] of Object.entries(events)) window.addEventListener(name, handle)
    return () => {
      for (const [name, handle] of Object.entries(events)) window.removeEventListener(name, handle)
    }
  }, [setOver])
}

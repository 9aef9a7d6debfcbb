import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { api, type Brought, type Given } from '../api/client.ts'
import { count } from '../words/count.ts'
import { filesOf } from './dropped-files.ts'
import { Outcome } from './outcome.tsx'
import { sendFiles } from './send-files.ts'
import { type Busy, useAdding } from './use-adding.ts'

/** The field to paste a dispatch into, and the place to drop files on. */
export function Intake({ offersSample = false }: { offersSample?: boolean }) {
  const [text, setText] = useState('')
  const [given, setGiven] = useState<Given>({})
  const { busy, result, fault, add } = useAdding()
  const [isOver, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const ids = useId()

  const addFiles = (files: readonly File[]) => {
    if (!files.length) return
    const [only] = files
    const brought = newImport(files.length === 1 && only ? only.name : `${count(files.length, 'file')}`)
    void add(`Reading ${count(files.length, 'file')}`, (tell) =>
      sendFiles(files, given, brought, (sent) => tell(sent, files.length)),
    )
  }
  const addText = async (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim() || busy) return
    if (await add('Reading', () => api.addText(text, given))) setText('')
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
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void addText(event)
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
              onClick={() => void add('Reading the sample process', api.loadSample, '/news')}
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
        {busy?.of && busy.of > 1 ? (
          <progress className="progress" value={busy.done} max={busy.of} aria-label={busy.words} />
        ) : null}
        <p className="hint" role="status">
          {busy
            ? `${busyInWords(busy)} …`
            : 'Or drop files and folders anywhere on this page: wire text, web pages, Word, PDF, mail, feeds, archives.'}
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

/** "Reading 120 files, 50 of 120 done, 61 dispatches in so far" */
function busyInWords({ words, done, of, added }: Busy): string {
  const parts = [words, done ? `${done} of ${of} done` : '']
  return [...parts, added ? `${count(added, 'dispatch', 'dispatches')} in so far` : ''].filter(Boolean).join(', ')
}

/** A new import: what is brought in at once is taken back at once. */
function newImport(importWords: string): Brought {
  // crypto.randomUUID is withheld from pages that came over plain HTTP from another machine
  const digits = crypto.getRandomValues(new Uint8Array(8))
  return { import: [...digits].map((d) => d.toString(16).padStart(2, '0')).join(''), importWords }
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

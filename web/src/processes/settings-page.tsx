import { type FormEvent, useState } from 'react'
import { go, processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import type { Process } from '../api/process-contract.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { useOffer } from '../frame/undo.tsx'
import { fromLines, NO_LINES, type ProcessLines, toLines } from './lines.ts'
import { Versions } from './versions.tsx'

const FIELDS: readonly { field: keyof ProcessLines; words: string; hint: string; isShort?: true }[] = [
  { field: 'name', words: 'Name', hint: 'What you call it, e.g. Kessal settlement', isShort: true },
  { field: 'about', words: 'About', hint: 'One sentence for colleagues', isShort: true },
  {
    field: 'parties',
    words: 'Parties',
    hint: 'One a line; other names after a colon. Vestria: Varn, Vestrian Republic',
  },
  { field: 'mediators', words: 'Mediators', hint: 'One a line, in the same way' },
  { field: 'monitors', words: 'Monitors', hint: 'Missions and bodies that report on what is carried out' },
  {
    field: 'formats',
    words: 'Formats',
    hint: 'One a line, its members after a colon. Lindholm Group: Taverny co-chair, Kirnland',
  },
  { field: 'people', words: 'People', hint: 'Known beforehand, with their offices. Ilse Marenko: envoy of Taverny' },
  { field: 'places', words: 'Places', hint: 'Places that tell its dispatches from others' },
  { field: 'words', words: 'Words', hint: 'Other words that tell them, with commas between' },
  {
    field: 'subjects',
    words: 'Subjects',
    hint: 'What positions are compared on, with the words that tell it. truce: truce, ceasefire',
  },
  {
    field: 'agreements',
    words: 'Agreements',
    hint: 'Known agreements with day and place. Kirn agreement: 2026-04-28, Kirn',
  },
  { field: 'leaveOut', words: 'Leave out', hint: 'Dispatches with any of these words are not filed to it' },
]

/** Sets up a process, or changes one: a further version is kept, and dispatches are filed anew. */
export function SettingsPage({ slug }: { slug: string | undefined }) {
  const [detail, reload] = useResource(`settings ${slug ?? ''}`, async () => (slug ? processApi.one(slug) : undefined))
  return (
    <Frame title={slug ? 'Settings' : 'A new process'} current="processes">
      <main className="page" id="main">
        {detail.state === 'loading' ? <Loading what="the settings" /> : null}
        {detail.state === 'failed' ? (
          <Failed error={detail.error} missing="No process has this address." onRetry={() => void reload()} />
        ) : null}
        {detail.state === 'ready' ? <Form slug={slug} process={detail.value?.process} /> : null}
        {slug && detail.state === 'ready' && detail.value ? (
          <GoBack slug={slug} name={detail.value.name} process={detail.value.process} />
        ) : null}
      </main>
    </Frame>
  )
}

/** Going back to an earlier version is a further version, which is taken back like any other. */
function GoBack({ slug, name, process }: { slug: string; name: string; process: Process }) {
  const offer = useOffer()
  const back = async (earlier: Process) => {
    await processApi.save(slug, earlier)
    offer({
      words: `${name} is as it was then; its dispatches are filed anew.`,
      undo: async () => void (await processApi.save(slug, process)),
    })
    go(processAddress(slug))
  }
  return <Versions slug={slug} onBack={back} />
}

function Form({ slug, process }: { slug: string | undefined; process: Process | undefined }) {
  const [lines, setLines] = useState<ProcessLines>(process ? toLines(process) : NO_LINES)
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const offer = useOffer()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setFault(undefined)
    try {
      const file = fromLines(lines, process)
      const saved = slug ? await processApi.save(slug, file) : await processApi.make(file)
      if (slug && process)
        offer({
          words: `${saved.name} is saved; its dispatches are filed anew.`,
          undo: async () => void (await processApi.save(slug, process)),
        })
      go(processAddress(saved.slug))
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <h1 className="title">{process ? process.name : 'A new process'}</h1>
      <p className="say">
        {process
          ? 'Every version is kept. Saving files the dispatches of the record anew.'
          : 'Only the name must stand. Names and words tell which dispatches belong to it.'}
      </p>
      {FIELDS.map(({ field, words, hint, isShort }) => (
        <label className="field" key={field} htmlFor={`field-${field}`}>
          <b>{words}</b>
          <span className="hint">{hint}</span>
          {isShort ? (
            <input
              id={`field-${field}`}
              value={lines[field]}
              required={field === 'name'}
              onChange={(e) => setLines({ ...lines, [field]: e.target.value })}
            />
          ) : (
            <textarea
              id={`field-${field}`}
              value={lines[field]}
              rows={Math.max(2, lines[field].split('\n').length)}
              onChange={(e) => setLines({ ...lines, [field]: e.target.value })}
            />
          )}
        </label>
      ))}
      {fault ? (
        <p className="over" role="alert">
          {fault} Nothing was changed.
        </p>
      ) : null}
      <p className="acts">
        <button type="submit" className="button primary" disabled={isBusy || !lines.name.trim()}>
          {isBusy ? 'Saving and filing …' : process ? 'Save' : 'Set it up'}
        </button>
        <Link className="button" href={slug ? processAddress(slug) : '/processes'}>
          Leave as it was
        </Link>
      </p>
    </form>
  )
}

import { type FormEvent, useRef, useState } from 'react'
import { go, sourceAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { RequestError } from '../api/client.ts'
import { useResource } from '../api/resource.ts'
import { useFocusOnArrival } from '../frame/focus-on-arrival.ts'
import { Frame } from '../frame/frame.tsx'
import { useOffer } from '../frame/undo.tsx'
import { type SourceWishes, sourceApi, type Trial } from './source-client.ts'
import { changesIn, EMPTY_DRAFT, type SourceDraft, SourceFields } from './source-fields.tsx'
import { TrialView } from './trial-view.tsx'

/** Sets a source up: its address is looked at first, and what would come in is shown before anything is kept. */
export function NewSourcePage() {
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(heading)
  const [address, setAddress] = useState('')
  const [id, setId] = useState('')
  const [draft, setDraft] = useState<SourceDraft>(EMPTY_DRAFT)
  const [trial, setTrial] = useState<Trial>()
  const [busy, setBusy] = useState<string>()
  const [fault, setFault] = useState<string>()
  const [list] = useResource('sources', sourceApi.all)
  const offer = useOffer()
  const allowed = list.state === 'ready' ? list.value.allowed : { folders: [], hosts: [] }
  const kind = trial?.source.kind ?? (/^imaps?:/i.test(address.trim()) ? 'mailbox' : undefined)

  const during = async (words: string, run: () => Promise<void>) => {
    setBusy(words)
    setFault(undefined)
    try {
      await run()
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFault(error.message)
    } finally {
      setBusy(undefined)
    }
  }
  const wishes = (at: string): SourceWishes => {
    const said = Object.entries(changesIn(draft)).filter(([, value]) => value !== null)
    const hosts = allowed.hosts.length ? { allowHosts: allowed.hosts } : {}
    return { ...Object.fromEntries(said), ...hosts, address: at, ...(id.trim() ? { id: id.trim() } : {}) }
  }
  const look = (at: string) =>
    during('Looking at it', async () => {
      setTrial(undefined)
      setTrial(await sourceApi.tryOut(wishes(at)))
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void look(address.trim())
  }
  const setUp = (found: Trial) =>
    during('Setting it up', async () => {
      // as it was shown, and not found out once more
      const { kind: foundKind, address: at, id: named } = found.source
      const asShown = { kind: foundKind, ...pagesOf(found, draft), id: id.trim() || named }
      const { source } = await sourceApi.setUp({ ...wishes(at), ...asShown })
      await sourceApi.look(source.id)
      offer({
        words: `${source.id} is set up and being looked at.`,
        undo: async () => {
          await sourceApi.remove(source.id)
          go('/sources')
        },
      })
      go(sourceAddress(source.id))
    })

  return (
    <Frame title="Set up a source" current="settings">
      <main className="page settings" id="main">
        <p className="crumb">
          <Link href="/sources">Sources</Link>
        </p>
        <h1 className="title" ref={heading} tabIndex={-1}>
          Set up a source
        </h1>
        <p className="say">Give its address. It is looked at first; nothing is kept until you say so.</p>
        <form onSubmit={submit}>
          <label className="field" htmlFor="source-address">
            <b>Address</b>
            <span className="hint">
              A site or its feed, https://norpress.example/world; a mailbox, imaps://desk@mail.example/INBOX
              {allowed.folders.length ? `; a folder in ${allowed.folders.join(' or ')}` : ''}
            </span>
            <input
              id="source-address"
              value={address}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => {
                setAddress(target.value)
                setTrial(undefined)
              }}
              required
            />
          </label>
          {kind === 'mailbox' && !trial ? (
            <SourceFields kind="mailbox" draft={draft} onChange={setDraft} />
          ) : (
            <details>
              <summary>How it is taken</summary>
              <label className="field" htmlFor="source-id">
                <b>Name</b>
                <span className="hint">
                  In addresses and at the command line; left empty, made from what it is called
                </span>
                <input
                  id="source-id"
                  value={id}
                  autoComplete="off"
                  pattern="[a-z0-9]([a-z0-9.\-]{0,58}[a-z0-9])?"
                  title="small letters, digits, dots and hyphens"
                  onChange={({ target }) => setId(target.value)}
                />
              </label>
              <SourceFields kind={kind} draft={draft} onChange={setDraft} />
            </details>
          )}
          <p className="acts">
            <button type="submit" className={`button${trial ? '' : ' primary'}`} disabled={busy !== undefined}>
              {trial ? 'Look again' : 'Look at it'}
            </button>
            <Link className="button" href="/sources">
              Leave it
            </Link>
          </p>
          <p className="hint" role="status">
            {busy ? `${busy} …` : null}
          </p>
        </form>
        {fault ? (
          <div className="outcome" role="alert">
            <p className="say">{fault}</p>
            <p>Nothing was set up.</p>
          </div>
        ) : null}
        {trial ? (
          <TrialView
            trial={trial}
            isBusy={busy !== undefined}
            onSetUp={() => void setUp(trial)}
            onOther={(other) => {
              setAddress(other)
              void look(other)
            }}
          />
        ) : null}
      </main>
    </Frame>
  )
}

/** Whether pages are fetched was found out by the trial, and stays as it was shown. */
function pagesOf({ source }: Trial, { pages }: SourceDraft): { pages?: boolean } {
  return pages === '' && source.pages !== undefined ? { pages: source.pages } : {}
}

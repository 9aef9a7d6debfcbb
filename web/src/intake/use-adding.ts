import { useEffect, useState } from 'react'
import { dispatchAddress, go } from '../address/address.ts'
import { api, RequestError } from '../api/client.ts'
import type { AddResult } from '../api/contract.ts'
import { useOffer } from '../frame/undo.tsx'
import { count } from '../words/count.ts'

/** What is being done, and how far it is where that is known. */
export interface Busy {
  readonly words: string
  readonly done?: number
  readonly of?: number
  /** dispatches that came into the record meanwhile: one file may hold thousands */
  readonly added?: number
}

const ASK_MS = 2_000

export interface Adding {
  /** what is being done, while it is */
  readonly busy?: Busy | undefined
  readonly result?: AddResult | undefined
  /** why the server could not be asked at all */
  readonly fault?: string | undefined
  /** adds; `run` may tell how far it has come. One dispatch alone is opened, `thenGo` names another page to open */
  add(
    words: string,
    run: (tell: (done: number, of: number) => void) => Promise<AddResult>,
    thenGo?: string,
  ): Promise<boolean>
}

/** Adds dispatches and keeps what came of it, with the way to take it back. */
export function useAdding(): Adding {
  const [busy, setBusy] = useState<Busy>()
  const [result, setResult] = useState<AddResult>()
  const [fault, setFault] = useState<string>()
  const offer = useOffer()
  const isBusy = busy !== undefined
  useProgress(isBusy, (added) => setBusy((now) => now && { ...now, added }))

  const takeBack = async (id: string) => {
    const { changed, left } = await api.takeBack(id)
    setResult(undefined)
    const stay = left ? ` ${dispatches(left)} stay, because something else has brought them too.` : ''
    offer({
      words: `${dispatches(changed)} withdrawn, and nothing is deleted.${stay}`,
      undo: async () => void (await api.putBack(id)),
    })
    if (location.pathname.startsWith('/dispatch/')) go('/news')
  }
  return {
    busy,
    result,
    fault,
    async add(words, run, thenGo) {
      setBusy({ words })
      setFault(undefined)
      try {
        const outcome = await run((done, of) => setBusy((now) => ({ ...now, words, done, of })))
        setResult(outcome)
        const { import: id } = outcome
        const isUndoable = id !== undefined && outcome.added.some((a) => a.isNew)
        if (outcome.added.length)
          offer({ words: inWords(outcome), ...(isUndoable ? { undo: () => takeBack(id) } : {}) })
        const [only, ...others] = outcome.added
        const next = thenGo ?? (only && !others.length ? dispatchAddress(only.id) : undefined)
        if (next && !outcome.refused.length) go(next)
        return outcome.added.length > 0
      } catch (error) {
        if (!(error instanceof RequestError)) throw error
        setFault(error.message)
        return false
      } finally {
        setBusy(undefined)
      }
    },
  }
}

/** While something is read: how much has come in so far, and a word before the window is closed in the middle of it. */
function useProgress(isBusy: boolean, tell: (added: number) => void): void {
  useEffect(() => {
    if (!isBusy) return
    let before: number | undefined
    const ask = async () => {
      // what the server cannot say now it says the next time
      const status = await api.status().catch(() => undefined)
      before ??= status?.dispatches
      if (status && before !== undefined && status.dispatches > before) tell(status.dispatches - before)
    }
    void ask()
    const timer = setInterval(() => void ask(), ASK_MS)
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => {
      clearInterval(timer)
      window.removeEventListener('beforeunload', warn)
    }
  }, [isBusy])
}

function inWords({ added, refused }: AddResult): string {
  const fresh = added.filter((a) => a.isNew).length
  const known = added.length - fresh
  if (added.length === 1 && !refused.length)
    return fresh ? 'The dispatch is in the record.' : 'This text is in the record already; nothing was added.'
  const parts = [`${dispatches(fresh)} added`]
  if (known) parts.push(`${known} known already`)
  if (refused.length) parts.push(`${refused.length} refused`)
  return `${parts.join(', ')}.`
}

function dispatches(n: number): string {
  return count(n, 'dispatch', 'dispatches')
}

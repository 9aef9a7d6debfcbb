import { useState } from 'react'
import { dispatchAddress, go } from '../address/address.ts'
import { api, RequestError } from '../api/client.ts'
import type { AddResult } from '../api/contract.ts'
import { useOffer } from '../frame/undo.tsx'
import { count } from '../words/count.ts'

export interface Adding {
  /** what is being done, while it is */
  readonly busy?: string | undefined
  readonly result?: AddResult | undefined
  /** why the server could not be asked at all */
  readonly fault?: string | undefined
  /** adds; `run` may tell how far it has come. One dispatch alone is opened, `thenGo` names another page to open */
  add(words: string, run: (tell: (words: string) => void) => Promise<AddResult>, thenGo?: string): Promise<boolean>
}

/** Adds dispatches and keeps what came of it, with the way to take it back. */
export function useAdding(): Adding {
  const [busy, setBusy] = useState<string>()
  const [result, setResult] = useState<AddResult>()
  const [fault, setFault] = useState<string>()
  const offer = useOffer()

  const withdraw = async (fresh: AddResult['added']) => {
    for (const { id } of fresh) await api.withdraw(id)
    setResult(undefined)
    offer({ words: `${dispatches(fresh.length)} withdrawn. Nothing is deleted: each can be put back from its page.` })
    if (location.pathname.startsWith('/dispatch/')) go('/news')
  }
  return {
    busy,
    result,
    fault,
    async add(words, run, thenGo) {
      setBusy(words)
      setFault(undefined)
      try {
        const outcome = await run(setBusy)
        setResult(outcome)
        const fresh = outcome.added.filter((a) => a.isNew)
        if (outcome.added.length)
          offer({ words: inWords(outcome), ...(fresh.length ? { undo: () => withdraw(fresh) } : {}) })
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

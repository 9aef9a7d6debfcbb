import { createContext, useContext, useEffect, useMemo } from 'react'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import { actorAddress, entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { onChange } from '../api/changes.ts'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import type { PartOf } from '../api/process-contract.ts'
import { useResource } from '../api/resource.ts'
import { useOffer } from '../frame/undo.tsx'
import { useKeys } from '../keys/keys.tsx'

/** By the lasting key of a finding: the entries of records that it went into. */
export type Became = ReadonlyMap<string, readonly PartOf[]>

const Context = createContext<Became>(new Map())
export const BecameProvider = Context.Provider

/** What the findings of a dispatch became part of; empty until it is known. */
export function useBecame(dispatch: Dispatch): Became {
  const [found, reload] = useResource(`became ${dispatch.id}`, () => processApi.partsOf(dispatch.id))
  // one that has just come in is in no record yet
  useEffect(() => onChange(() => void reload()), [reload])
  const parts = found.state === 'ready' ? found.value : undefined
  return useMemo(() => Map.groupBy(parts ?? [], ({ ref }) => ref.split('-')[1]!), [parts])
}

/** The line of a note that says where its finding stands in the record. */
export function BecameLine({ noteKey }: { noteKey: string }) {
  const parts = useContext(Context).get(noteKey) ?? []
  if (!parts.length) return null
  return (
    <span className="became-part">
      In the record:{' '}
      {parts.map(({ process, kind, id, label }, at) => (
        <span key={`${process} ${id}`}>
          {at ? '; ' : null}
          <Link href={kind === 'actor' ? actorAddress(process, id) : entryAddress(process, id)}>{label}</Link>
        </span>
      ))}
    </span>
  )
}

/**
 * A person's verdict on the finding at hand: `a` says it is right, `x` that the sentence does not say so. A rejected one
 * stays rejected when the dispatch is read again.
 */
export function useVerdictKeys(dispatch: Dispatch, noteKey: string | undefined): void {
  const offer = useOffer()
  const decide = async (act: 'accept' | 'reject') => {
    const ref = `${dispatch.id.replace('sha256:', '').slice(0, 16)}-${noteKey}`
    try {
      const { id } = await processApi.decide({ act, on: ref })
      const words = act === 'accept' ? 'Accepted: a person has confirmed it.' : 'Rejected: the record leaves it out.'
      offer({ words, undo: async () => void (await processApi.undo(id)) })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      offer({ words: `${error.message} Nothing was decided.` })
    }
  }
  useKeys(
    noteKey
      ? [
          { keys: ['a'], words: 'accept the finding at hand', run: () => void decide('accept') },
          { keys: ['x'], words: 'reject the finding at hand', run: () => void decide('reject') },
        ]
      : [],
  )
}

import { useCallback, useEffect, useState } from 'react'
import { onChange } from './changes.ts'
import { RequestError } from './client.ts'
import { onOwnAct } from './own-acts.ts'

export type Resource<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: RequestError }

// How often a page asks again when the server did not answer.
const RETRY_MS = 5_000
// A record of thousands of dispatches is behind for some seconds after a decision.
const WORKED_IN_MS = 30_000

let actedAt = Number.NEGATIVE_INFINITY
if (typeof window !== 'undefined')
  onOwnAct(() => {
    actedAt = performance.now()
  })

/**
 * Loads what `key` names and again whenever `key` changes or `reload` is called; what was shown stays until the new is
 * there. While the server does not answer it asks again every five seconds.
 * @param followsActs loads again once what this page itself decided is worked in; what comes from elsewhere moves nothing
 * that somebody reads
 */
export function useResource<T>(
  key: string,
  load: () => Promise<T>,
  { followsActs = false } = {},
): [Resource<T>, reload: () => Promise<void>] {
  const [shown, setShown] = useState<{ key: string; resource: Resource<T> }>()
  // `key` stands for what `load` closes over
  const reload = useCallback(async () => {
    try {
      const value = await load()
      setShown({ key, resource: { state: 'ready', value } })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setShown({ key, resource: { state: 'failed', error } })
    }
  }, [key])
  useEffect(() => void reload(), [reload])
  useEffect(() => {
    if (!followsActs) return
    return onChange(() => {
      if (performance.now() - actedAt < WORKED_IN_MS) void reload()
    })
  }, [followsActs, reload])
  const resource: Resource<T> = shown?.key === key ? shown.resource : { state: 'loading' }
  const silent = resource.state === 'failed' && resource.error.status === 0
  useEffect(() => {
    if (!silent) return
    const timer = setInterval(reload, RETRY_MS)
    return () => clearInterval(timer)
  }, [silent, reload])
  return [resource, reload]
}

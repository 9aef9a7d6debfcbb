import { useEffect } from 'react'
import type { Route } from '../address/address.ts'
import { onChange } from '../api/changes.ts'
import { api } from '../api/client.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { excerpt } from '../words/count.ts'
import { ReadingView } from './reading-view.tsx'

/** One dispatch with everything found in it. */
export function DispatchPage({ route }: { route: Extract<Route, { page: 'dispatch' }> }) {
  const [stored, reload] = useResource(route.id, () => api.dispatch(route.id))
  const [beside, reloadBeside] = useResource(route.id, () => api.neighbours(route.id))
  // a dispatch that comes in may become a neighbour: only links change, nothing moves
  useEffect(() => onChange(() => void reloadBeside()), [reloadBeside])
  if (stored.state === 'ready') {
    const { headline, text } = stored.value.reading.dispatch
    return (
      <Frame title={excerpt(headline?.exact ?? text, 80)} isInvented={stored.value.invented}>
        <ReadingView
          stored={stored.value}
          neighbours={beside.state === 'ready' ? beside.value : {}}
          route={route}
          reload={reload}
        />
      </Frame>
    )
  }
  return (
    <Frame title="Dispatch">
      <main className="page" id="main">
        {stored.state === 'loading' ? (
          <Loading what="the dispatch" />
        ) : (
          <Failed error={stored.error} missing="No dispatch has this address." onRetry={() => void reload()} />
        )}
      </main>
    </Frame>
  )
}

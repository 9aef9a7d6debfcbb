import { readRoute, useAddress } from './address/address.ts'
import { Link } from './address/link.tsx'
import { DispatchPage } from './dispatch/dispatch-page.tsx'
import { FaultBoundary } from './frame/fault-boundary.tsx'
import { Frame } from './frame/frame.tsx'
import { UndoProvider } from './frame/undo.tsx'
import { AddPage } from './intake/add-page.tsx'
import { KeyboardProvider } from './keys/keys.tsx'
import { GlyphSprite } from './kinds/glyphs.tsx'
import { NewsPage } from './news/news-page.tsx'

/** The page that the address names. */
export function App() {
  return (
    <KeyboardProvider>
      <UndoProvider>
        <GlyphSprite />
        <FaultBoundary>
          <Page />
        </FaultBoundary>
      </UndoProvider>
    </KeyboardProvider>
  )
}

function Page() {
  const route = readRoute(useAddress())
  switch (route.page) {
    case 'news':
      return <NewsPage query={route.query} />
    case 'add':
      return <AddPage />
    case 'dispatch':
      return <DispatchPage key={route.id} route={route} />
    case 'none':
      return (
        <Frame title="Not found">
          <main className="page" id="main">
            <h1 className="say">No page has this address.</h1>
            <p className="acts">
              <Link className="button" href="/">
                All news
              </Link>
            </p>
          </main>
        </Frame>
      )
  }
}

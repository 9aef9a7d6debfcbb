import { ActorPage } from './actor/actor-page.tsx'
import { readRoute, useAddress } from './address/address.ts'
import { Link } from './address/link.tsx'
import { BriefPage } from './brief/brief-page.tsx'
import { CalendarPage } from './calendar/calendar-page.tsx'
import { DispatchPage } from './dispatch/dispatch-page.tsx'
import { DossierPage } from './dossier/dossier-page.tsx'
import { EntryPage } from './entry/entry-page.tsx'
import { FaultBoundary } from './frame/fault-boundary.tsx'
import { Frame } from './frame/frame.tsx'
import { UndoProvider } from './frame/undo.tsx'
import { AddPage } from './intake/add-page.tsx'
import { KeyboardProvider } from './keys/keys.tsx'
import { GlyphSprite } from './kinds/glyphs.tsx'
import { NewsPage } from './news/news-page.tsx'
import { ProcessesPage } from './processes/processes-page.tsx'
import { SettingsPage } from './processes/settings-page.tsx'
import { ReviewPage } from './review/review-page.tsx'
import { SecondPage } from './review/second-page.tsx'
import { CommonPage } from './settings/common-page.tsx'
import { NewSourcePage } from './sources/new-source-page.tsx'
import { SourcePage } from './sources/source-page.tsx'
import { SourcesPage } from './sources/sources-page.tsx'
import { TodayPage } from './today/today-page.tsx'

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
    case 'today':
      return <TodayPage />
    case 'processes':
      return <ProcessesPage />
    case 'review':
      return <ReviewPage slug={route.slug} />
    case 'second':
      return <SecondPage slug={route.slug} sample={route.sample} />
    case 'actor':
      return <ActorPage key={route.id} slug={route.slug} id={route.id} />
    case 'brief':
      return <BriefPage slug={route.slug} asOf={route.asOf} since={route.since} kept={route.kept} />
    case 'entry':
      return <EntryPage key={route.id} slug={route.slug} id={route.id} />
    case 'sources':
      return route.id === undefined ? <SourcesPage /> : <SourcePage key={route.id} id={route.id} />
    case 'new-source':
      return <NewSourcePage />
    case 'common':
      return <CommonPage part={route.part} />
    case 'calendar':
      return <CalendarPage />
    case 'settings':
      return <SettingsPage key={route.slug} slug={route.slug} />
    case 'dossier':
      return <DossierPage key={route.slug} slug={route.slug} query={route} />
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
              <Link className="button" href="/news">
                All news
              </Link>
            </p>
          </main>
        </Frame>
      )
  }
}

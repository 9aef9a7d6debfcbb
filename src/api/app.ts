import { bodyLimit } from 'hono/body-limit'
import { fileBytes } from '../filing/file-bytes.ts'
import { loadSample } from '../filing/load-sample.ts'
import { Records } from '../filing/records.ts'
import { ReadoutError } from '../model/error.ts'
import { VERSION } from '../pipeline/version.ts'
import type { Store } from '../store/store.ts'
import type { PageLeave } from '../watch/from-pages.ts'
import { Watcher } from '../watch/watcher.ts'
import { type ApiReader, newRoutes } from './context.ts'
import { type GuardOptions, guard, secureHeaders } from './guard.ts'
import { pages } from './pages.ts'
import { answerError } from './problem.ts'
import { RecordWatch } from './record-watch.ts'
import { acrossRoutes } from './routes/across.ts'
import { briefsRoutes } from './routes/briefs.ts'
import { decisionsRoutes } from './routes/decisions.ts'
import { dispatchRoutes } from './routes/dispatch.ts'
import { dispatchesRoutes } from './routes/dispatches.ts'
import { entriesRoutes } from './routes/entries.ts'
import { entryRoutes } from './routes/entry.ts'
import { figuresRoutes } from './routes/figures.ts'
import { filingsRoutes } from './routes/filings.ts'
import { importsRoutes } from './routes/imports.ts'
import { processesRoutes } from './routes/processes.ts'
import { recordRoutes } from './routes/record.ts'
import { reviewRoutes } from './routes/review.ts'
import { searchRoutes } from './routes/search.ts'
import { secondReadingsRoutes } from './routes/second-readings.ts'
import { settingsRoutes } from './routes/settings.ts'
import { sourcesRoutes } from './routes/sources.ts'
import { writtenRoutes } from './routes/written.ts'

export interface AppOptions extends GuardOptions {
  readonly store: Store
  readonly watch?: RecordWatch
  readonly records?: Records
  readonly reader?: ApiReader
  readonly watcher?: Watcher
  /** folders of this machine and hosts of its network that pages may name in a source; none where absent */
  readonly leave?: PageLeave
  /** where the built pages lie */
  readonly web?: string
}

// A book is about one megabyte; a year of one agency in one file is about this.
const MOST_BODY_BYTES = 64 * 1024 * 1024

const ROUTES = [
  dispatchesRoutes,
  dispatchRoutes,
  filingsRoutes,
  processesRoutes,
  sourcesRoutes,
  importsRoutes,
  settingsRoutes,
  entriesRoutes,
  entryRoutes,
  figuresRoutes,
  acrossRoutes,
  reviewRoutes,
  writtenRoutes,
  briefsRoutes,
  decisionsRoutes,
  secondReadingsRoutes,
  searchRoutes,
  recordRoutes,
]

/** The server without its port: the API under /api, the pages everywhere else. */
export function createApp({
  store,
  watch = new RecordWatch(store),
  records = new Records(store),
  reader = readerHere(store),
  watcher = new Watcher(store, VERSION),
  leave = { folders: [], hosts: [] },
  web,
  ...guarded
}: AppOptions) {
  const app = newRoutes()
  app.onError(answerError)
  app.use(secureHeaders(), guard(guarded))
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MOST_BODY_BYTES,
      onError: () => {
        throw new ReadoutError('api/too-large', 'input', 'more than 64 MB at once; use "readout add" for large files')
      },
    }),
  )
  const context = { store, watch, records, reader, watcher, leave }
  for (const routes of ROUTES) app.route('/api', routes(context))
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Readout', version: VERSION, description: 'The record of dispatches and what was read in them.' },
  })
  app.all('/api/*', (c) => {
    throw new ReadoutError('api/not-found', 'usage', `no ${c.req.method} ${c.req.path}; see /api/openapi.json`)
  })
  app.route('/', pages(web))
  return app
}

function readerHere(store: Store): ApiReader {
  return { file: (bytes, hints) => fileBytes(store, bytes, hints), sample: (by) => loadSample(store, by) }
}

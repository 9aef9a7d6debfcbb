import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { ReadoutError } from '../model/error.ts'

// the same from src/ and from dist/
const WEB_FOLDER = join(import.meta.dirname, '../../web/dist')
// vite names files in assets/ by their content
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The built pages. Every path that names no file is an address inside the app, and gets its one page. */
export function pages(folder = WEB_FOLDER): Hono {
  const app = new Hono()
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('*', () => {
      throw new ReadoutError(
        'api/not-built',
        'setup',
        'the pages are not built: run "npm run build" and load this again',
      )
    })
    return app
  }
  app.use(
    '*',
    serveStatic({
      root: folder,
      onFound: (path, c) => c.header('Cache-Control', path.includes('/assets/') ? FOR_EVER : 'no-cache'),
    }),
  )
  app.get(
    '*',
    serveStatic({ root: folder, path: 'index.html', onFound: (_path, c) => c.header('Cache-Control', 'no-cache') }),
  )
  return app
}

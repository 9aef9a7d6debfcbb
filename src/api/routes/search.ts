import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { namingsOf } from '../../filing/namings.ts'
import { searchDispatches, searchEntries } from '../../store/search.ts'
import { loadSentences } from '../../store/sentences.ts'
import { type ApiContext, answer, newRoutes } from '../context.ts'
import { fullId } from '../full-id.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../search-schemas.ts'

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Look for words in dispatches, sentences and what is known',
  request: { query: schema.SearchQuery },
  responses: { 200: answer(schema.Found, 'the newest of each'), default: problemResponse },
})
const sentences = createRoute({
  method: 'get',
  path: '/sentences',
  summary: 'Sentences with what cites them, many at once',
  request: { query: schema.SentencesQuery },
  responses: { 200: answer(schema.SentenceList, 'in the order asked'), default: problemResponse },
})
const namings = createRoute({
  method: 'get',
  path: '/namings',
  summary: 'Where dispatches name an actor',
  request: { query: schema.NamingsQuery },
  responses: { 200: answer(schema.NamingList, 'one a dispatch and name'), default: problemResponse },
})

/** Words looked for, and the words behind citations. */
export function searchRoutes({ store }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(search, async (c) => {
    const { q, process, limit } = c.req.valid('query')
    const query = { words: q, limit, ...(process ? { process } : {}) }
    const { total, items, sentences } = await searchDispatches(store, query)
    const entries = await searchEntries(store, ['statement', 'commitment', 'contact', 'event'], query)
    const found = (kind: 'statement' | 'commitment' | 'contact' | 'event') => entries.get(kind)!
    return c.json(
      {
        dispatches: { total, items },
        sentences: { items: sentences },
        statements: found('statement'),
        commitments: found('commitment'),
        contacts: found('contact'),
        events: found('event'),
      },
      200,
    )
  })

  routes.openapi(sentences, async (c) => {
    const places = c.req
      .valid('query')
      .at.split(',')
      .map((place) => {
        const at = place.lastIndexOf(':')
        return { id: place.slice(0, at), sentence: Number(place.slice(at + 1)) }
      })
    const ids = new Map<string, string>()
    for (const { id } of places) if (!ids.has(id)) ids.set(id, await fullId(store, id))
    const full = places.map(({ id, sentence }) => ({ dispatch: ids.get(id)!, sentence }))
    return c.json({ items: await loadSentences(store, full) }, 200)
  })

  routes.openapi(namings, async (c) =>
    c.json({ items: await namingsOf(store, c.req.valid('query').of.split(',')) }, 200),
  )

  return routes
}

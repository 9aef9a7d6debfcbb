import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { obviousOf, reviewQueue, withWords } from '../../filing/review-queue.ts'
import { isSetAside } from '../../record/review/doubt.ts'
import type { EntryItem, OpenQuestion } from '../../record/review/queue.ts'
import { type ApiContext, answer, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../record-schemas.ts'
import { ObviousList, ReviewQuery, ReviewQueue } from '../review-schemas.ts'

const queue = createRoute({
  method: 'get',
  path: '/processes/{slug}/review',
  summary: 'What a person is to judge: doubtful readings and what the record asks',
  request: { params: schema.Slug, query: ReviewQuery },
  responses: { 200: answer(ReviewQueue, 'the doubtful and consequential first'), default: problemResponse },
})
const obvious = createRoute({
  method: 'get',
  path: '/processes/{slug}/review/obvious',
  summary: 'Findings so sure that one verdict may do for all',
  request: { params: schema.Slug },
  responses: { 200: answer(ObviousList, 'their refs'), default: problemResponse },
})

// As many as anybody would answer for in one act.
const MOST_OBVIOUS = 500

/** The queue of the page for review. */
export function reviewRoutes({ store, records }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(queue, async (c) => {
    const { kind, limit } = c.req.valid('query')
    const view = await records.view(c.req.valid('param').slug)
    const all = await reviewQueue(view)
    const of = all.filter((item) => isWithin(item, kind))
    return c.json(
      {
        asOf: view.asOf,
        behind: view.behind,
        total: of.length,
        kinds: countKinds(all),
        setAside: all.filter(isLeft).length,
        items: await withWords(store, view, of.slice(0, limit)),
      },
      200,
    )
  })

  routes.openapi(obvious, async (c) => {
    const view = await records.view(c.req.valid('param').slug)
    return c.json({ refs: await obviousOf(view, MOST_OBVIOUS) }, 200)
  })

  return routes
}

type Item = EntryItem | OpenQuestion

function isWithin(item: Item, kind: Item['kind'] | 'set-aside' | undefined): boolean {
  if (kind === 'set-aside') return isLeft(item)
  return kind === undefined || item.kind === kind
}

function isLeft(item: Item): boolean {
  return 'citation' in item && isSetAside(item.citation)
}

function countKinds(items: readonly Item[]) {
  const counts: Partial<Record<Item['kind'], number>> = {}
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

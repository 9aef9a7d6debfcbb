import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { decide } from '../../filing/decide.ts'
import { Decision } from '../../model/decision.ts'
import { ReadoutError } from '../../model/error.ts'
import { listDecisions, loadDecision } from '../../store/decisions.ts'
import { refsOfEntry } from '../../store/find-targets.ts'
import { type ApiContext, answer, askerOf, body, newRoutes } from '../context.ts'
import * as schema from '../decision-schemas.ts'
import { problemResponse } from '../problem.ts'

const take = createRoute({
  method: 'post',
  path: '/decisions',
  summary: 'Accept, reject, correct, merge, split, comment or assess',
  request: { body: body(schema.DecisionDraft) },
  responses: { 200: answer(Decision, 'the decision as it is kept'), default: problemResponse },
})
const list = createRoute({
  method: 'get',
  path: '/decisions',
  summary: 'Decisions, newest first',
  request: { query: schema.DecisionsQuery },
  responses: { 200: answer(schema.DecisionList, 'one page of them'), default: problemResponse },
})
const show = createRoute({
  method: 'get',
  path: '/decisions/{id}',
  summary: 'One decision',
  request: { params: schema.DecisionId },
  responses: { 200: answer(Decision, 'it'), default: problemResponse },
})
const undo = createRoute({
  method: 'post',
  path: '/decisions/{id}/undo',
  summary: 'Take a decision back; undoing that puts it back',
  request: { params: schema.DecisionId, body: { content: { 'application/json': { schema: schema.Undoing } } } },
  responses: { 200: answer(Decision, 'the decision that undoes it'), default: problemResponse },
})

export function decisionsRoutes({ store }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(take, async (c) => {
    const { by = askerOf(c), ...draft } = c.req.valid('json')
    return c.json(await decide(store, { ...draft, by }), 200)
  })

  routes.openapi(list, async (c) => {
    const { on, limit, before } = c.req.valid('query')
    const refs = on === undefined ? undefined : on.includes('-') ? [on] : await refsOfEntry(store, on)
    const found = await listDecisions(store, {
      limit: limit + 1,
      ...(refs ? { refs } : {}),
      ...(before ? { before } : {}),
    })
    const items = found.slice(0, limit)
    const next = found.length > limit ? items.at(-1)?.id : undefined
    return c.json({ items, ...(next ? { next } : {}) }, 200)
  })

  routes.openapi(show, async (c) => {
    const { id } = c.req.valid('param')
    const decision = await loadDecision(store, id)
    if (!decision) throw new ReadoutError('filing/no-decision', 'input', `the record has no decision ${id}`)
    return c.json(decision, 200)
  })

  routes.openapi(undo, async (c) => {
    const { why, by = askerOf(c) } = c.req.valid('json')
    const { id } = c.req.valid('param')
    return c.json(await decide(store, { act: 'undo', decision: id, by, ...(why ? { why } : {}) }), 200)
  })

  return routes
}

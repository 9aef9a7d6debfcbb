import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { DueState } from '../../model/due-item.ts'
import type { Waiting } from '../../model/process-record.ts'
import { inventedProcesses } from '../../store/filings.ts'
import { countAcross, type EntryAcross, listAcross } from '../../store/list-across.ts'
import { listProcesses } from '../../store/processes.ts'
import type { Store } from '../../store/store.ts'
import { type ApiContext, answer, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../record-schemas.ts'

const due = createRoute({
  method: 'get',
  path: '/due',
  summary: 'What is to come, overdue, or without a report, in all processes',
  request: { query: schema.DueEverywhereQuery },
  responses: { 200: answer(schema.DueEverywhere, 'soonest first'), default: problemResponse },
})
const waiting = createRoute({
  method: 'get',
  path: '/waiting',
  summary: 'What waits for a person, in all processes',
  request: { query: schema.WaitingEverywhereQuery },
  responses: { 200: answer(schema.WaitingEverywhere, 'the weightiest first'), default: problemResponse },
})

// What changes most by being answered comes first.
const QUESTIONS: readonly Waiting['kind'][] = ['reopened', 'belongs', 'same', 'who', 'no-report']

/** Lists over the records of all processes. */
export function acrossRoutes({ store }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(due, async (c) => {
    const { state, limit, after } = c.req.valid('query')
    const { items, next } = await listAcross(store, 'due', {
      beginning: `${state} `,
      limit,
      ...(after ? { after } : {}),
    })
    const processOf = await processNames(store)
    const count = (of: DueState) => countAcross(store, 'due', `${of} `)
    return c.json(
      {
        totals: { due: await count('due'), overdue: await count('overdue'), 'no-report': await count('no-report') },
        items: items.map(({ entry, processes }) => ({ ...entry, processes: processes.map(processOf) })),
        ...(next ? { next } : {}),
      },
      200,
    )
  })

  routes.openapi(waiting, async (c) => {
    const { limit } = c.req.valid('query')
    const items: EntryAcross<'waiting'>[] = []
    let total = 0
    for (const kind of QUESTIONS) {
      total += await countAcross(store, 'waiting', `${kind} `)
      const left = limit - items.length
      if (left) items.push(...(await listAcross(store, 'waiting', { beginning: `${kind} `, limit: left })).items)
    }
    const processOf = await processNames(store)
    return c.json(
      { total, items: items.map(({ entry, processes }) => ({ ...entry, process: processOf(processes[0]!) })) },
      200,
    )
  })

  return routes
}

/** What a process is called, by its number. */
async function processNames(store: Store) {
  const invented = await inventedProcesses(store)
  const names = new Map(
    (await listProcesses(store)).map(({ seq, slug, process: { name } }) => [
      seq,
      { slug, name, invented: invented.has(seq) },
    ]),
  )
  return (seq: number) => names.get(seq)!
}

import { randomUUID } from 'node:crypto'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { findProcess } from '../../filing/find-process.ts'
import { agreementIn, agreementOf } from '../../filing/second/agreement.ts'
import { drawSample } from '../../filing/second/draw-sample.ts'
import { findSample, judgeAgain } from '../../filing/second/judge.ts'
import type { SecondSample } from '../../model/second-reading.ts'
import { listSamples, verdictsOf } from '../../store/second-readings.ts'
import { type ApiContext, answer, body, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import { Slug } from '../record-schemas.ts'
import * as schema from '../second-schemas.ts'

const draw = createRoute({
  method: 'post',
  path: '/processes/{slug}/second-readings',
  summary: 'Draw decided findings for a second reader, at random',
  request: { params: Slug, body: body(schema.NewSample) },
  responses: { 200: answer(schema.Sample, 'the sample, without the first verdicts'), default: problemResponse },
})
const list = createRoute({
  method: 'get',
  path: '/processes/{slug}/second-readings',
  summary: 'Samples drawn for second readers',
  request: { params: Slug },
  responses: { 200: answer(schema.SampleList, 'newest first'), default: problemResponse },
})
const show = createRoute({
  method: 'get',
  path: '/second-readings/{id}',
  summary: 'A sample with the verdicts of its second reader',
  request: { params: schema.SampleId },
  responses: { 200: answer(schema.Sample, 'it, without the first verdicts'), default: problemResponse },
})
const judge = createRoute({
  method: 'post',
  path: '/second-readings/{id}/verdicts',
  summary: 'What the second reader says of one finding',
  request: { params: schema.SampleId, body: body(schema.NewVerdict) },
  responses: { 200: answer(schema.Sample, 'the sample'), default: problemResponse },
})
const compare = createRoute({
  method: 'get',
  path: '/second-readings/{id}/agreement',
  summary: 'How far the readers of a sample agree',
  request: { params: schema.SampleId },
  responses: { 200: answer(schema.Agreement, 'by kind, and what was judged differently'), default: problemResponse },
})
const compareAll = createRoute({
  method: 'get',
  path: '/processes/{slug}/agreement',
  summary: 'How far readers of a process agree, over all samples',
  request: { params: Slug },
  responses: { 200: answer(schema.Agreement, 'by kind, and what was judged differently'), default: problemResponse },
})

export function secondReadingsRoutes({ store }: ApiContext): OpenAPIHono {
  const routes = newRoutes()
  const blind = async ({ items, ...head }: SecondSample) => {
    const said = await verdictsOf(store, head.id)
    return {
      ...head,
      items: items.map(({ ref, kind }) => {
        const { verdict, why } = said.get(ref) ?? {}
        return {
          ref,
          kind,
          ...(verdict && verdict !== 'none' ? { verdict } : {}),
          ...(why === undefined ? {} : { why }),
        }
      }),
    }
  }

  routes.openapi(draw, async (c) => {
    const { by, each, seed = randomUUID().slice(0, 8), kinds } = c.req.valid('json')
    const wish = { by, each, seed, ...(kinds ? { kinds } : {}) }
    const sample = await drawSample(store, c.req.valid('param').slug, wish, new Date().toISOString())
    return c.json(await blind(sample), 200)
  })

  routes.openapi(list, async (c) => {
    const { seq } = await findProcess(store, c.req.valid('param').slug)
    const items = []
    for (const { items: drawn, ...head } of await listSamples(store, seq)) {
      const { size } = await verdictsOf(store, head.id)
      items.push({ ...head, drawn: drawn.length, left: drawn.length - size })
    }
    return c.json({ items }, 200)
  })

  routes.openapi(show, async (c) => c.json(await blind(await findSample(store, c.req.valid('param').id)), 200))

  routes.openapi(judge, async (c) => {
    const { id } = c.req.valid('param')
    const { on: ref, verdict, why } = c.req.valid('json')
    await judgeAgain(store, id, { ref, verdict, at: new Date().toISOString(), ...(why ? { why } : {}) })
    return c.json(await blind(await findSample(store, id)), 200)
  })

  routes.openapi(compare, async (c) => {
    const sample = await findSample(store, c.req.valid('param').id)
    return c.json(await agreementIn(store, [sample]), 200)
  })

  routes.openapi(compareAll, async (c) => c.json(await agreementOf(store, c.req.valid('param').slug), 200))

  return routes
}

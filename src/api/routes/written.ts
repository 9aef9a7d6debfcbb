import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { citationsIn } from '../../exports/citations-in.ts'
import {
  BRIEF_FORMATS,
  type BriefFormat,
  composeBrief,
  EXPORTS,
  PAPERS,
  type Paper,
  withSentences,
  writeBrief,
} from '../../exports/index.ts'
import { dayOfLastBrief } from '../../filing/day-of-last-brief.ts'
import { findProcess } from '../../filing/find-process.ts'
import { Brief } from '../../model/brief.ts'
import { sentenceLookup } from '../../model/cited-sentence.ts'
import { VERSION } from '../../pipeline/version.ts'
import { loadTexts } from '../../store/load-texts.ts'
import { loadSentences } from '../../store/sentences.ts'
import { type ApiContext, answer, body, clocksOf, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import * as schema from '../record-schemas.ts'

const since = z
  .union([z.literal('last'), z.iso.date()], {
    error: 'write the day as 2026-03-05, or "last" for that of the last brief',
  })
  .optional()
const compose = createRoute({
  method: 'get',
  path: '/processes/{slug}/brief',
  summary: 'A brief, composed from the record: where things stand, who says what, what is due',
  request: { params: schema.Slug, query: schema.Clocks.extend({ since }) },
  responses: { 200: answer(Brief, 'it'), default: problemResponse },
})
const write = createRoute({
  method: 'post',
  path: '/briefs/write',
  summary: 'A brief, perhaps edited, as a file to hand up',
  request: {
    query: z.object({
      format: z.enum(Object.keys(BRIEF_FORMATS) as [BriefFormat, ...BriefFormat[]]),
      paper: z.enum(Object.keys(PAPERS) as [Paper, ...Paper[]]).default('a4'),
    }),
    body: body(Brief),
  },
  responses: { 200: { description: 'the file' }, default: problemResponse },
})

const exported = createRoute({
  method: 'get',
  path: '/processes/{slug}/exports/{kind}',
  summary: 'The record for other programs: tables, a calendar to subscribe to, annotations',
  request: {
    params: schema.Slug.extend({ kind: z.enum(EXPORTS.map((e) => e.kind) as [string, ...string[]]) }),
    query: schema.Clocks,
  },
  responses: { 200: { description: 'the file' }, default: problemResponse },
})

/** What is written out of the record to be handed on. */
export function writtenRoutes({ store, records }: ApiContext): OpenAPIHono {
  const routes = newRoutes()

  routes.openapi(compose, async (c) => {
    const { slug } = c.req.valid('param')
    const { since: asked, ...clocks } = c.req.valid('query')
    const record = await records.record(slug, clocksOf(clocks))
    const { seq } = await findProcess(store, slug)
    const day = asked === 'last' ? await dayOfLastBrief(store, seq, record.asOf.day) : asked
    const brief = composeBrief(record, day ? await records.record(slug, { ...clocksOf(clocks), day }) : undefined)
    const sentences = await loadSentences(store, brief.sources)
    return c.json(withSentences(brief, sentenceLookup(sentences)), 200)
  })

  routes.openapi(write, async (c) => {
    const { format, paper } = c.req.valid('query')
    const brief = c.req.valid('json')
    const bytes = await writeBrief(brief, format, paper)
    const name = encodeURIComponent(`${brief.process} ${brief.asOf.day}.${format}`)
    return c.body(Uint8Array.from(bytes).buffer, 200, {
      'Content-Type': BRIEF_FORMATS[format],
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
    })
  })

  routes.openapi(exported, async (c) => {
    const { slug, kind } = c.req.valid('param')
    const { ending, mediaType, needsText, write: writeRecord } = EXPORTS.find((e) => e.kind === kind)!
    const record = await records.record(slug, clocksOf(c.req.valid('query')))
    const citations = citationsIn(record)
    const texts = needsText ? await loadTexts(store, citations) : new Map<string, string>()
    const written = writeRecord({
      record,
      slug,
      sentenceOf: sentenceLookup(await loadSentences(store, citations)),
      textOf: (dispatch) => texts.get(dispatch),
      version: VERSION,
    })
    return c.body(written, 200, {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${slug}-${kind}.${ending}"`,
    })
  })

  return routes
}

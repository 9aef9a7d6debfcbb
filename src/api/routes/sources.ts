import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { ReadoutError } from '../../model/error.ts'
import type { Source } from '../../model/source.ts'
import { VERSION } from '../../pipeline/version.ts'
import { itemEdits } from '../../store/source-health.ts'
import { overdueSince } from '../../store/source-turn.ts'
import {
  loadSource,
  removeSource,
  restoreSource,
  type SourceVersion,
  saveSource,
  sourceVersions,
} from '../../store/sources.ts'
import type { Act } from '../../store/store.ts'
import { checkSource } from '../../watch/check-source.ts'
import { followable, keepPassword, refuseWidening } from '../../watch/from-pages.ts'
import { healthOf } from '../../watch/health-of.ts'
import { proposeSource, refuseOther, type Surroundings } from '../../watch/set-up-source.ts'
import { type ApiContext, answer, askerOf, body, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'
import { Changed } from '../schemas.ts'
import * as schema from '../source-schemas.ts'

const params = z.object({ id: z.string().max(100) })
const list = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Where dispatches come from, and how each source is doing',
  responses: { 200: answer(schema.SourceList, 'by their ids'), default: problemResponse },
})
const show = createRoute({
  method: 'get',
  path: '/sources/{id}',
  summary: 'One source: how it is set up and doing, what failed, what was changed after publication',
  request: { params },
  responses: { 200: answer(schema.SourcePage, 'the source'), default: problemResponse },
})
const tryOut = createRoute({
  method: 'post',
  path: '/sources/try',
  summary: 'Look at an address: what it is and what would come in; nothing is kept',
  request: { body: body(schema.SourceWishes) },
  responses: { 200: answer(schema.Trial, 'what was found'), default: problemResponse },
})
const setUp = createRoute({
  method: 'post',
  path: '/sources',
  summary: 'Set a source up',
  request: { body: body(schema.SourceWishes) },
  responses: { 200: answer(schema.SetUpSource, 'the source'), default: problemResponse },
})
const change = createRoute({
  method: 'put',
  path: '/sources/{id}',
  summary: 'Change how a source is taken; its address stays',
  request: { params, body: body(schema.SourceChanges) },
  responses: { 200: answer(schema.SetUpSource, 'the source'), default: problemResponse },
})
const act = (method: 'post' | 'delete', path: string, summary: string) =>
  createRoute({
    method,
    path: `/sources/{id}${path}`,
    summary,
    request: { params },
    responses: { 200: answer(Changed, 'done'), default: problemResponse },
  })
const pause = act('post', '/pause', 'Look at it no more until it is resumed')
const resume = act('post', '/resume', 'Look at it again')
const look = act('post', '/look', 'Look at it now and take what it has')
const remove = act('delete', '', 'Ask it no more; what it brought stays')
const restore = act('post', '/restore', 'Set one that was taken away up again, as it was')

const MOST_EDITS = 100
// A trial is for a person who waits: some items, a few of them read, not an archive of a million.
const TRIAL = { most: 200, previews: 3 }
const TRIAL_MS = 45_000
const MOST_TRIALS = 3
// So long after a look was due, nobody seems to be at it.
const OVERDUE_MS = 180_000

/** Sources, as far as they may be set from pages: see `followable`. */
export function sourcesRoutes({ store, watcher, leave }: ApiContext): OpenAPIHono {
  const routes = newRoutes()
  const around: Surroundings = { version: VERSION, env: process.env }
  let trials = 0
  const actOf = (by: string): Act => ({ by, at: new Date().toISOString() })

  routes.openapi(list, async (c) => {
    const versions = await sourceVersions(store)
    const there = versions.filter((v) => !v.isRemoved)
    const items = await Promise.all(
      there.map(async (v) => ({ ...told(v), health: await healthOf(store, v.source.id) })),
    )
    const overdue = watcher.isWatching ? undefined : await overdueSince(store, new Date(), OVERDUE_MS)
    return c.json(
      {
        items,
        removed: versions.filter((v) => v.isRemoved).map(told),
        isWatching: watcher.isWatching,
        ...(overdue ? { overdue } : {}),
        allowed: leave,
      },
      200,
    )
  })

  routes.openapi(show, async (c) => {
    const { id } = c.req.valid('param')
    const version = (await sourceVersions(store)).find((v) => v.source.id === id && !v.isRemoved)
    if (!version) throw missing(id)
    const health = await healthOf(store, id)
    return c.json({ ...told(version), health, edits: await itemEdits(store, id, MOST_EDITS) }, 200)
  })

  routes.openapi(tryOut, async (c) => {
    const { password, ...wishes } = c.req.valid('json')
    if (trials >= MOST_TRIALS)
      throw new ReadoutError(
        'api/busy',
        'passing',
        `${MOST_TRIALS} sources are being tried out already; try again soon`,
      )
    trials++
    try {
      const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(TRIAL_MS)])
      const trying = password === undefined ? around : { ...around, env: { ...around.env, [TRIED]: password } }
      const asked = { ...followable(wishes, leave), ...(password === undefined ? {} : { password: { env: TRIED } }) }
      const { source, found } = await proposeSource(store, asked, trying, signal)
      const seen = await checkSource(store, source, trying, { ...TRIAL, signal })
      const { title, others } = found
      return c.json({ source: shown(source), ...(title ? { title } : {}), others, ...seen }, 200)
    } finally {
      trials--
    }
  })

  routes.openapi(setUp, async (c) => {
    const { password, ...wishes } = c.req.valid('json')
    const { source, found } = await proposeSource(store, followable(wishes, leave), around)
    await refuseOther(store, source)
    const before = await loadSource(store, source.id)
    if (before) refuseWidening(before, source, leave)
    const whole = {
      ...notFromPages(before),
      ...source,
      ...(password === undefined ? {} : { password: keepPassword(store, source.id, password) }),
    }
    const isNew = await saveSource(store, whole, actOf(askerOf(c)))
    return c.json({ source: shown(whole), isNew, others: found.others }, 200)
  })

  routes.openapi(change, async (c) => {
    const { id } = c.req.valid('param')
    const { password, ...changes } = c.req.valid('json')
    const before = await find(id)
    const wanted = { ...before, ...changes }
    // what is set is checked as at the beginning: a process that is not there, a language that is none
    const proposed = await proposeSource(store, withoutNull(wanted), around)
    const kept = password === undefined ? {} : { password: keepPassword(store, id, password) }
    const source = { ...proposed.source, ...kept }
    refuseWidening(before, source, leave)
    const isNew = await saveSource(store, source, actOf(askerOf(c)))
    return c.json({ source: shown(source), isNew, others: [] }, 200)
  })

  routes.openapi(pause, async (c) => {
    const before = await find(c.req.valid('param').id)
    return c.json({ changed: await saveSource(store, { ...before, paused: true }, actOf(askerOf(c))) }, 200)
  })

  routes.openapi(resume, async (c) => {
    const { paused: _paused, ...source } = await find(c.req.valid('param').id)
    return c.json({ changed: await saveSource(store, source, actOf(askerOf(c))) }, 200)
  })

  routes.openapi(look, async (c) => {
    const { id, paused } = await find(c.req.valid('param').id)
    if (paused) return c.json({ changed: false }, 200)
    await watcher.lookAt(id)
    return c.json({ changed: true }, 200)
  })

  routes.openapi(remove, async (c) => {
    const { id } = await find(c.req.valid('param').id)
    return c.json({ changed: await removeSource(store, id, actOf(askerOf(c))) }, 200)
  })

  routes.openapi(restore, async (c) => {
    const { id } = c.req.valid('param')
    const source = await restoreSource(store, id, actOf(askerOf(c)))
    if (!source) await find(id)
    return c.json({ changed: source !== undefined }, 200)
  })

  async function find(id: string): Promise<Source> {
    const source = await loadSource(store, id)
    if (!source) throw missing(id)
    return source
  }

  return routes
}

// What a password that is only tried out is called in the environment that the trial alone sees.
const TRIED = 'READOUT_TRIED_PASSWORD'

/** What only the command line sets, and what is set up anew from a page keeps. */
function notFromPages(before: Source | undefined): Partial<Source> {
  const { allowHosts, mapping, password } = before ?? {}
  return { ...(allowHosts ? { allowHosts } : {}), ...(mapping ? { mapping } : {}), ...(password ? { password } : {}) }
}

function shown({ password, ...source }: Source) {
  return { ...source, ...(password ? { hasPassword: true as const } : {}) }
}

function told({ source, by, at }: SourceVersion) {
  return { source: shown(source), by, at }
}

function missing(id: string): ReadoutError {
  return new ReadoutError('store/no-source', 'input', `there is no source "${id}"`)
}

function withoutNull<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null)) as never
}

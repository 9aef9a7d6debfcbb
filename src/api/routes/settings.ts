import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { removeSetting, setSetting, undoSetting } from '../../filing/settings.ts'
import { AgencySetting, NameSetting, ThemeSetting } from '../../model/settings.ts'
import { KNOWN_THEMES } from '../../pipeline/themes.ts'
import { namesOfSenders } from '../../store/senders.ts'
import { listSettings, type SettingPart, type SettingVersion, settingVersions } from '../../store/settings.ts'
import { countThemes } from '../../store/themes.ts'
import { type ApiContext, answer, askerOf, body, newRoutes } from '../context.ts'
import { problemResponse } from '../problem.ts'

// What a path names, and what the store calls it.
const PARTS = { agencies: 'agency', themes: 'theme', names: 'name' } as const satisfies Record<string, SettingPart>
const part = z.enum(['agencies', 'themes', 'names'])
const params = z.object({ part, id: z.string().min(1).max(80) })

const Setting = z.union([AgencySetting, ThemeSetting, NameSetting])
const Version = z.object({ setting: Setting, by: z.string(), at: z.string() })
const Draft = z.record(z.string(), z.unknown()).openapi('SettingDraft', {
  description: 'the fields of an AgencySetting, ThemeSetting or NameSetting; its id is made where it is left out',
})
const Kept = z.object({ setting: Setting, changed: z.boolean() })
const counted = z.array(z.object({ name: z.string(), count: z.int() }).readonly()).readonly()

const all = createRoute({
  method: 'get',
  path: '/settings',
  summary: 'What is set for all processes: agencies, themes of commitments, names',
  responses: {
    200: answer(
      z.object({
        agencies: z.array(Version).readonly(),
        themes: z.array(Version).readonly(),
        names: z.array(Version).readonly(),
        senders: counted.openapi({ description: 'names under which dispatches of the record were sent' }),
        knownThemes: z
          .array(
            z
              .object({ theme: z.string(), pam: z.array(z.string()).readonly(), pax: z.array(z.string()).readonly() })
              .readonly(),
          )
          .readonly(),
        usedThemes: counted.openapi({ description: 'themes by how many commitments of all records have them' }),
      }),
      'each list by id',
    ),
    default: problemResponse,
  },
})
const make = createRoute({
  method: 'post',
  path: '/settings/{part}',
  summary: 'Set an agency, a theme or a name; the records are made anew by it',
  request: { params: z.object({ part }), body: body(Draft) },
  responses: { 200: answer(Kept, 'it, as it is kept'), default: problemResponse },
})
const save = createRoute({
  method: 'put',
  path: '/settings/{part}/{id}',
  summary: 'Set it anew under its id',
  request: { params, body: body(Draft) },
  responses: { 200: answer(Kept, 'it, as it is kept'), default: problemResponse },
})
const remove = createRoute({
  method: 'delete',
  path: '/settings/{part}/{id}',
  summary: 'Set nothing of it any more; what was set stays among its versions',
  request: { params },
  responses: { 200: answer(z.object({ setting: Setting }), 'as it was'), default: problemResponse },
})
const undo = createRoute({
  method: 'post',
  path: '/settings/{part}/{id}/undo',
  summary: 'Put it back to how it was before; undoing that puts it forth again',
  request: { params },
  responses: {
    200: answer(z.object({ setting: Setting.optional() }), 'as it is now; none where nothing is set'),
    default: problemResponse,
  },
})
const versions = createRoute({
  method: 'get',
  path: '/settings/{part}/{id}/versions',
  summary: 'Every way it was set',
  request: { params },
  responses: {
    200: answer(z.object({ items: z.array(Version.extend({ removed: z.boolean() })).readonly() }), 'newest first'),
    default: problemResponse,
  },
})

export function settingsRoutes({ store }: ApiContext): OpenAPIHono {
  const routes = newRoutes()
  const listed = async <P extends SettingPart>(of: P) => (await listSettings(store, of)).map(shown)

  routes.openapi(all, async (c) =>
    c.json(
      {
        agencies: await listed('agency'),
        themes: await listed('theme'),
        names: await listed('name'),
        senders: await namesOfSenders(store),
        knownThemes: [...KNOWN_THEMES],
        usedThemes: await countThemes(store),
      },
      200,
    ),
  )

  routes.openapi(make, async (c) =>
    c.json(await setSetting(store, PARTS[c.req.valid('param').part], c.req.valid('json'), askerOf(c)), 200),
  )

  routes.openapi(save, async (c) => {
    const { part: of, id } = c.req.valid('param')
    return c.json(await setSetting(store, PARTS[of], { ...c.req.valid('json'), id }, askerOf(c)), 200)
  })

  routes.openapi(remove, async (c) => {
    const { part: of, id } = c.req.valid('param')
    return c.json({ setting: await removeSetting(store, PARTS[of], id, askerOf(c)) }, 200)
  })

  routes.openapi(undo, async (c) => {
    const { part: of, id } = c.req.valid('param')
    const setting = await undoSetting(store, PARTS[of], id, askerOf(c))
    return c.json(setting ? { setting } : {}, 200)
  })

  routes.openapi(versions, async (c) => {
    const { part: of, id } = c.req.valid('param')
    const items = await settingVersions(store, PARTS[of], id)
    return c.json({ items: items.map((v) => ({ ...shown(v), removed: v.isRemoved })) }, 200)
  })

  return routes
}

function shown<P extends SettingPart>({ setting, by, at }: SettingVersion<P>) {
  return { setting, by, at }
}

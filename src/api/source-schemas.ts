import { z } from '@hono/zod-openapi'
import { Source, SourceHealth } from '../model/source.ts'

const stored = Source.unwrap()

/** A source as it is set up. Its password is never told, nor where it stands. */
export const ShownSource = stored
  .omit({ password: true })
  .extend({ hasPassword: z.literal(true).optional() })
  .openapi('ShownSource')

const settable = {
  every: stored.shape.every,
  keep: stored.shape.keep,
  agency: stored.shape.agency,
  language: stored.shape.language,
  process: stored.shape.process,
  pages: stored.shape.pages,
  links: stored.shape.links,
  ignoreRobots: stored.shape.ignoreRobots,
}
const password = z.string().min(1).max(1_000).openapi({
  description: 'of a mailbox; kept in a file beside the record that only its owner can read, and told to nobody',
  format: 'password',
})

/** What is said of a source to set it up; what is left out is found out. */
export const SourceWishes = z
  .strictObject({
    ...settable,
    every: settable.every.optional(),
    keep: settable.keep.optional(),
    address: stored.shape.address,
    id: stored.shape.id.optional(),
    kind: stored.shape.kind.optional(),
    allowHosts: stored.shape.allowHosts,
    password: password.optional(),
  })
  .openapi('SourceWishes')

/** What is changed of one; `null` clears a field, what is left out stays. */
export const SourceChanges = z
  .strictObject({
    every: settable.every.optional(),
    keep: settable.keep.optional(),
    agency: settable.agency.nullable(),
    language: settable.language.nullable(),
    process: settable.process.nullable(),
    pages: settable.pages.nullable(),
    links: settable.links.nullable(),
    ignoreRobots: settable.ignoreRobots.nullable(),
    password: password.optional(),
  })
  .openapi('SourceChanges')

export const Doing = z.object({ source: ShownSource, health: SourceHealth, by: z.string(), at: z.string() })
export const SourceList = z.object({
  items: z.array(Doing).readonly(),
  removed: z
    .array(z.object({ source: ShownSource, by: z.string(), at: z.string() }).readonly())
    .readonly()
    .openapi({ description: 'those that were taken away; each can be restored' }),
  isWatching: z.boolean().openapi({ description: 'this server looks after the sources itself' }),
  overdue: z
    .string()
    .optional()
    .openapi({ description: 'since when something is to be looked at and nobody has: no watcher seems to run' }),
  allowed: z
    .object({ folders: z.array(z.string()).readonly(), hosts: z.array(z.string()).readonly() })
    .readonly()
    .openapi({ description: 'folders of the server and hosts off the public network that may be named here' }),
})
export const SourcePage = Doing.extend({
  edits: z
    .array(
      z.object({
        name: z.string().optional(),
        url: z.string().optional(),
        before: z.string(),
        after: z.string(),
        seenAt: z.string(),
      }),
    )
    .readonly(),
})

export const Trial = z.object({
  source: ShownSource.openapi({ description: 'as it would be set up' }),
  title: z.string().optional().openapi({ description: 'what it calls itself' }),
  others: z.array(z.string()).readonly().openapi({ description: 'other feeds or sitemaps its address names' }),
  items: z.int(),
  isWhole: z.boolean().openapi({ description: 'false where there are more than were counted' }),
  examples: z
    .array(
      z
        .object({
          name: z.string(),
          url: z.string().optional(),
          published: z.string().optional(),
          preview: z
            .object({
              headline: z.string().optional(),
              lede: z.string(),
              published: z.string().optional(),
              findings: z.int(),
              processes: z.array(z.string()).readonly(),
            })
            .readonly()
            .optional(),
          fault: z.string().optional(),
        })
        .readonly(),
    )
    .readonly(),
})
export const SetUpSource = z.object({ source: ShownSource, isNew: z.boolean(), others: z.array(z.string()).readonly() })

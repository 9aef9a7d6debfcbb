import { z } from 'zod'

/** What a source is; each has a folder under src/intake/sources. */
export const SourceKind = z.enum(['folder', 'feed', 'sitemap', 'page', 'archive', 'mailbox'])
export type SourceKind = z.infer<typeof SourceKind>

/** What its licence lets the record keep: the whole text; only the sentences that findings cite; only that it was there. */
export const Keep = z.enum(['text', 'sentences', 'hash'])
export type Keep = z.infer<typeof Keep>

/** Where the password of a mailbox stands: in an environment variable or in a file, never in the record. */
export const PasswordPlace = z
  .union([z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })])
  .readonly()
export type PasswordPlace = z.infer<typeof PasswordPlace>

/** Somewhere dispatches come from, and how they are taken. */
export const Source = z
  .strictObject({
    /** its name on the command line and in addresses, e.g. "norpress-world" */
    id: z.string().regex(/^[a-z0-9](?:[a-z0-9.-]{0,58}[a-z0-9])?$/),
    kind: SourceKind,
    /** an address, or the path of a folder or file */
    address: z.string().min(1).max(4_000),
    /** minutes between two looks */
    every: z.number().min(0).max(44_640),
    keep: Keep,
    /** who sends its dispatches, where they do not say so themselves */
    agency: z.string().min(1).max(200).optional(),
    /** the language asked for, as in "en" */
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/)
      .optional(),
    /** the slug of the process its dispatches are filed to */
    process: z.string().min(1).optional(),
    /** the file that says what the columns of its trackers mean, as `readout map` writes it */
    mapping: z.string().min(1).max(4_000).optional(),
    /** feeds: fetch the page of each item, because the feed carries summaries only */
    pages: z.boolean().optional(),
    /** pages: which links of the page are dispatches, "https://example.org/news/*"; without it the page is one itself */
    links: z.string().min(1).max(1_000).optional(),
    /** hosts off the public network that may be asked */
    allowHosts: z.array(z.string().min(1)).readonly().optional(),
    /** the owner of the site has given leave */
    ignoreRobots: z.boolean().optional(),
    password: PasswordPlace.optional(),
    /** set up, and not looked at until somebody resumes it */
    paused: z.literal(true).optional(),
  })
  .readonly()
  .meta({ id: 'Source' })
export type Source = z.infer<typeof Source>

/** How a source is doing. Instants are ISO 8601 in UTC. */
export const SourceHealth = z
  .object({
    /** silent: it answers, and brings nothing for longer than is usual for it */
    state: z.enum(['new', 'well', 'silent', 'failing']),
    lastTry: z.string().optional(),
    lastSuccess: z.string().optional(),
    /** when it last brought something new */
    lastNew: z.string().optional(),
    nextTry: z.string().optional(),
    /** minutes from publication to here, the median of its last items that say when they were published */
    lagMinutes: z.number().optional(),
    /** minutes between two times it brings something, that nine of ten stay under */
    usualGapMinutes: z.number().optional(),
    items: z.int(),
    /** known of and not here yet */
    waiting: z.int(),
    /** given up */
    failed: z.int(),
    /** texts that changed after publication */
    edits: z.int(),
    /** the latest first */
    failures: z
      .array(
        z.object({ at: z.string(), code: z.string(), message: z.string(), item: z.string().optional() }).readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'SourceHealth' })
export type SourceHealth = z.infer<typeof SourceHealth>

import { z } from 'zod'

/** Made from the name when it is first set, and stays when that changes: "agence-france-presse". */
const id = z.string().regex(/^[\p{Ll}\p{Lo}\p{N}](?:[\p{Ll}\p{Lo}\p{M}\p{N}-]{0,78}[\p{Ll}\p{Lo}\p{M}\p{N}])?$/u)
const name = z.string().trim().min(1).max(200)
const words = z.array(name).max(200).default([]).readonly()

/**
 * Which names are one agency, and how far it stands by itself. `of` is the state or body it speaks for. `counts` says
 * whether it is counted among independent sources: `unless-party` not where `of` is a party to the process.
 */
export const AgencySetting = z
  .strictObject({
    id,
    name,
    aliases: words,
    of: name.optional(),
    counts: z.enum(['always', 'unless-party', 'never']).default('unless-party'),
  })
  .readonly()
  .meta({ id: 'AgencySetting' })
export type AgencySetting = z.infer<typeof AgencySetting>

/**
 * What a theme of commitments is called here, whether it is used, and further words that tell it. `theme` is what the
 * reader calls it; without it the theme is one of the person's own. In `words`, `*` leaves an ending open: "minefield*".
 */
export const ThemeSetting = z
  .strictObject({ id, theme: name.optional(), name: name.optional(), hidden: z.literal(true).optional(), words })
  .readonly()
  .refine((set) => set.theme !== undefined || (set.name !== undefined && set.words.length > 0), {
    message: 'a theme of your own needs a name and at least one word that tells it',
  })
  .meta({ id: 'ThemeSetting' })
export type ThemeSetting = z.infer<typeof ThemeSetting>

/** The form of a name that labels use in place of others; `status` stands beside it: "de facto authorities". */
export const NameSetting = z
  .strictObject({ id, name, instead: words, status: z.string().trim().min(1).max(200).optional() })
  .readonly()
  .refine((set) => set.instead.length > 0 || set.status !== undefined, {
    message: 'say which names it stands instead of, or what its status is',
  })
  .meta({ id: 'NameSetting' })
export type NameSetting = z.infer<typeof NameSetting>

/** Everything a person sets for the records of all processes, each list by id. */
export interface Settings {
  readonly agencies: readonly AgencySetting[]
  readonly themes: readonly ThemeSetting[]
  readonly names: readonly NameSetting[]
}

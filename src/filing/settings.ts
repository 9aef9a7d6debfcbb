import { ReadoutError } from '../model/error.ts'
import { KNOWN_THEMES } from '../pipeline/themes.ts'
import { slugOf } from '../store/processes.ts'
import { listSettings, type SettingOf, type SettingPart, saveSetting, settingVersions } from '../store/settings.ts'
import type { Store } from '../store/store.ts'

/** What a person says of one thing; its id is made from its name where it is left out. */
export type SettingDraft = Readonly<Record<string, unknown>>

/** One thing as it is set now, and whether that is new. */
export interface SetSetting<P extends SettingPart> {
  readonly setting: SettingOf[P]
  readonly changed: boolean
}

/**
 * Sets an agency, a theme or a name for the records of all processes.
 * @throws ReadoutError filing/bad-setting, filing/setting-there where a name is that of another already
 */
export async function setSetting<P extends SettingPart>(
  store: Store,
  part: P,
  draft: SettingDraft,
  by: string,
  at = new Date(),
): Promise<SetSetting<P>> {
  const setting = await checkSetting(part, draft)
  const others = (await listSettings(store, part)).map((v) => v.setting).filter((other) => other.id !== setting.id)
  const taken = formsOf(part, setting).find((form) => others.some((other) => has(formsOf(part, other), form)))
  if (taken !== undefined) {
    const other = others.find((one) => has(formsOf(part, one), taken))!
    throw new ReadoutError(
      'filing/setting-there',
      'input',
      `"${taken}" belongs to "${nameOf(other)}" already; take it away there first, or change that one`,
    )
  }
  const changed = await saveSetting(store, part, { setting, isRemoved: false, by, at: at.toISOString() })
  return { setting, changed }
}

/**
 * What is set of a thing already with some of it changed, to be given to `setSetting`. A theme of the reader is named by
 * what the reader calls it. @param changes undefined leaves a field, "" or an empty list clears it
 */
export async function draftSetting(
  store: Store,
  part: SettingPart,
  named: string,
  changes: SettingDraft,
): Promise<SettingDraft> {
  const all = (await listSettings(store, part)).map((v) => v.setting)
  const before = all.find((s) => s.id === named) ?? all.find((s) => has(formsOf(part, s), named))
  const isReaders = part === 'theme' && KNOWN_THEMES.some(({ theme }) => theme === named)
  const start = before ?? (isReaders ? { theme: named } : { name: named })
  const merged = { ...start, ...withoutUndefined(changes) }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''))
}

/** Takes a setting away; it stays among its versions. @throws ReadoutError filing/no-setting */
export async function removeSetting<P extends SettingPart>(
  store: Store,
  part: P,
  id: string,
  by: string,
  at = new Date(),
): Promise<SettingOf[P]> {
  const [newest] = await settingVersions(store, part, id)
  if (!newest || newest.isRemoved) throw missing(part, id)
  await saveSetting(store, part, { setting: newest.setting, isRemoved: true, by, at: at.toISOString() })
  return newest.setting
}

/**
 * Puts a setting back to how it was before it was last set or taken away; doing so again undoes that.
 * @returns undefined where it was not set before
 * @throws ReadoutError filing/no-setting
 */
export async function undoSetting<P extends SettingPart>(
  store: Store,
  part: P,
  id: string,
  by: string,
  at = new Date(),
): Promise<SettingOf[P] | undefined> {
  const found = await settingVersions(store, part, id)
  // what was taken away is named by a person as it was called
  const [newest, before] = found.length ? found : await settingVersions(store, part, slugOf(id))
  if (!newest) throw missing(part, id)
  if (!before || before.isRemoved) {
    await saveSetting(store, part, { setting: newest.setting, isRemoved: true, by, at: at.toISOString() })
    return undefined
  }
  await setSetting(store, part, { ...before.setting }, by, at)
  return before.setting
}

/** The setting a person names, by its id or a name it has. @throws ReadoutError filing/no-setting */
export async function findSetting<P extends SettingPart>(store: Store, part: P, named: string): Promise<SettingOf[P]> {
  const all = (await listSettings(store, part)).map((v) => v.setting)
  const found = all.find((s) => s.id === named) ?? all.find((s) => has(formsOf(part, s), named))
  if (!found) throw missing(part, named)
  return found
}

async function checkSetting<P extends SettingPart>(part: P, draft: SettingDraft): Promise<SettingOf[P]> {
  const schemas = await import('../model/settings.ts')
  const schema = { agency: schemas.AgencySetting, theme: schemas.ThemeSetting, name: schemas.NameSetting }[part]
  const named = draft.theme ?? draft.name
  const id = draft.id ?? (typeof named === 'string' ? slugOf(named) : undefined)
  const checked = schema.safeParse(withoutUndefined({ ...draft, id }))
  if (!checked.success) {
    const { path, message } = checked.error.issues[0]!
    const where = path.length ? `${path.join('.')} of the ${part}: ` : ''
    throw new ReadoutError('filing/bad-setting', 'input', `${where}${message}`)
  }
  const setting = checked.data as SettingOf[P]
  if ('theme' in setting && setting.theme !== undefined && !KNOWN_THEMES.some((t) => t.theme === setting.theme))
    throw new ReadoutError(
      'filing/bad-setting',
      'input',
      `the reader tells no theme "${setting.theme}"; it tells ${KNOWN_THEMES.map((t) => t.theme).join(', ')}. A theme of your own has a name and words instead`,
    )
  return setting
}

/** The names that belong to one thing alone: two agencies share none, and no name is replaced by two. */
function formsOf(part: SettingPart, setting: SettingOf[SettingPart]): readonly string[] {
  if (part === 'agency') return [nameOf(setting), ...(setting as SettingOf['agency']).aliases]
  if (part === 'name') return [nameOf(setting), ...(setting as SettingOf['name']).instead]
  return [(setting as SettingOf['theme']).theme ?? nameOf(setting)]
}

function nameOf(setting: SettingOf[SettingPart]): string {
  return setting.name ?? ('theme' in setting ? setting.theme : undefined) ?? setting.id
}

function has(forms: readonly string[], form: string): boolean {
  return forms.some((one) => alike(one) === alike(form))
}

function alike(form: string): string {
  return form.normalize('NFC').trim().toLowerCase()
}

function missing(part: SettingPart, named: string): ReadoutError {
  return new ReadoutError('filing/no-setting', 'input', `no ${part} "${named}" is set; "readout ${part} list" has them`)
}

function withoutUndefined(value: SettingDraft): SettingDraft {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined))
}

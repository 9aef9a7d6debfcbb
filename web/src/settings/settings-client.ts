import type { AgencySetting, NameSetting, ThemeSetting } from '../../../src/model/settings.ts'
import type { KnownTheme } from '../../../src/pipeline/themes.ts'
import { get, post, put, remove } from '../api/client.ts'

/** What of the settings a page is about, and the shape of one. */
export interface SettingOf {
  readonly agencies: AgencySetting
  readonly themes: ThemeSetting
  readonly names: NameSetting
}
export type SettingPart = keyof SettingOf

/** A thing as it is set, by whom and when. */
export interface Told<T> {
  readonly setting: T
  readonly by: string
  readonly at: string
}

interface Counted {
  readonly name: string
  readonly count: number
}

/** Everything that is set, and what there is to set. */
export interface AllSettings {
  readonly agencies: readonly Told<AgencySetting>[]
  readonly themes: readonly Told<ThemeSetting>[]
  readonly names: readonly Told<NameSetting>[]
  /** names under which dispatches were sent, with how many */
  readonly senders: readonly Counted[]
  readonly knownThemes: readonly KnownTheme[]
  /** themes of the commitments of all records, as they are called */
  readonly usedThemes: readonly Counted[]
}

export const settingsApi = {
  all: () => get<AllSettings>('/api/settings'),
  set: <P extends SettingPart>(part: P, draft: object, id?: string) =>
    id === undefined
      ? post<{ setting: SettingOf[P]; changed: boolean }>(`/api/settings/${part}`, draft)
      : put<{ setting: SettingOf[P]; changed: boolean }>(`/api/settings/${part}/${encodeURIComponent(id)}`, draft),
  remove: (part: SettingPart, id: string) => remove(`/api/settings/${part}/${encodeURIComponent(id)}`),
  undo: (part: SettingPart, id: string) => post<object>(`/api/settings/${part}/${encodeURIComponent(id)}/undo`),
}

import type { AgencySetting, NameSetting, Settings, ThemeSetting } from '../model/settings.ts'
import { wantRecords } from './record-state.ts'
import type { Act, Store } from './store.ts'

/** What of the settings one thing is, and its shape. */
export interface SettingOf {
  readonly agency: AgencySetting
  readonly theme: ThemeSetting
  readonly name: NameSetting
}
export type SettingPart = keyof SettingOf

/** One thing as somebody set it, or took it away. */
export interface SettingVersion<P extends SettingPart = SettingPart> extends Act {
  readonly setting: SettingOf[P]
  readonly isRemoved: boolean
}

/** Everything that is set, each list by id. */
export async function loadSettings(store: Store): Promise<Settings> {
  const [agencies, themes, names] = await Promise.all([
    listSettings(store, 'agency'),
    listSettings(store, 'theme'),
    listSettings(store, 'name'),
  ])
  const bare = <P extends SettingPart>(versions: readonly SettingVersion<P>[]) => versions.map((v) => v.setting)
  return { agencies: bare(agencies), themes: bare(themes), names: bare(names) }
}

/** What is set of one part, by id, with who set it when; what was taken away left out. */
export async function listSettings<P extends SettingPart>(store: Store, part: P): Promise<SettingVersion<P>[]> {
  const rows = await store.db
    .selectFrom('setting')
    .selectAll()
    .where('part', '=', part)
    .where('seq', 'in', ({ selectFrom }) =>
      selectFrom('setting as newest')
        .select(({ fn }) => fn.max('newest.seq').as('seq'))
        .where('newest.part', '=', part)
        .groupBy('newest.id'),
    )
    .orderBy('id')
    .execute()
  return rows.filter((row) => row.removed === 0).map((row) => versionOf<P>(row))
}

/** Every way one thing was set, the newest first; none where it never was. */
export async function settingVersions<P extends SettingPart>(
  store: Store,
  part: P,
  id: string,
): Promise<SettingVersion<P>[]> {
  const rows = await store.db
    .selectFrom('setting')
    .selectAll()
    .where('part', '=', part)
    .where('id', '=', id)
    .orderBy('seq', 'desc')
    .execute()
  return rows.map((row) => versionOf<P>(row))
}

/**
 * Sets one thing, or takes it away; how it was before stays. The records of all processes are made anew by it.
 * @returns false where it is so already
 */
export async function saveSetting<P extends SettingPart>(
  store: Store,
  part: P,
  { setting, isRemoved, by, at }: SettingVersion<P>,
): Promise<boolean> {
  return store.db.transaction().execute(async (transaction) => {
    const body = JSON.stringify(setting)
    const before = await transaction
      .selectFrom('setting')
      .select(['body', 'removed'])
      .where('part', '=', part)
      .where('id', '=', setting.id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    const wasRemoved = before === undefined || before.removed === 1
    if (wasRemoved === isRemoved && (isRemoved || before?.body === body)) return false
    const row = { part, id: setting.id, body, removed: isRemoved ? 1 : 0, by, decided_at: at } as const
    await transaction.insertInto('setting').values(row).execute()
    const processes = await transaction.selectFrom('process').select('seq').execute()
    await wantRecords(
      transaction,
      processes.map(({ seq }) => seq),
    )
    return true
  })
}

function versionOf<P extends SettingPart>(row: {
  body: string
  removed: number
  by: string
  decided_at: string
}): SettingVersion<P> {
  const setting = JSON.parse(row.body) as SettingOf[P]
  return { setting, isRemoved: row.removed === 1, by: row.by, at: row.decided_at }
}

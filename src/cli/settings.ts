import { type Command, Option } from 'commander'
import type { SettingOf, SettingPart } from '../store/settings.ts'
import { userName } from './user-name.ts'
import { type RecordFlags, recordCommand, withStore } from './with-store.ts'

/** Flags of `set`; what is not given stays as it is. */
interface SetFlags extends RecordFlags {
  readonly called?: string
  readonly alias?: readonly string[]
  readonly of?: string
  readonly counts?: SettingOf['agency']['counts']
  readonly hide?: boolean
  readonly show?: boolean
  readonly word?: readonly string[]
  readonly insteadOf?: readonly string[]
  readonly status?: string
}

/** Adds `readout agency`, `readout theme` and `readout name`, which set what holds in the records of all processes. */
export function register(program: Command): void {
  const agency = groupOf(program, 'agency', 'say which names are one agency, for whom it speaks and whether it counts')
  recordCommand(agency, 'set <agency>', 'set an agency, or change what is set; what is not given stays')
    .option('--called <name>', 'another name for it from now on')
    .option('--alias <name...>', 'what dispatches call it besides')
    .option('--of <name>', 'the state or body it speaks for; "" for none')
    .addOption(
      new Option('--counts <when>', 'among independent sources').choices(['always', 'unless-party', 'never'] as const),
    )
    .action((named, flags) => set('agency', named, flags))

  const theme = groupOf(program, 'theme', 'name, hide and add to the themes of commitments')
  recordCommand(theme, 'set <theme>', 'set a theme of the reader, or one of your own; what is not given stays')
    .option('--called <name>', 'what it is called from now on')
    .option('--word <word...>', 'further words that tell it, * for any ending')
    .option('--hide', 'give it to no commitment')
    .option('--show', 'give it to commitments again')
    .action((named, flags) => set('theme', named, flags))

  const name = groupOf(program, 'name', 'choose the names that labels use, and what is said of their status')
  recordCommand(name, 'set <name>', 'set the name that labels use; quotations keep the words of their source')
    .option('--called <name>', 'another name from now on')
    .option('--instead-of <name...>', 'names it stands in the place of')
    .option('--status <words>', 'what is said beside it; "" for nothing')
    .action((named, flags) => set('name', named, flags))
}

function groupOf(program: Command, part: SettingPart, description: string): Command {
  const group = program.command(part).description(description)
  recordCommand(group, 'list', 'what is set').action((flags) => list(part, flags))
  recordCommand(group, `history <${part}>`, 'every way it was set, by whom and when').action((named, flags) =>
    history(part, named, flags),
  )
  recordCommand(group, `remove <${part}>`, 'set nothing of it any more').action((named, flags) =>
    remove(part, named, flags),
  )
  recordCommand(group, `undo <${part}>`, 'put it back to how it was before; again, to undo that').action(
    (named, flags) => undo(part, named, flags),
  )
  return group
}

async function set(part: SettingPart, named: string, flags: SetFlags): Promise<void> {
  const { draftSetting, setSetting } = await import('../filing/settings.ts')
  const { called, alias, of, counts, hide, show, word, insteadOf, status, data, json } = flags
  const changes = {
    name: called,
    aliases: alias,
    of,
    counts,
    hidden: hide ? true : show ? '' : undefined,
    words: word,
    instead: insteadOf,
    status,
  }
  await withStore(data, async (store) => {
    const draft = await draftSetting(store, part, named, changes)
    const { setting, changed } = await setSetting(store, part, draft, userName())
    if (json) return print({ setting, changed })
    console.log(`${lineOf(part, setting)}${changed ? '' : '; set like that already'}`)
    if (changed) console.log(`The records are made anew by it. "readout ${part} undo ${setting.id}" takes it back.`)
  })
}

async function list(part: SettingPart, { data, json }: RecordFlags): Promise<void> {
  const { listSettings } = await import('../store/settings.ts')
  await withStore(data, async (store) => {
    const items = await listSettings(store, part)
    if (part === 'theme') return listThemes(items as Awaited<ReturnType<typeof listSettings<'theme'>>>, json)
    if (json) return print(items.map(({ setting, by, at }) => ({ setting, by, at })))
    for (const { setting, by, at } of items) console.log(`${lineOf(part, setting)}  (${by}, ${at.slice(0, 10)})`)
    if (!items.length) console.log(`Nothing is set; "readout ${part} set --help" says how.`)
  })
}

/** All themes there are, with what is set of them. */
async function listThemes(
  items: readonly { readonly setting: SettingOf['theme'] }[],
  json: boolean | undefined,
): Promise<void> {
  const { KNOWN_THEMES } = await import('../pipeline/themes.ts')
  const settings = items.map((item) => item.setting)
  const own = settings.filter((s) => s.theme === undefined)
  const all = [
    ...KNOWN_THEMES.map((known) => ({ ...known, setting: settings.find((s) => s.theme === known.theme) })),
    ...own.map((setting) => ({ theme: setting.name!, pam: [], pax: [], setting })),
  ]
  if (json) return print(all)
  for (const { theme, setting } of all) console.log(setting ? lineOf('theme', setting) : theme)
}

async function history(part: SettingPart, named: string, { data, json }: RecordFlags): Promise<void> {
  const { findSetting } = await import('../filing/settings.ts')
  const { settingVersions } = await import('../store/settings.ts')
  await withStore(data, async (store) => {
    const versions = await settingVersions(store, part, (await findSetting(store, part, named)).id)
    if (json) return print(versions)
    for (const { setting, isRemoved, by, at } of versions)
      console.log(`${at}  ${by}  ${isRemoved ? 'removed' : lineOf(part, setting)}`)
  })
}

async function remove(part: SettingPart, named: string, { data, json }: RecordFlags): Promise<void> {
  const { findSetting, removeSetting } = await import('../filing/settings.ts')
  await withStore(data, async (store) => {
    const { id } = await findSetting(store, part, named)
    await removeSetting(store, part, id, userName())
    if (json) return print({ removed: id })
    console.log(`Nothing is set of ${id} any more; "readout ${part} undo ${id}" takes that back.`)
  })
}

async function undo(part: SettingPart, named: string, { data, json }: RecordFlags): Promise<void> {
  const { undoSetting } = await import('../filing/settings.ts')
  await withStore(data, async (store) => {
    const setting = await undoSetting(store, part, named, userName())
    if (json) return print({ setting: setting ?? null })
    console.log(setting ? lineOf(part, setting) : `Nothing is set of ${named} any more.`)
  })
}

const COUNTS: Readonly<Record<SettingOf['agency']['counts'], string>> = {
  always: 'counts as an independent source',
  'unless-party': 'counts as an independent source unless that is a party',
  never: 'counts as no independent source',
}

/** "vestnik: Vestnik, also VSK; speaks for Vestria; counts …" */
function lineOf(part: SettingPart, setting: SettingOf[SettingPart]): string {
  if (part === 'agency') {
    const { id, name, aliases, of, counts } = setting as SettingOf['agency']
    const spoken = of ? [`speaks for ${of}`, COUNTS[counts]] : counts === 'never' ? [COUNTS.never] : []
    return [`${id}: ${[name, ...aliases].join(', also ')}`, ...spoken].join('; ')
  }
  if (part === 'name') {
    const { id, name, instead, status } = setting as SettingOf['name']
    return [
      `${id}: ${name}`,
      ...(instead.length ? [`instead of ${instead.join(', ')}`] : []),
      ...(status ? [status] : []),
    ].join('; ')
  }
  const { id, theme, name, hidden, words } = setting as SettingOf['theme']
  return [
    theme && name ? `${theme}: called ${name}` : (theme ?? `${name} (your own, ${id})`),
    ...(hidden ? ['hidden'] : []),
    ...(words.length ? [`also told by ${words.join(', ')}`] : []),
  ].join('; ')
}

function print(value: unknown): void {
  console.log(JSON.stringify(value, undefined, 2))
}

import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Keep, Source, SourceHealth, SourceKind } from '../model/source.ts'
import { userName } from './user-name.ts'
import { type RecordFlags, recordCommand, withStore } from './with-store.ts'

interface AddFlags extends RecordFlags {
  readonly id?: string
  readonly kind?: SourceKind
  readonly every?: number
  readonly keep?: Keep
  readonly agency?: string
  readonly language?: string
  readonly process?: string
  readonly map?: string
  readonly pages?: boolean
  readonly links?: string
  readonly allowHost?: readonly string[]
  readonly ignoreRobots?: boolean
  readonly passwordEnv?: string
  readonly passwordFile?: string
}

/** Adds `readout source`, which sets up where dispatches come from. */
export function register(program: Command): void {
  const group = program
    .command('source')
    .description('set up where dispatches come from: feeds, sitemaps, pages, folders, archives, mailboxes')
  const command = (usage: string, description: string) => recordCommand(group, usage, description)
  command('add <address>', 'set up a source, or set it up anew; of a page, its feed is found')
    .option('--id <name>', 'its name, else made from what it calls itself')
    .addOption(
      new Option('--kind <kind>', 'what it is, else found out').choices([
        'folder',
        'feed',
        'sitemap',
        'page',
        'archive',
        'mailbox',
      ]),
    )
    .option('--every <minutes>', 'minutes between two looks', readMinutes)
    .addOption(
      new Option('--keep <what>', 'what its licence lets the record keep').choices(['text', 'sentences', 'hash']),
    )
    .option('--agency <name>', 'who sends its dispatches, e.g. TASS')
    .option('--language <code>', 'language to ask for, e.g. en')
    .option('--process <process>', 'process that all its dispatches are filed to')
    .option('--map <file>', 'what the columns of its trackers mean, as "readout map" proposes it')
    .option('--pages', 'of a feed: fetch the page of each item')
    .option('--no-pages', 'of a feed: take the items as the feed carries them')
    .option('--links <pattern>', 'of a page or sitemap: only addresses like this, * for anything')
    .option('--allow-host <host...>', 'hosts, addresses or ranges off the public network that may be asked')
    .option('--ignore-robots', 'with the leave of its owner: take no heed of robots.txt')
    .option('--password-env <name>', 'of a mailbox: environment variable with its password')
    .option('--password-file <file>', 'of a mailbox: file with its password')
    .action(add)
  command('list', 'the sources there are, and how each is doing').action(list)
  command('show <source>', 'one source: how it is set up, how it is doing, what failed').action(show)
  command('remove <source>', 'ask it no more; what it brought stays').action(remove)
  command('restore <source>', 'set one that was removed up again, as it was').action(restore)
  command('pause <source>', 'look at it no more until it is resumed').action((id, flags) => pause(id, true, flags))
  command('resume <source>', 'look at it again').action((id, flags) => pause(id, false, flags))
  command('check <source>', 'look at it now and say what it has, without taking any of it').action(check)
}

async function add(address: string, flags: AddFlags): Promise<void> {
  const { setUpSource } = await import('../watch/set-up-source.ts')
  const { passwordEnv, passwordFile, allowHost, data, json, map, ...wishes } = flags
  const password = passwordEnv ? { env: passwordEnv } : passwordFile ? { file: passwordFile } : undefined
  await withStore(data, async (store) => {
    const wanted = { ...wishes, address, allowHosts: allowHost, password, mapping: map }
    const { source, found, isNew } = await setUpSource(store, wanted, userName(), await surroundings())
    if (json) return print({ source, isNew, others: found.others })
    console.log(`${source.id}: ${describe(source)}${isNew ? '' : '; set up like that already'}`)
    if (found.others.length) console.log(`Also there: ${found.others.join(' ')}`)
    console.log('It is read by "readout watch".')
  })
}

async function list({ data, json }: RecordFlags): Promise<void> {
  const { listSources } = await import('../store/sources.ts')
  const { healthOf } = await import('../watch/health-of.ts')
  await withStore(data, async (store) => {
    const sources = await listSources(store)
    const items = await Promise.all(
      sources.map(async (source) => ({ source, health: await healthOf(store, source.id) })),
    )
    if (json) return print(items)
    for (const { source, health } of items)
      console.log(`${source.id}  ${source.kind}  ${source.paused ? 'paused, ' : ''}${lineOf(health)}`)
    if (!items.length) console.log('There is no source yet; set one up with "readout source add ADDRESS".')
  })
}

async function show(id: string, { data, json }: RecordFlags): Promise<void> {
  const { healthOf } = await import('../watch/health-of.ts')
  const { itemEdits } = await import('../store/source-health.ts')
  await withStore(data, async (store) => {
    const source = await sourceOf(store, id)
    const health = await healthOf(store, id)
    const edits = await itemEdits(store, id, 20)
    if (json) return print({ source, health, edits })
    console.log(`${source.id}: ${describe(source)}\n${lineOf(health)}`)
    if (health.nextTry) console.log(`Next look: ${health.nextTry}`)
    for (const { at, item, message } of health.failures) console.log(`${at}  ${item ? `${item}: ` : ''}${message}`)
    for (const { seenAt, name, url, before, after } of edits)
      console.log(`${seenAt}  changed: ${name ?? url}: ${before.slice(7, 19)} is now ${after.slice(7, 19)}`)
  })
}

async function remove(id: string, { data, json }: RecordFlags): Promise<void> {
  const { removeSource } = await import('../store/sources.ts')
  await withStore(data, async (store) => {
    await sourceOf(store, id)
    await removeSource(store, id, { by: userName(), at: new Date().toISOString() })
    if (json) return print({ removed: id })
    console.log(`${id} is asked no more; what it brought stays. "readout source restore ${id}" takes that back.`)
  })
}

async function restore(id: string, { data, json }: RecordFlags): Promise<void> {
  const { restoreSource } = await import('../store/sources.ts')
  await withStore(data, async (store) => {
    const restored = await restoreSource(store, id, { by: userName(), at: new Date().toISOString() })
    const source = restored ?? (await sourceOf(store, id))
    if (json) return print(source)
    console.log(`${id}: ${describe(source)}${restored ? '' : '; it was not removed'}`)
  })
}

async function pause(id: string, paused: boolean, { data, json }: RecordFlags): Promise<void> {
  const { saveSource } = await import('../store/sources.ts')
  await withStore(data, async (store) => {
    const { paused: _before, ...rest } = await sourceOf(store, id)
    const source: Source = { ...rest, ...(paused ? { paused: true as const } : {}) }
    await saveSource(store, source, { by: userName(), at: new Date().toISOString() })
    if (json) return print(source)
    console.log(`${id}: ${describe(source)}`)
  })
}

async function check(id: string, { data, json }: RecordFlags): Promise<void> {
  const { checkSource } = await import('../watch/check-source.ts')
  const around = await surroundings()
  await withStore(data, async (store) => {
    const found = await checkSource(store, await sourceOf(store, id), around)
    if (json) return print(found)
    console.log(`${id} has ${found.items} items now${found.examples.length ? ':' : '.'}`)
    for (const { name } of found.examples) console.log(`  ${name}`)
  })
}

type OpenStore = Parameters<Parameters<typeof withStore>[1]>[0]

async function sourceOf(store: OpenStore, id: string): Promise<Source> {
  const { loadSource } = await import('../store/sources.ts')
  const { ReadoutError } = await import('../model/error.ts')
  const source = await loadSource(store, id)
  if (!source)
    throw new ReadoutError('store/no-source', 'input', `there is no source "${id}"; "readout source list" has them`)
  return source
}

async function surroundings() {
  const { VERSION } = await import('../pipeline/version.ts')
  return { version: VERSION, env: process.env }
}

const KEPT: Readonly<Record<Keep, string>> = {
  text: 'the text is kept',
  sentences: 'of the text only sentences that findings cite are kept',
  hash: 'only the hash of each text is kept',
}

function describe({
  kind,
  address,
  every,
  keep,
  pages,
  links,
  agency,
  mapping,
  process: slug,
  paused,
}: Source): string {
  return [
    `${kind} ${address}`,
    ...(paused ? ['paused'] : []),
    every === 1 ? 'looked at every minute' : `looked at every ${every} minutes`,
    ...(pages ? ['the page of each item is fetched'] : []),
    ...(links ? [`only ${links}`] : []),
    KEPT[keep],
    ...(agency ? [`sent by ${agency}`] : []),
    ...(mapping ? [`its trackers read by ${mapping}`] : []),
    ...(slug ? [`filed to ${slug}`] : []),
  ].join(', ')
}

function lineOf({
  state,
  items,
  waiting,
  failed,
  edits,
  lastSuccess,
  lastNew,
  lagMinutes,
  failures,
}: SourceHealth): string {
  return [
    state,
    `${items} items`,
    ...(waiting ? [`${waiting} waiting`] : []),
    ...(failed ? [`${failed} given up`] : []),
    ...(edits ? [`${edits} changed after publication`] : []),
    ...(lastNew ? [`last new ${lastNew}`] : []),
    ...(lastSuccess ? [`last read ${lastSuccess}`] : []),
    ...(lagMinutes === undefined ? [] : [`${lagWords(lagMinutes)} behind`]),
    ...(state === 'failing' && failures[0] ? [failures[0].message] : []),
  ].join(', ')
}

/** "40 minutes", "5 hours", "12 days" */
function lagWords(minutes: number): string {
  const [unit, length] =
    minutes < 120 ? (['minute', 1] as const) : minutes < 2_880 ? (['hour', 60] as const) : (['day', 1_440] as const)
  const count = Math.round(minutes / length)
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

function readMinutes(value: string): number {
  const minutes = Number(value)
  if (!/^\d{1,5}(?:\.\d{1,3})?$/.test(value) || minutes > 44_640)
    throw new InvalidArgumentError('minutes are a number from 0 to 44640, which is a month')
  return minutes
}

function print(value: unknown): void {
  console.log(JSON.stringify(value, undefined, 2))
}

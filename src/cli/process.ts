import type { Command } from 'commander'
import { userName } from './user-name.ts'
import { type RecordFlags, recordCommand, withStore } from './with-store.ts'

/** Adds `readout process`, which makes processes and says what is filed to them. */
export function register(program: Command): void {
  const group = program
    .command('process')
    .description('make a process from a file, change it, and say which dispatches belong to it')
  const command = (usage: string, description: string) => recordCommand(group, usage, description)
  command('new <file>', 'make a process from a file (- is standard input); only its name must stand there')
    .option('--slug <slug>', 'its name in addresses and commands, else made from the name')
    .action(makeProcess)
  command('list', 'the processes there are, with how much is known').action(listAll)
  command('show <process>', 'the file of a process').option('--versions', 'every version that was saved').action(show)
  command('edit <process> <file>', 'save a further version from a file; dispatches are filed anew').action(edit)
  command('refile <process>', 'file all dispatches anew; what a person said of one stays').action(fileAnew)
  command('file <process> <dispatch>', 'say that a dispatch belongs to a process')
    .option('--why <words>', 'the reason')
    .action((process, dispatch, flags) => setFiling(process, dispatch, flags, true))
  command('unfile <process> <dispatch>', 'say that it does not')
    .option('--why <words>', 'the reason')
    .action((process, dispatch, flags) => setFiling(process, dispatch, flags, false))
  command('unfiled', 'dispatches that belong to no process').action(listUnfiled)
}

async function makeProcess(file: string, flags: RecordFlags & { slug?: string }): Promise<void> {
  const { keepProcess } = await import('../filing/refile.ts')
  const { loadProcess, slugOf } = await import('../store/processes.ts')
  const { ReadoutError } = await import('../model/error.ts')
  const process = await readFile(file)
  await withStore(flags.data, async (store) => {
    const slug = slugOf(flags.slug ?? process.name)
    if (await loadProcess(store, slug))
      throw new ReadoutError(
        'cli/process-there',
        'input',
        `there is a process "${slug}" already; change it with "readout process edit ${slug} ${file}", or give another --slug`,
      )
    await keepProcess(store, process, userName(), slug)
    await tell(store, slug, flags)
  })
}

async function edit(asked: string, file: string, flags: RecordFlags): Promise<void> {
  const { keepProcess } = await import('../filing/refile.ts')
  const { findProcess } = await import('../filing/find-process.ts')
  const process = await readFile(file)
  await withStore(flags.data, async (store) => {
    const { slug } = await findProcess(store, asked)
    await keepProcess(store, process, userName(), slug)
    await tell(store, slug, flags)
  })
}

async function fileAnew(asked: string, flags: RecordFlags): Promise<void> {
  const { refile } = await import('../filing/refile.ts')
  const { findProcess } = await import('../filing/find-process.ts')
  await withStore(flags.data, async (store) => {
    const { slug } = await findProcess(store, asked)
    await refile(store, slug)
    await tell(store, slug, flags)
  })
}

async function show(asked: string, flags: RecordFlags & { versions?: boolean }): Promise<void> {
  const { findProcess } = await import('../filing/find-process.ts')
  const { processVersions } = await import('../store/processes.ts')
  await withStore(flags.data, async (store) => {
    const { seq, process } = await findProcess(store, asked)
    // the file itself is JSON: it can be changed and given to "edit"
    print(flags.versions ? await processVersions(store, seq) : process)
  })
}

async function listAll(flags: RecordFlags): Promise<void> {
  const { listProcesses } = await import('../store/processes.ts')
  const { countFiled } = await import('../store/filings.ts')
  await withStore(flags.data, async (store) => {
    const counts = await countFiled(store)
    const items = (await listProcesses(store)).map(({ seq, slug, process }) => ({
      slug,
      name: process.name,
      ...(process.about ? { about: process.about } : {}),
      dispatches: counts.get(seq) ?? 0,
    }))
    if (flags.json) return print(items)
    for (const { slug, name, dispatches } of items) console.log(`${slug}  ${name}, ${dispatches} dispatches`)
    if (!items.length) console.log('There is no process yet; make one with "readout process new FILE".')
  })
}

async function listUnfiled(flags: RecordFlags): Promise<void> {
  const { listDispatches } = await import('../store/list-dispatches.ts')
  await withStore(flags.data, async (store) => {
    for (let before: string | undefined; ; ) {
      const page = await listDispatches(store, { limit: 500, isUnfiled: true, ...(before ? { before } : {}) })
      for (const item of page.items)
        console.log(flags.json ? JSON.stringify(item) : `${item.id.slice(7, 19)}  ${item.headline ?? item.lede}`)
      before = page.next
      if (!before) return
    }
  })
}

async function setFiling(
  asked: string,
  dispatch: string,
  { data, json, why }: RecordFlags & { why?: string },
  filed: boolean,
): Promise<void> {
  const { findProcess } = await import('../filing/find-process.ts')
  const { setFiled } = await import('../store/filings.ts')
  const { findDispatchId } = await import('../store/load-dispatch.ts')
  const { ReadoutError } = await import('../model/error.ts')
  await withStore(data, async (store) => {
    const { seq, slug } = await findProcess(store, asked)
    const id = await findDispatchId(store, dispatch)
    if (!id) throw new ReadoutError('store/no-dispatch', 'input', `the record has no dispatch ${dispatch.slice(0, 80)}`)
    const act = { by: userName(), at: new Date().toISOString(), ...(why ? { why } : {}) }
    const changed = await setFiled(store, seq, id, filed, act)
    if (json) return print({ changed })
    console.log(`${id.slice(7, 19)} ${filed ? 'belongs' : 'does not belong'} to ${slug}${changed ? '' : ', as before'}`)
  })
}

type OpenStore = Parameters<Parameters<typeof withStore>[1]>[0]

async function tell(store: OpenStore, slug: string, { json }: RecordFlags): Promise<void> {
  const { findProcess } = await import('../filing/find-process.ts')
  const { countFiled } = await import('../store/filings.ts')
  const { seq, process, version } = await findProcess(store, slug)
  const dispatches = (await countFiled(store)).get(seq) ?? 0
  if (json) print({ slug, name: process.name, version, dispatches })
  else console.log(`${slug}: ${process.name}, ${dispatches} dispatches belong to it`)
}

async function readFile(path: string) {
  const { readProcess } = await import('../filing/read-process.ts')
  const { listInputs } = await import('./inputs.ts')
  const [input] = [...listInputs([path])]
  return readProcess(new TextDecoder().decode(await input!.bytes()))
}

function print(value: unknown): void {
  console.log(JSON.stringify(value, undefined, 2))
}

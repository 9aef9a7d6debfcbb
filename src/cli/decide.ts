import type { Command } from 'commander'
import type { DecisionDraft } from '../filing/decide.ts'
import type { Correction } from '../model/decision.ts'
import { userName } from './user-name.ts'
import { type RecordFlags, withStore } from './with-store.ts'

interface DecideFlags extends RecordFlags {
  readonly why?: string
}

// A union over drafts, without what every decision has.
type Draft = DecisionDraft extends infer D ? (D extends DecisionDraft ? Omit<D, 'by' | 'at' | 'why'> : never) : never

/** Adds `readout decide`, which takes a person's decisions on findings and entries, and takes them back. */
export function register(program: Command): void {
  const group = program
    .command('decide')
    .description('accept, reject, correct, merge, split, comment on or assess what was found, and undo it')
  const command = (usage: string, description: string) =>
    group
      .command(usage)
      .description(description)
      .option('--why <words>', 'the reason, kept with the decision')
      .option('--data <folder>', 'where the record is kept')
      .option('--json', 'the decision as JSON')
  command('accept <names...>', 'confirm findings, or all findings of entries').action((on, flags) =>
    take({ act: 'accept', on }, flags),
  )
  command('reject <names...>', 'take them out of the record').action((on, flags) => take({ act: 'reject', on }, flags))
  command('correct <name> <changes...>', 'put values in place of those read: when=2026-03-05 place=Kirn').action(
    (on, changes, flags) => take({ act: 'correct', on, changes: readChanges(changes) }, flags),
  )
  command('merge <names...>', 'say that they are one').action((on, flags) => take({ act: 'merge', on }, flags))
  command('split <names...>', 'say that they are not the same as others')
    .requiredOption('--from <names...>', 'the others')
    .action((on, { from, ...flags }) => take({ act: 'split', on, from }, flags))
  command('comment <name> <text>', 'add words that go with its citation').action((on, text, flags) =>
    take({ act: 'comment', on, text }, flags),
  )
  command('assess <name> <level>', 'your own view of a commitment: 0 to 3, a range as 1-2, or none')
    .option(
      '--trend <trend>',
      'starting, progressing, stalled, suspended, reversed, breached, completed',
      'none-stated',
    )
    .option('--as-of <date>', 'the day it was so')
    .action((on, level, { trend, asOf, ...flags }) =>
      take({ act: 'assess', on, level: readLevel(level), trend, ...(asOf ? { asOf } : {}) }, flags),
    )
  command('undo <decision>', 'take a decision back; undoing that puts it back').action((decision, flags) =>
    take({ act: 'undo', decision }, flags),
  )
  command('list [name]', 'decisions, newest first: all, or those on a finding or entry').action(list)
}

async function take(draft: Draft, { data, json, why }: DecideFlags): Promise<void> {
  const { decide } = await import('../filing/decide.ts')
  await withStore(data, async (store) => {
    if (draft.act !== 'undo') await readyEntries(store)
    const by = userName()
    const decision = await decide(store, { ...draft, by, ...(why ? { why } : {}) } as DecisionDraft)
    console.log(json ? JSON.stringify(decision, undefined, 2) : `${decision.id}  ${decision.act}`)
  })
}

async function list(name: string | undefined, { data, json }: RecordFlags): Promise<void> {
  const { listDecisions } = await import('../store/decisions.ts')
  const { refsOfEntry } = await import('../store/find-targets.ts')
  await withStore(data, async (store) => {
    if (name && !name.includes('-')) await readyEntries(store)
    const refs = name === undefined ? undefined : name.includes('-') ? [name] : await refsOfEntry(store, name)
    const items = await listDecisions(store, { limit: 1_000, ...(refs ? { refs } : {}) })
    for (const d of items)
      console.log(json ? JSON.stringify(d) : [d.at, d.id, d.act, d.by, d.why].filter(Boolean).join('  '))
  })
}

/** Entries are known by the records kept, which `readout add` leaves behind. */
async function readyEntries(store: Parameters<Parameters<typeof withStore>[1]>[0]): Promise<void> {
  const { recordsBehind } = await import('../store/record-state.ts')
  const { refreshRecord } = await import('../filing/refresh-record.ts')
  for (const { slug } of await recordsBehind(store)) await refreshRecord(store, slug)
}

const LISTS = ['participants', 'speakers', 'parties']

/** "when=2026-03-05", "participants=Ada Berg, Ilse Marenko", "level=1-2"; what does not fit is refused with the decision. */
function readChanges(changes: readonly string[]): Correction {
  const fields = changes.map((change) => {
    const at = change.indexOf('=')
    const [field, value] = at < 0 ? [change, ''] : [change.slice(0, at), change.slice(at + 1)]
    if (LISTS.includes(field)) return [field, value.split(',').map((name) => name.trim())]
    return [field, field === 'level' ? readLevel(value) : value]
  })
  return Object.fromEntries(fields) as Correction
}

/** "2", "1-2", "none"; anything else stays as it is, and is refused with the decision. */
function readLevel(text: string): 0 {
  const [, low, high] = /^([0-3])(?:-([0-3]))?$/.exec(text) ?? []
  const level = text === 'none' ? null : low === undefined ? text : high ? [Number(low), Number(high)] : Number(low)
  return level as 0
}

import type { Command } from 'commander'
import type { ImportChange } from '../filing/imports.ts'
import type { Import } from '../store/imports.ts'
import { userName } from './user-name.ts'
import { type RecordFlags, recordCommand, withStore } from './with-store.ts'

const MOST = 50

/** Adds `readout import`, which takes back what was brought in by hand. */
export function register(program: Command): void {
  const group = program.command('import').description('what was brought in by hand, and taking it back')
  recordCommand(group, 'list', 'the latest imports, each with what it brought').action(list)
  recordCommand(group, 'take-back <import>', 'withdraw what it brought into the record; nothing is deleted').action(
    (id, flags) => change(id, flags, 'take-back'),
  )
  recordCommand(group, 'put-back <import>', 'put what was taken back into the record again').action((id, flags) =>
    change(id, flags, 'put-back'),
  )
}

async function list({ data, json }: RecordFlags): Promise<void> {
  const { listImports } = await import('../store/imports.ts')
  await withStore(data, async (store) => {
    const items = await listImports(store, MOST)
    if (json) return console.log(JSON.stringify(items, undefined, 2))
    for (const item of items) console.log(lineOf(item))
    if (!items.length) console.log('Nothing was brought in by hand yet.')
  })
}

async function change(id: string, { data, json }: RecordFlags, act: 'take-back' | 'put-back'): Promise<void> {
  const { putBackImport, takeBackImport } = await import('../filing/imports.ts')
  await withStore(data, async (store) => {
    const changed = await (act === 'take-back' ? takeBackImport : putBackImport)(store, id, userName())
    if (json) return console.log(JSON.stringify(changed, undefined, 2))
    console.log(act === 'take-back' ? takenBack(changed) : `${changed.changed} put back into the record.`)
  })
}

function takenBack({ import: { id }, changed, left }: ImportChange): string {
  return [
    `${changed} withdrawn; nothing is deleted, and "readout import put-back ${id}" puts them back.`,
    ...(left ? [`${left} stay, because a source or another import has brought them too.`] : []),
  ].join('\n')
}

function lineOf({ id, at, by, words, added, withdrawn, known }: Import): string {
  const counts = [
    `${added} new`,
    ...(known ? [`${known} known`] : []),
    ...(withdrawn ? [`${withdrawn} withdrawn`] : []),
  ]
  return `${id}  ${at.slice(0, 16).replace('T', ' ')}  ${by}  ${words}: ${counts.join(', ')}`
}

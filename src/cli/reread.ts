import type { Command } from 'commander'
import type { Reread } from '../filing/reread.ts'
import { type RecordFlags, withStore } from './with-store.ts'

/** Adds `readout reread`, which says what this version reads otherwise, and changes nothing until it is told to. */
export function register(program: Command): void {
  program
    .command('reread')
    .description('read the dispatches of the record anew and say what differs; only --apply changes anything')
    .option('--process <process>', 'only dispatches that belong to this process')
    .option('--diff', 'each finding that is new, gone or changed, not only how many')
    .option('--apply', 'keep the new readings; the old ones stay beside them')
    .option('--data <folder>', 'where the record is kept')
    .option('--json', 'one line of JSON for each dispatch that differs')
    .action(rereadAll)
}

interface RereadFlags extends RecordFlags {
  readonly process?: string
  readonly diff?: boolean
  readonly apply?: boolean
}

async function rereadAll({ data, json, process: asked, diff, apply }: RereadFlags): Promise<void> {
  const { reread } = await import('../filing/reread.ts')
  const { findProcess } = await import('../filing/find-process.ts')
  await withStore(data, async (store) => {
    const slug = asked ? (await findProcess(store, asked)).slug : undefined
    const sum = { read: 0, differ: 0, found: 0, gone: 0, changed: 0, lost: 0 }
    const onStep = (done: number) => {
      sum.read = done
    }
    for await (const one of reread(store, { ...(slug ? { process: slug } : {}), apply: apply ?? false, onStep })) {
      sum.differ++
      for (const what of ['found', 'gone', 'changed'] as const) sum[what] += one[what].length
      sum.lost += one.decisions.lost.length
      if (json) process.stdout.write(`${JSON.stringify(one)}\n`)
      else process.stdout.write(`${linesOf(one, diff ?? false).join('\n')}\n`)
    }
    const way = apply ? 'the new readings count from now on' : 'nothing was changed; --apply keeps the new readings'
    process.stderr.write(
      `${sum.read} read, ${sum.differ} differ: ${sum.found} found, ${sum.gone} gone, ${sum.changed} changed, ${sum.lost} decisions without their finding; ${way}\n`,
    )
  })
}

function linesOf({ id, name, found, gone, changed, decisions }: Reread, diff: boolean): string[] {
  const { held, moved, lost } = decisions
  const decided = held + moved.length + lost.length
  const counts = `${found.length} found, ${gone.length} gone, ${changed.length} changed`
  const fate = decided ? `; decisions: ${held} held, ${moved.length} moved, ${lost.length} lost` : ''
  const head = `${id.slice(7, 19)}  ${counts}${fate}  ${name ?? ''}`.trimEnd()
  if (!diff) return [head]
  const line = (sign: string, { kind, words, fields }: Reread['changed'][number]) =>
    `  ${sign} ${kind}${fields ? ` (${fields.join(', ')})` : ''}: ${words.replace(/\s+/g, ' ').slice(0, 160)}`
  return [
    head,
    ...found.map((f) => line('+', f)),
    ...gone.map((f) => line('-', f)),
    ...changed.map((f) => line('~', f)),
    ...lost.map((decision) => `  ! decision ${decision} finds nothing in its place`),
  ]
}

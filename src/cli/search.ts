import { type Command, InvalidArgumentError } from 'commander'
import type { EntryKind } from '../store/schema.ts'
import { type RecordFlags, withStore } from './with-store.ts'

interface SearchFlags extends RecordFlags {
  readonly process?: string
  readonly limit: number
}

const KINDS: readonly EntryKind[] = ['statement', 'commitment']

const EXAMPLES = `
All words must be there, in any order; "two words" keeps them together, minist* leaves the end open, -word leaves out.

Examples:
  readout search '"heavy weapons" withdraw*'
  readout search hotline --process kessal-settlement --limit 5`

/** Adds `readout search`, which looks for words in dispatches, sentences, statements and commitments. */
export function register(program: Command): void {
  program
    .command('search')
    .description('look for words in dispatches and their sentences, in statements and commitments')
    .argument('<words...>', 'as typed into a search box')
    .option('--process <slug>', 'only in this process')
    .option('--limit <number>', 'so many of each', readLimit, 10)
    .option('--data <folder>', 'where the record is kept')
    .option('--json', 'JSON Lines for programs')
    .addHelpText('after', EXAMPLES)
    .action(search)
}

async function search(typed: string[], flags: SearchFlags): Promise<void> {
  const { searchDispatches, searchEntries } = await import('../store/search.ts')
  const { recordsBehind } = await import('../store/record-state.ts')
  const { refreshRecord } = await import('../filing/refresh-record.ts')
  const { findProcess } = await import('../filing/find-process.ts')
  const { dateWords } = await import('../exports/words/dates.ts')
  const { shorten } = await import('../exports/words/shorten.ts')
  const { print } = await import('./answer.ts')
  const { terminal } = await import('./text/terminal.ts')
  const { heading, SHORT_ID } = await import('./text/write-items.ts')
  const { wrap } = await import('./text/wrap.ts')
  await withStore(flags.data, async (store) => {
    // what `readout add` brought in is searched too
    for (const { slug } of await recordsBehind(store)) await refreshRecord(store, slug)
    const process_ = flags.process === undefined ? undefined : (await findProcess(store, flags.process)).slug
    const query = { words: typed.join(' '), limit: flags.limit, ...(process_ ? { process: process_ } : {}) }
    const { sentences } = await searchDispatches(store, query)
    const entries = await searchEntries(store, KINDS, query)
    const all = [...entries].flatMap(([, { items }]) => items)
    if (flags.json) {
      for (const s of sentences) await print(`${JSON.stringify({ kind: 'sentence', ...s })}\n`)
      for (const e of all) await print(`${JSON.stringify(e)}\n`)
      return
    }
    const { paint, columns } = terminal(process.stdout, process.env)
    const faint = (text: string) => text.replace(/\S+/g, (word) => paint('faint', word))
    const blocks: string[] = []
    if (sentences.length) blocks.push(heading('Sentences', { paint, columns }))
    for (const { text, marks, source, published, dispatch, sentence } of sentences) {
      const from = `${source ?? 'source not known'}, ${published.edtf ? dateWords(published.edtf) : 'date open'}, sentence ${sentence + 1} of ${dispatch.slice(7, 19)}`
      blocks.push(wrap(`“${marked(text, marks, paint)}” ${faint(from)}`, columns, '', '  '))
    }
    for (const [kind, { total, items }] of entries) {
      if (!items.length) continue
      const count = total > items.length ? ` (${items.length} of ${total})` : ''
      blocks.push(heading(`${kind === 'statement' ? 'Statements' : 'Commitments'}${count}`, { paint, columns }))
      for (const { day, label, id, process: slug } of items) {
        const line = `${day ? `${paint('strong', day)}: ` : ''}${shorten(label, 300)} ${paint('id', id.slice(0, SHORT_ID))} ${faint(slug)}`
        blocks.push(wrap(line, columns, '', '  '))
      }
    }
    await print(`${blocks.length ? blocks.join('\n') : 'Nothing in the record holds these words.'}\n`)
  })
}

/** Words looked for are painted one by one, since lines are broken between words. */
function marked(
  text: string,
  marks: readonly (readonly [number, number])[],
  paint: (style: 'evidence', text: string) => string,
): string {
  let out = ''
  let at = 0
  for (const [start, end] of marks) {
    if (start < at) continue
    out += text.slice(at, start) + text.slice(start, end).replace(/\S+/g, (word) => paint('evidence', word))
    at = end
  }
  return out + text.slice(at)
}

function readLimit(value: string): number {
  const limit = Number(value)
  if (!/^\d{1,5}$/.test(value) || limit < 1) throw new InvalidArgumentError('a limit is a whole number from 1')
  return limit
}

import type { Command } from 'commander'
import { ReadoutError } from '../model/error.ts'
import type { ProcessRecord } from '../model/process-record.ts'
import type { Citation, RecordCommitment, RecordContact } from '../model/record-entry.ts'
import { type AskFlags, askOptions, withRecords } from './open-record.ts'
import type { Item } from './text/write-items.ts'

const EXAMPLES = `
An id, or its beginning (four digits or more), as other commands print it; or the name of a finding.

Examples:
  readout history 25584e45                       every report of a contact, oldest first
  readout history 25584e45 --as-of 2026-10-20    those known that day
  readout history 25584e45 --json | jq .decisions`

/** Adds `readout history`, which shows every report and decision behind one entry. */
export function register(program: Command): void {
  askOptions(program.command('history'))
    .description('every report of one thing, oldest first, each with its sentence, and what was decided on it')
    .argument('<id>', 'of a contact, commitment, statement or event')
    .addHelpText('after', EXAMPLES)
    .action(history)
}

type Entry = { readonly id: string; readonly label: string; readonly citations: readonly Citation[] }
type Found =
  | { readonly kind: 'contact'; readonly entry: RecordContact }
  | { readonly kind: 'commitment'; readonly entry: RecordCommitment }
  | { readonly kind: 'statement' | 'event'; readonly entry: Entry }

async function history(id: string, flags: AskFlags): Promise<void> {
  const { dateWords } = await import('../exports/words/dates.ts')
  const { daysOf } = await import('../model/edtf.ts')
  const { assessmentWords } = await import('../exports/words/levels.ts')
  const { listDecisions } = await import('../store/decisions.ts')
  const { printAnswer } = await import('./answer.ts')
  await withRecords(flags, async (open) => {
    const found = findEntry(open.record, id)
    const { kind, entry } = found
    const assessments = kind === 'commitment' ? entry.assessments : []
    const reports = kind === 'contact' ? new Map(entry.history.map((h) => [h.ref, h])) : undefined
    const refs = [...entry.citations.map((c) => c.ref), ...assessments.flatMap((a) => a.citation?.ref ?? [])]
    const decisions = (await listDecisions(open.store, { refs, limit: 1_000 })).toReversed()
    const told: Item[] = [
      ...entry.citations.map((citation): Item => {
        const report = reports?.get(citation.ref)
        const said = report ? `${report.phase}${report.when ? `, ${dateWords(report.when)}` : ''}` : 'told'
        return {
          when: dayWords(citation.reported),
          text: `${said}: ${citation.span.exact}`,
          notes: notesOf(citation),
          citations: [citation],
        }
      }),
      ...assessments.map(
        (a): Item => ({
          when: dayWords(a.citation?.reported ?? a.asOf),
          text: `according to ${a.by.name}: ${assessmentWords(a)}`,
          notes: a.citation ? notesOf(a.citation) : [`by decision ${a.decision}`],
          citations: a.citation ? [a.citation] : [],
        }),
      ),
    ]
    const dayIn = (item: Item) => daysOf(item.citations[0]?.reported).first ?? ''
    await printAnswer(open, flags, {
      parts: [
        { items: [{ text: `${kind}: ${entry.label}`, id: entry.id, citations: [] }] },
        { heading: 'Reports', items: told.sort((a, b) => dayIn(a).localeCompare(dayIn(b))) },
        {
          heading: 'Decisions',
          empty: 'None was taken on it.',
          items: decisions.map((d) => ({
            when: d.at.slice(0, 16).replace('T', ' '),
            text: `${d.act} by ${d.by}${d.why ? `: ${d.why}` : ''}`,
            id: d.id,
            citations: [],
          })),
        },
      ],
      values: [{ kind, entry, decisions }],
    })
    function dayWords(edtf: string | undefined): string {
      return edtf ? dateWords(edtf) : 'date open'
    }
  })
}

/**
 * The entry an id, its beginning or the name of one of its findings stands for.
 * @throws ReadoutError cli/no-entry, cli/ambiguous-id
 */
function findEntry(record: ProcessRecord, id: string): Found {
  const all: Found[] = [
    ...record.contacts.map((entry): Found => ({ kind: 'contact', entry })),
    ...record.commitments.map((entry): Found => ({ kind: 'commitment', entry })),
    ...record.statements.map((entry): Found => ({ kind: 'statement', entry })),
    ...record.chronology.map((entry): Found => ({ kind: 'event', entry })),
  ]
  const isWhole = /^[0-9a-f]{4,64}$/.test(id)
  const found = all.filter(({ entry }) =>
    isWhole ? entry.id.startsWith(id) : entry.citations.some((c) => c.ref === id),
  )
  if (found.length > 1)
    throw new ReadoutError(
      'cli/ambiguous-id',
      'input',
      `${found.length} entries begin with ${id}; give more of its digits: ${found
        .slice(0, 5)
        .map((f) => f.entry.id)
        .join(', ')}`,
    )
  if (found[0]) return found[0]
  throw new ReadoutError(
    'cli/no-entry',
    'input',
    `the record has no contact, commitment, statement or event "${id.slice(0, 80)}" as of ${record.asOf.day}`,
  )
}

function notesOf({ comments, background }: Citation): string[] {
  return [...(background ? ['Recalled, not reported'] : []), ...(comments ?? []).map((c) => `Comment: ${c}`)]
}

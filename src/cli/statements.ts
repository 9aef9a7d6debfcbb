import type { Command } from 'commander'
import type { ProcessRecord } from '../model/process-record.ts'
import type { RecordStatement } from '../model/record-entry.ts'
import { type AskFlags, askOptions, withRecords } from './open-record.ts'
import { readDay } from './read-day.ts'

interface StatementFlags extends AskFlags {
  readonly by?: string
  readonly on?: string
  readonly since?: string
  readonly last?: boolean
}

const EXAMPLES = `
Oldest first. Where somebody spoke on a subject of the process before, what changed in the wording stands under it.

Examples:
  readout statements --by Vestria --on status     every time they spoke of it
  readout statements --by "Marta Olen" --last     what she said last
  readout export statements > statements.csv      as a table`

/** Adds `readout statements`, which lists what somebody said, on a subject where one is given. */
export function register(program: Command): void {
  askOptions(program.command('statements'))
    .description('what somebody said, oldest first, with what changed in the wording')
    .option('--by <name>', 'who speaks, or for whom')
    .option('--on <subject>', 'a subject of the process, or words')
    .option('--since <date>', 'reported on that day or later')
    .option('--last', 'the last one only')
    .addHelpText('after', EXAMPLES)
    .action(statements)
}

async function statements(flags: StatementFlags): Promise<void> {
  const { statementText } = await import('../exports/brief/statement-text.ts')
  const { reportedDay } = await import('../exports/brief/weigh.ts')
  const { dateWords } = await import('../exports/words/dates.ts')
  const { actorsNamed, isOneOf } = await import('./name-in-record.ts')
  const { holdsWords } = await import('./holds-words.ts')
  const { printAnswer } = await import('./answer.ts')
  const since = flags.since === undefined ? '' : readDay(flags.since, '--since').first
  await withRecords(flags, async (open) => {
    const { record } = open
    const speaks = flags.by === undefined ? undefined : isOneOf(actorsNamed(record, flags.by))
    const { on } = flags
    const isSubject = record.positions.some((p) => p.subject.toLowerCase() === on?.toLowerCase())
    const found = record.statements
      .filter((s) => !speaks || s.speakers.some(speaks))
      .filter((s) =>
        on === undefined
          ? true
          : isSubject
            ? s.subjects.some((subject) => subject.toLowerCase() === on.toLowerCase())
            : holdsWords(`${s.content} ${s.subjects.join(' ')}`, on),
      )
      .filter((s) => (reportedDay(s) ?? '') >= since)
      .sort((a, b) => (reportedDay(a) ?? '').localeCompare(reportedDay(b) ?? '') || a.id.localeCompare(b.id))
    const shown = flags.last ? found.slice(-1) : found
    const changed = wordingChanges(record)
    await printAnswer(open, flags, {
      parts: [
        {
          empty: 'No such statement is on record.',
          items: shown.map((s) => ({
            text: statementText(s, ''),
            id: s.id,
            notes: [...occasionOf(s, record, dateWords), ...(changed.get(s.id) ?? [])],
            citations: s.citations,
          })),
        },
      ],
      values: shown,
    })
  })
}

function occasionOf(
  { occasion }: RecordStatement,
  { contacts }: ProcessRecord,
  dateWords: (edtf: string) => string,
): string[] {
  const contact = contacts.find((c) => c.id === occasion)
  if (!contact) return []
  const { type, place, when } = contact
  return [`At: ${type}${place ? ` in ${place}` : ''}${when ? `, ${dateWords(when)}` : ''}`]
}

/** What words went and came since the same actor last spoke on the subject, by statement; the actor's own line before that of its side. */
function wordingChanges({ positions, actors }: ProcessRecord): ReadonlyMap<string, string[]> {
  const isSide = new Set(actors.filter((a) => a.role).map((a) => a.id))
  const ordered = [...positions].sort((a, b) => Number(isSide.has(b.actor)) - Number(isSide.has(a.actor)))
  const changes = new Map<string, string[]>()
  for (const { subject, line } of ordered)
    for (const { statement, gone, fresh, likeness } of line) {
      if (likeness === null || !(gone.length || fresh.length)) continue
      const parts = [
        gone.length ? `gone: ${gone.slice(0, 8).join(', ')}` : '',
        fresh.length ? `new: ${fresh.slice(0, 8).join(', ')}` : '',
      ]
      changes.set(statement, [`Wording on ${subject} since the time before: ${parts.filter(Boolean).join('; ')}`])
    }
  return changes
}

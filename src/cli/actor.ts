import type { Command } from 'commander'
import type { RecordActor } from '../model/record-entry.ts'
import { type AskFlags, askOptions, withRecords } from './open-record.ts'

const EXAMPLES = `
Examples:
  readout actor "Marta Olen"                           offices, namings, what she said last, whom she met
  readout actor "foreign minister of Ordania"          who is told of in this office, and on which days
  readout actor Vestria --json | jq .offices`

const MOST_LAST = 3

/** Adds `readout actor`, which says what is known of somebody. */
export function register(program: Command): void {
  askOptions(program.command('actor'))
    .description('what is known of somebody: offices with dates, namings, last statements, contacts, commitments')
    .argument('<name>', 'a name, or an office')
    .addHelpText('after', EXAMPLES)
    .action(actor)
}

async function actor(name: string, flags: AskFlags): Promise<void> {
  const { statementText } = await import('../exports/brief/statement-text.ts')
  const { reportedDay } = await import('../exports/brief/weigh.ts')
  const { contactWords } = await import('../exports/contact-words.ts')
  const { whoOwes } = await import('../exports/commitment-words.ts')
  const { dateWords } = await import('../exports/words/dates.ts')
  const { daysOf } = await import('../model/edtf.ts')
  const { actorsNamed, isOneOf } = await import('./name-in-record.ts')
  const { printAnswer } = await import('./answer.ts')
  await withRecords(flags, async (open) => {
    const { record } = open
    const found = actorsNamed(record, name)
    const isThis = isOneOf(found)
    const said = record.statements
      .filter((s) => s.speakers.some(isThis))
      .sort((a, b) => (reportedDay(b) ?? '').localeCompare(reportedDay(a) ?? ''))
    const met = record.contacts
      .filter((c) => c.participants.some(isThis))
      .sort((a, b) => (daysOf(b.when).first ?? '').localeCompare(daysOf(a.when).first ?? ''))
    const bound = record.commitments.filter((c) => c.by.some(isThis))
    const more = (shown: number, all: number) => (all > shown ? ` (${shown} of ${all})` : '')
    const last = said.slice(0, MOST_LAST)
    const lately = met.slice(0, MOST_LAST)
    const owed = bound.slice(0, MOST_LAST)
    await printAnswer(open, flags, {
      parts: [
        { items: found.map((a) => ({ text: aboutWords(a), id: a.id, notes: notesOf(a, dateWords), citations: [] })) },
        {
          heading: `Said last${more(last.length, said.length)}`,
          items: last.map((s) => ({ text: statementText(s, ''), id: s.id, citations: s.citations })),
        },
        {
          heading: `Contacts${more(lately.length, met.length)}`,
          items: lately.map((c) => ({
            when: c.when ? dateWords(c.when) : 'date open',
            text: `${contactWords(c)}, ${c.phase}`,
            id: c.id,
            citations: c.citations,
          })),
        },
        {
          heading: `Bound or asked${more(owed.length, bound.length)}`,
          items: owed.map((c) => ({ text: `${c.force}: ${whoOwes(c)}`, id: c.id, citations: c.citations })),
        },
      ],
      values: found.map((a) => ({ ...a, statements: said.length, contacts: met.length, commitments: bound.length })),
    })
  })
}

function aboutWords({ name, type, role, side, status }: RecordActor): string {
  return `${name}, ${[type, role, status, side && side !== name ? `for ${side}` : ''].filter(Boolean).join(', ')}`
}

/** Offices with the days dispatches tell of them; who held one between two days, nobody may have said. */
function notesOf({ offices, names, name }: RecordActor, dateWords: (edtf: string) => string): string[] {
  const told = offices.map(({ office, of, first, last, past }) => {
    const days = first
      ? first === last
        ? `told of on ${dateWords(first)}`
        : `told of from ${dateWords(first)} to ${dateWords(last!)}`
      : ''
    return [`${office}${of ? ` of ${of}` : ''}`, days, past ? `former, as told on ${dateWords(past)}` : '']
      .filter(Boolean)
      .join(', ')
  })
  const others = names.filter((n) => n !== name).slice(0, 8)
  return [...told, ...(others.length ? [`Also named: ${others.join('; ')}`] : [])]
}

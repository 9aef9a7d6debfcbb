import { describeFinding } from '../../findings/describe.ts'
import type { Finding, FindingKind } from '../../model/finding.ts'
import type { Reading } from '../../model/reading.ts'
import { evidence } from './evidence.ts'
import { writeHead } from './head.ts'
import { linksOf } from './links.ts'
import type { Terminal } from './terminal.ts'
import { padTo, widthOf, wrap } from './wrap.ts'

/** Headings in the order a desk reads them: what happened and what was said before the apparatus. */
const KINDS: readonly (readonly [FindingKind, string])[] = [
  ['contact', 'Contacts'],
  ['commitment', 'Commitments'],
  ['assessment', 'How far they are carried out'],
  ['statement', 'Statements'],
  ['event', 'Events'],
  ['membership', 'Memberships'],
  ['reference', 'Documents invoked'],
  ['time', 'Times'],
]
// Below this a finding is as often wrong as right; the reader is told.
const UNSURE = 0.5
const INDENT = '    '
const ACTORS_NAMED = 24

/** One reading for people: the dispatch as an article, its actors, and under each kind the findings with the words that prove them. */
export function writeText(reading: Reading, terminal: Terminal): string {
  const blocks = [writeHead(reading.dispatch, terminal), ...body(reading, terminal)]
  if (reading.actors.length) blocks.push(writeActors(reading, terminal))
  for (const [kind, heading] of KINDS) {
    const findings = reading.findings.filter((finding) => finding.kind === kind)
    if (!findings.length) continue
    const lines = findings.map((finding) =>
      kind === 'time' ? writeTime(finding, terminal) : writeFinding(finding, reading, terminal),
    )
    blocks.push(
      [terminal.paint('heading', `${heading} (${findings.length})`), ...lines].join(kind === 'time' ? '\n' : '\n\n'),
    )
  }
  if (!reading.findings.length && reading.dispatch.language === 'en')
    blocks.push(terminal.paint('faint', 'Nothing was found in it.'))
  return blocks.join('\n\n')
}

function body({ dispatch }: Reading, { columns }: Terminal): string[] {
  return dispatch.paragraphs.map((paragraph) => wrap(paragraph.exact, columns))
}

function writeActors({ actors }: Reading, { paint, columns }: Terminal): string {
  const name = (id: string | undefined) => actors.find((actor) => actor.id === id)?.name
  const room = Math.min(36, Math.max(...actors.map((actor) => widthOf(actor.name))))
  const lines = actors.slice(0, ACTORS_NAMED).map((actor) => {
    const offices = actor.offices.map((o) => (name(o.of) ? `${o.office} of ${name(o.of)}` : o.office))
    const named = actor.mentions.length > 1 ? `${actor.mentions.length} mentions` : ''
    const about = [actor.type, ...new Set(offices), named].filter(Boolean).join(', ')
    const column = ' '.repeat(INDENT.length + room + 2)
    return wrap(paint('faint', about), columns, `${INDENT}${padTo(paint('strong', actor.name), room)}  `, column)
  })
  if (actors.length > ACTORS_NAMED) lines.push(`${INDENT}${paint('faint', `and ${actors.length - ACTORS_NAMED} more`)}`)
  return [paint('heading', `Actors (${actors.length})`), ...lines].join('\n')
}

function writeFinding(finding: Finding, reading: Reading, terminal: Terminal): string {
  const { paint, columns } = terminal
  const name = (id: string) => reading.actors.find((actor) => actor.id === id)?.name ?? id
  const described = describeFinding(finding, name) || finding.kind
  const title = wrap(
    `${paint('strong', described)} ${doubtOf(finding, terminal)}`,
    columns,
    `${padTo(paint('id', finding.id), INDENT.length)}`,
    INDENT,
  )
  // what the description has said already is not said again
  const ties = linksOf(finding, reading).filter(([, value]) => !described.includes(value))
  const links = ties.map(([label, value]) =>
    wrap(value, columns, `${INDENT}${paint('faint', padTo(label, 11))}`, ' '.repeat(INDENT.length + 11)),
  )
  return [
    title,
    ...links,
    wrap(
      evidence(finding, reading, terminal),
      columns,
      `${INDENT}${paint('faint', '│ ')}`,
      `${INDENT}${paint('faint', '│ ')}`,
    ),
  ].join('\n')
}

function writeTime(finding: Finding, { paint }: Terminal): string {
  if (finding.kind !== 'time') return ''
  const value = finding.edtf ?? `${finding.timex.value}, not on a calendar`
  return `${padTo(paint('id', finding.id), INDENT.length)}${padTo(finding.span.exact.replace(/\s+/g, ' '), 36)} ${value}`
}

/** What makes a finding less than plain news: how it is meant, that it is history, that it is a guess. */
function doubtOf(finding: Finding, { paint }: Terminal): string {
  const said = [finding.modality, finding.background ? 'background' : undefined].filter(Boolean).join(', ')
  const percent = `${Math.round(finding.confidence * 100)} %`
  const sure = finding.confidence < UNSURE ? paint('doubt', `unsure, ${percent}`) : paint('faint', percent)
  return `${said ? `${paint('faint', `(${said})`)} ` : ''}${sure}`
}

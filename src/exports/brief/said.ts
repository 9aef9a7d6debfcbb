import type { BriefLine, BriefSection } from '../../model/brief.ts'
import type { ProcessRecord } from '../../model/process-record.ts'
import type { Named, RecordStatement } from '../../model/record-entry.ts'
import { sideOf } from '../sides.ts'
import { daysBetween } from '../words/dates.ts'
import { capitalised, counted } from '../words/names.ts'
import { readsWhole } from '../words/whole.ts'
import type { BriefContext } from './context.ts'
import { surest } from './sources.ts'
import { statementText } from './statement-text.ts'
import { isSure } from './topic.ts'
import { reportedDay, weightOfStatement } from './weigh.ts'

const MOST_OF_PARTY = 3
const MOST_OF_OTHERS = 2
const MOST_DIFFERENCES = 2
// Two statements further apart than this are not set against each other.
const APART_DAYS = 45
// What is older is told only where a side said nothing since.
const LAST_DAYS = 90
const AT_ODDS: readonly RecordStatement['act'][] = ['rejects', 'denies', 'accuses']

/** What each side said last, and the subjects on which one contradicts another. */
export function writeSaid(context: BriefContext): BriefSection {
  const { record, sides, day, isOfProcess } = context
  const isSpeaker = speakersOf(record)
  const worth = record.statements.filter(
    (s) =>
      isWorthTelling(s) &&
      s.speakers.every(isSpeaker) &&
      isOfProcess({ ...s, actors: [...s.speakers, ...(s.addressee ? [s.addressee] : [])] }),
  )
  const said = worth.map((statement) => ({
    statement,
    weight: weightOfStatement(statement, day),
    sides: [...new Set(statement.speakers.map(sideOf))],
  }))
  const lines: BriefLine[] = []
  let told = 0
  const groups = [
    ...sides.parties.map((name) => ({ lead: name, names: [name], most: MOST_OF_PARTY })),
    { lead: 'Mediators', names: sides.mediators, most: MOST_OF_OTHERS },
    { lead: 'Monitors', names: sides.monitors, most: MOST_OF_OTHERS },
  ]
  for (const { lead, names, most } of groups) {
    const own = said.filter((s) => s.sides.length > 0 && s.sides.every((side) => names.includes(side)))
    const ranked = own
      .sort((a, b) => b.weight - a.weight || order(a.statement, b.statement))
      .map(({ statement }) => statement)
    const late = ranked.filter((s) => daysBetween(reportedDay(s) ?? day, day) <= LAST_DAYS)
    const chosen = late.length ? choose(late, most) : lastOf(ranked)
    told += chosen.length
    for (const [i, statement] of chosen.sort((a, b) => order(b, a)).entries())
      lines.push({ ...(i === 0 ? { lead } : {}), ...statementLine(statement, context, lead, late.length > 0) })
    if (!chosen.length && sides.parties.includes(lead))
      lines.push({ lead, text: 'No statement of its own on this was found.', cites: [] })
  }
  const left = record.statements.length - told
  return {
    name: 'said',
    title: 'What each side said last',
    lines: [...lines, ...differences(context)],
    note: `Words in quotation marks are the speaker’s own, others those of the agency.${left > 0 ? ` ${capitalised(counted(left, 'other statement'))} on record not shown.` : ''}`,
  }
}

function statementLine(statement: RecordStatement, context: BriefContext, known: string, isLate: boolean): BriefLine {
  const text = statementText(statement, context.year, known)
  return {
    text: isLate ? text : `No statement of the last ${LAST_DAYS} days was found. The last before: ${text}`,
    cites: context.sources.cite(statement.citations),
    entry: { kind: 'statement', id: statement.id },
  }
}

/** The weightiest, no two from one sentence, and none on subjects already told while there are others. */
function choose(ranked: readonly RecordStatement[], most: number): RecordStatement[] {
  const places = new Set<string>()
  const subjects = new Set<string>()
  const chosen: RecordStatement[] = []
  for (const onNewSubject of [true, false])
    for (const statement of ranked) {
      if (chosen.length === most) return chosen
      if (chosen.includes(statement)) continue
      const at = statement.citations.map((c) => `${c.dispatch} ${c.sentence}`)
      if (at.some((place) => places.has(place))) continue
      if (onNewSubject && statement.subjects.length && statement.subjects.every((s) => subjects.has(s))) continue
      for (const place of at) places.add(place)
      for (const subject of statement.subjects) subjects.add(subject)
      chosen.push(statement)
    }
  return chosen
}

/** Where one side rejects, denies or accuses and another spoke on the same subject about that time. */
function differences({ record, sides, sources, year, day }: BriefContext): BriefLine[] {
  const byId = new Map(record.statements.map((s) => [s.id, s]))
  const isSide = (name: string) => sides.parties.includes(name)
  const bySubject = new Map<string, Map<string, RecordStatement[]>>()
  for (const { subject, line } of record.positions)
    for (const { statement: id } of line) {
      const statement = byId.get(id)
      const speaking = [...new Set(statement?.speakers.map(sideOf) ?? [])]
      if (!statement || speaking.length !== 1 || !isSide(speaking[0]!) || !isWorthTelling(statement)) continue
      const ofSubject = bySubject.get(subject) ?? new Map<string, RecordStatement[]>()
      const ofSide = ofSubject.get(speaking[0]!) ?? []
      ofSide.push(statement)
      bySubject.set(subject, ofSubject.set(speaking[0]!, ofSide))
    }
  const found = [...bySubject].flatMap(([subject, ofSides]) => {
    const against = [...ofSides].flatMap(([side, list]) => {
      const last = newest(
        list.filter((s) => AT_ODDS.includes(s.act) && daysBetween(reportedDay(s) ?? day, day) <= LAST_DAYS),
      )
      return last ? [{ side, last }] : []
    })
    return against.flatMap(({ side, last }) => {
      const answers = [...ofSides].flatMap(([other, list]) => {
        const near = newest(
          list.filter((s) => other !== side && gap(s, last) <= APART_DAYS && !sharesSentence(s, last)),
        )
        return near ? [near] : []
      })
      return answers.length ? [{ subject, last, answers }] : []
    })
  })
  const perSubject = new Map(found.sort((a, b) => order(a.last, b.last)).map((f) => [f.subject, f]))
  return [...perSubject.values()]
    .sort((a, b) => weightOfStatement(b.last, day) - weightOfStatement(a.last, day))
    .slice(0, MOST_DIFFERENCES)
    .map(({ subject, last, answers }) => ({
      lead: `At odds on ${subject}`,
      text: [last, ...answers].map((s) => statementText(s, year)).join(' '),
      cites: sources.cite(
        [last, ...answers].flatMap((s) => s.citations.slice(0, 1)),
        1 + answers.length,
      ),
    }))
}

/** Says who can speak: not what the reading took for an actor without knowing what it is, nor a part of a sentence. */
function speakersOf({ actors }: ProcessRecord): (speaker: Named) => boolean {
  const mute = new Set(actors.filter((a) => a.type === 'entity' || a.type === 'people').map((a) => a.id))
  return ({ id, name }) => (id === undefined ? /^\p{Lu}/u.test(name) : !mute.has(id))
}

/** Reads whole, is surely read, and its sentence says who speaks: "we" outside quotation marks is whoever wrote the document. */
function isWorthTelling({ content, citations, form }: RecordStatement): boolean {
  const isDocuments = form !== 'direct' && /^(?:I|We|My|Our)\b/iu.test(surest(citations)!.span.exact.trim())
  return readsWhole(content) && isSure(citations) && !isDocuments
}

function newest(statements: readonly RecordStatement[]): RecordStatement | undefined {
  return [...statements].sort(order).at(-1)
}

/** The last on record; thanks and praise only where nothing else is. */
function lastOf(said: readonly RecordStatement[]): RecordStatement[] {
  const last = newest(said.filter((s) => s.act !== 'praises')) ?? newest(said)
  return last ? [last] : []
}

/** Two things read in one sentence are often one thing told of two sides. */
function sharesSentence(a: RecordStatement, b: RecordStatement): boolean {
  return a.citations.some((c) => b.citations.some((d) => c.dispatch === d.dispatch && c.sentence === d.sentence))
}

function gap(a: RecordStatement, b: RecordStatement): number {
  const [x, y] = [reportedDay(a), reportedDay(b)]
  return x && y ? Math.abs(daysBetween(x, y)) : Number.POSITIVE_INFINITY
}

/** Oldest report first; then by id, so that the order is always the same. */
function order(a: RecordStatement, b: RecordStatement): number {
  return (reportedDay(a) ?? '').localeCompare(reportedDay(b) ?? '') || a.id.localeCompare(b.id)
}

import type { BriefLine, BriefSection, BriefTable, BriefText } from '../../model/brief.ts'
import { OWED } from '../../model/due-item.ts'
import type { ProcessRecord } from '../../model/process-record.ts'
import type { RecordAssessment, RecordCommitment } from '../../model/record-entry.ts'
import { commitmentDoubts, dueWords, viewWords } from '../commitment-words.ts'
import { sidesOf } from '../sides.ts'
import { assessmentWords } from '../words/levels.ts'
import { actorList, capitalised, counted, listed } from '../words/names.ts'
import { oneLine, quoted, shorten, withoutAsides, withWholeMarks } from '../words/shorten.ts'
import { readsWhole } from '../words/whole.ts'
import type { BriefContext } from './context.ts'
import { weightOfCommitment } from './weigh.ts'

const MOST_ROWS = 6
const MOST_ASKED = 3
const MOST_PARTIES = 3

/** Commitments with how far they are carried out according to whom, the weightiest first, and what is asked or refused. */
export function writeCommitments(context: BriefContext): BriefSection {
  const { record } = context
  const told = tellableCommitments(context)
  const isOwed = (c: RecordCommitment) => OWED.includes(c.force)
  const undertaken = told.filter(isOwed)
  const asked = told.filter((c) => !isOwed(c))
  const rows = undertaken.slice(0, MOST_ROWS)
  const shownAsked = asked.slice(0, MOST_ASKED)
  const { table, silent } = viewsTable(rows, context)
  const lines = [...doubtLines(rows, context), ...shownAsked.map((c) => askedLine(c, context))]
  const waiting = record.waiting.filter((w) => w.kind === 'belongs').length
  const others = record.commitments.length - told.length
  const left = [
    undertaken.length > rows.length ? counted(undertaken.length - rows.length, 'further undertaking') : '',
    asked.length > shownAsked.length
      ? counted(
          asked.length - shownAsked.length,
          'further demand, proposal or refusal',
          'further demands, proposals and refusals',
        )
      : '',
    others ? `${others.toLocaleString('en-GB')} that concern others or are told in part` : '',
  ].filter(Boolean)
  const note = [
    rows.length ? 'Levels: not begun, minimum, intermediate, full. “Not reported” does not mean not done.' : '',
    silent.length
      ? `${capitalised(listed(silent))} ${silent.length === 1 ? 'is' : 'are'} not known to have reported on any of these.`
      : '',
    waiting
      ? `${capitalised(counted(waiting, 'report'))} of how far something is carried out ${waiting === 1 ? 'waits' : 'wait'} for a person to say of what.`
      : '',
    left.length ? `Left out: ${listed(left)}.` : '',
  ].filter(Boolean)
  return {
    name: 'commitments',
    title: 'Commitments, according to whom',
    ...(table ? { table } : {}),
    lines:
      lines.length || table ? lines : [{ text: 'No commitment on this is on record that reads whole.', cites: [] }],
    ...(note.length ? { note: note.join(' ') } : {}),
  }
}

/** Those of the process that say what is to be done, the weightiest first. */
export function tellableCommitments({ record, isOfProcess }: BriefContext): RecordCommitment[] {
  return rankedCommitments(record).filter(
    (c) => readsWhole(c.what) && isOfProcess({ ...c, actors: [...c.by, ...c.toward] }),
  )
}

/** All, the weightiest first; the same order on every day for the same weights. */
export function rankedCommitments(record: ProcessRecord): RecordCommitment[] {
  const sides = sidesOf(record)
  return record.commitments
    .map((commitment) => ({ commitment, weight: weightOfCommitment(commitment, record.asOf.day, sides) }))
    .sort((a, b) => b.weight - a.weight || a.commitment.id.localeCompare(b.commitment.id))
    .map(({ commitment }) => commitment)
}

/** What is to be done in a few words of the source: "move heavy weapons … by the end of May". */
export function whatWords({ what }: RecordCommitment, most = 110): string {
  return shorten(withWholeMarks(oneLine(what)), most)
}

/** A column each side that reported on any of them; `silent` are those that reported on none. */
function viewsTable(
  rows: readonly RecordCommitment[],
  { sides, sources, year, day }: BriefContext,
): { readonly table?: BriefTable; readonly silent: readonly string[] } {
  if (!rows.length) return { silent: [] }
  const views = rows.map(latestByView)
  const parties = sides.parties.slice(0, MOST_PARTIES)
  const named = [...parties, 'mediator', 'monitor']
  const all = [
    ...parties.map((party) => ({ head: party, isSide: true, isOf: (view: string) => view === party })),
    { head: 'Mediators', isSide: sides.mediators.length > 0, isOf: (view: string) => view === 'mediator' },
    { head: 'Monitors', isSide: sides.monitors.length > 0, isOf: (view: string) => view === 'monitor' },
    { head: 'Others', isSide: false, isOf: (view: string) => !named.includes(view) },
  ]
  const columns = all.filter(({ isOf }) => views.some((v) => v.some(([view]) => isOf(view))))
  const table: BriefTable = {
    head: ['Commitment', 'Due', ...columns.map((c) => c.head)],
    rows: rows.map((commitment, i) => ({
      entry: { kind: 'commitment' as const, id: commitment.id },
      cells: [
        {
          text: `${capitalised(whatWords(commitment))} (${boundWords(commitment)})`,
          cites: sources.cite(commitment.citations, 1, commitment.what),
        },
        { text: dueWords(commitment, day, year), cites: [] },
        ...columns.map(({ head, isOf }): BriefText => {
          const told = views[i]!.filter(([view]) => isOf(view))
          const words = told.map(
            ([view, a]) => `${head === 'Others' ? `${viewWords(view)}: ` : ''}${assessmentWords(a, year)}`,
          )
          return {
            text: words.join('; ') || 'not reported',
            cites: sources.cite(
              told.flatMap(([, a]) => a.citation ?? []),
              2,
            ),
          }
        }),
      ],
    })),
  }
  const silent = all.filter((c) => c.isSide && !columns.includes(c))
  return { table, silent: silent.map(({ head }) => head.replace(/^M(?=ediators$|onitors$)/, 'm')) }
}

/** Who said what last: the view with a level, else the last report that states only a trend. */
function latestByView({ views, assessments }: RecordCommitment): [view: string, assessment: RecordAssessment][] {
  const last = new Map(assessments.filter((a) => !views[a.view]).map((a) => [a.view, a]))
  return [...Object.entries(views), ...last]
}

/** "agreed by Ordania and Vestria, four sources". */
function boundWords({ force, by, independent }: RecordCommitment): string {
  const who = actorList(by)
  return `${force}${who ? ` by ${who}` : ''}; ${counted(independent, 'source')}`
}

/** What the levels do not say: that those who speak differ; and, in one line, of what nothing is reported past its date. */
function doubtLines(rows: readonly RecordCommitment[], { sources, day, year }: BriefContext): BriefLine[] {
  const spokenOf = rows.filter((c) => latestByView(c).length)
  const silent = rows.filter((c) => !latestByView(c).length && c.timeliness === 'overdue')
  const shortName = ({ what }: RecordCommitment) => shorten(withoutAsides(withWholeMarks(what)), 60)
  return [
    ...spokenOf.flatMap((commitment): BriefLine[] => {
      const doubts = commitmentDoubts(commitment, day, year)
      if (!doubts.length) return []
      const views = Object.values(commitment.views).flatMap((a) => a.citation ?? [])
      return [
        {
          lead: capitalised(shortName(commitment)),
          text: doubts.join(' '),
          cites: commitment.disagreement
            ? sources.cite(views, 2)
            : sources.cite(commitment.citations, 1, commitment.what),
          entry: { kind: 'commitment', id: commitment.id },
        },
      ]
    }),
    ...(silent.length
      ? [
          {
            lead: 'Past their date, and no report says how far they are carried out',
            text: `${listed(silent.map((c) => quoted(shortName(c))))}.`,
            cites: [...new Set(silent.flatMap((c) => sources.cite(c.citations, 1, c.what)))],
          },
        ]
      : []),
  ]
}

function askedLine(commitment: RecordCommitment, { sources }: BriefContext): BriefLine {
  const { force, by, toward } = commitment
  const who = actorList(by)
  const isOwn = force === 'refused' || force === 'principle'
  const to = actorList(toward)
  return {
    lead: `${capitalised(force)}${who ? ` ${isOwn ? 'by' : force === 'proposed' ? 'for' : 'of'} ${who}` : ''}${to ? ` toward ${to}` : ''}`,
    text: `${quoted(whatWords(commitment, 140))}.`,
    cites: sources.cite(commitment.citations, 1, commitment.what),
    entry: { kind: 'commitment', id: commitment.id },
  }
}

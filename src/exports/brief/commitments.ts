import type { BriefLine, BriefSection, BriefTable, BriefText } from '../../model/brief.ts'
import type { ProcessRecord } from '../../model/process-record.ts'
import type { RecordAssessment, RecordCommitment } from '../../model/record-entry.ts'
import { commitmentDoubts, dueWords, viewWords } from '../commitment-words.ts'
import { sidesOf } from '../sides.ts'
import { assessmentWords } from '../words/levels.ts'
import { capitalised, counted, listed } from '../words/names.ts'
import { oneLine, quoted, shorten, withoutAsides, withWholeQuotes } from '../words/shorten.ts'
import type { BriefContext } from './context.ts'
import { weightOfCommitment, wordsIn } from './weigh.ts'

const MOST_ROWS = 6
const MOST_ASKED = 3
const MOST_PARTIES = 3
const UNDERTAKEN: readonly RecordCommitment['force'][] = ['agreed', 'pledged', 'planned']

/** Commitments with how far they are carried out according to whom, the weightiest first, and what is asked or refused. */
export function writeCommitments(context: BriefContext): BriefSection {
  const { record } = context
  const ranked = rankedCommitments(record)
  const undertaken = ranked.filter((c) => UNDERTAKEN.includes(c.force))
  const asked = ranked.filter((c) => !UNDERTAKEN.includes(c.force) && wordsIn(c.what) > 2)
  const rows = undertaken.slice(0, MOST_ROWS)
  const shownAsked = asked.slice(0, MOST_ASKED)
  const table = rows.length ? viewsTable(rows, context) : undefined
  const lines = [...doubtLines(rows, context), ...shownAsked.map((c) => askedLine(c, context))]
  const waiting = record.waiting.filter((w) => w.kind === 'belongs').length
  const left = [
    undertaken.length > rows.length ? counted(undertaken.length - rows.length, 'further undertaking') : '',
    asked.length > shownAsked.length
      ? counted(
          asked.length - shownAsked.length,
          'further demand, proposal or refusal',
          'further demands, proposals and refusals',
        )
      : '',
  ].filter(Boolean)
  return {
    name: 'commitments',
    title: 'Commitments, according to whom',
    ...(table ? { table } : {}),
    lines: lines.length || table ? lines : [{ text: 'No commitment is on record.', cites: [] }],
    note: `Levels: not begun, minimum, intermediate, full. “Not reported” does not mean not done.${waiting ? ` ${capitalised(counted(waiting, 'report'))} of how far something is carried out ${waiting === 1 ? 'waits' : 'wait'} for a person to say of what.` : ''}${left.length ? ` Left out: ${left.join(' and ')}.` : ''}`,
  }
}

/** Those that say what is to be done, the weightiest first; the same order on every day for the same weights. */
export function rankedCommitments(record: ProcessRecord): RecordCommitment[] {
  const sides = sidesOf(record)
  return record.commitments
    .map((commitment) => ({ commitment, weight: weightOfCommitment(commitment, record.asOf.day, sides) }))
    .sort((a, b) => b.weight - a.weight || a.commitment.id.localeCompare(b.commitment.id))
    .map(({ commitment }) => commitment)
}

/** What is to be done in a few words of the source: "move heavy weapons … by the end of May". */
export function whatWords({ what }: RecordCommitment, most = 110): string {
  return shorten(withWholeQuotes(oneLine(what)), most)
}

function viewsTable(rows: readonly RecordCommitment[], { sides, sources, year, day }: BriefContext): BriefTable {
  const views = rows.map(latestByView)
  const named = [...sides.parties.slice(0, MOST_PARTIES), 'mediator', 'monitor']
  const columns = [
    ...sides.parties.slice(0, MOST_PARTIES).map((party) => ({ head: party, isOf: (view: string) => view === party })),
    { head: 'Mediators', isOf: (view: string) => view === 'mediator' },
    { head: 'Monitors', isOf: (view: string) => view === 'monitor' },
    { head: 'Others', isOf: (view: string) => !named.includes(view) },
  ].filter(({ head, isOf }) => sides.parties.includes(head) || views.some((v) => v.some(([view]) => isOf(view))))
  return {
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
}

/** Who said what last: the view with a level, else the last report that states only a trend. */
function latestByView({ views, assessments }: RecordCommitment): [view: string, assessment: RecordAssessment][] {
  const last = new Map(assessments.filter((a) => !views[a.view]).map((a) => [a.view, a]))
  return [...Object.entries(views), ...last]
}

/** "agreed by Ordania and Vestria, four sources". */
function boundWords({ force, by, independent }: RecordCommitment): string {
  const who = by.length ? ` by ${listed(by.slice(0, 4).map((b) => b.name))}` : ''
  return `${force}${who}; ${counted(independent, 'source')}`
}

/** What the levels do not say: that those who speak differ; and, in one line, of what nothing is reported past its date. */
function doubtLines(rows: readonly RecordCommitment[], { sources, day, year }: BriefContext): BriefLine[] {
  const spokenOf = rows.filter((c) => latestByView(c).length)
  const silent = rows.filter((c) => !latestByView(c).length && c.timeliness === 'overdue')
  const shortName = ({ what }: RecordCommitment) => shorten(withoutAsides(withWholeQuotes(what)), 60)
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
  const who = listed(by.slice(0, 4).map((b) => b.name))
  const isOwn = force === 'refused' || force === 'principle'
  const to = toward.length ? ` toward ${listed(toward.slice(0, 4).map((t) => t.name))}` : ''
  return {
    lead: `${capitalised(force)}${who ? ` ${isOwn ? 'by' : force === 'proposed' ? 'for' : 'of'} ${who}` : ''}${to}`,
    text: quoted(whatWords(commitment, 140)),
    cites: sources.cite(commitment.citations, 1, commitment.what),
    entry: { kind: 'commitment', id: commitment.id },
  }
}

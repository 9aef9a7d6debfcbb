import { dateWords } from '../../exports/words/dates.ts'
import { oneLine, shorten } from '../../exports/words/shorten.ts'
import type { SentenceOf } from '../../model/cited-sentence.ts'
import type { AsOf } from '../../model/process-record.ts'
import type { Citation } from '../../model/record-entry.ts'
import { senderOf } from '../../model/sender.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

/** One thing of the record as the terminal shows it: a line, notes under it, and the sentences it stands on. */
export interface Item {
  /** the day or days it is about, in words */
  readonly when?: string
  readonly text: string
  /** of the entry; eight of its digits are shown, which `readout history` takes */
  readonly id?: string
  readonly notes?: readonly string[]
  readonly citations: readonly Citation[]
}

/** So many digits name an entry for people; `readout history` says where they fit several. */
export const SHORT_ID = 8
const MOST_QUOTED = 300

/** Items below one another, each with up to `most` sentences, every one with agency and date. */
export function writeItems(items: readonly Item[], sentenceOf: SentenceOf, terminal: Terminal, most = 1): string {
  return items.map((item) => writeItem(item, sentenceOf, terminal, most)).join('\n\n')
}

/** "As of 21 October 2026, the day of the latest dispatch" and the name of the process, above an answer. */
export function headLine(process: string, { day, recorded }: AsOf, { paint, columns }: Terminal): string {
  const known = recorded ? `, as recorded by ${recorded.slice(0, 10)}` : ''
  return wrap(`${process}, as of ${dateWords(day)}${known}`, columns)
    .split('\n')
    .map((line) => paint('heading', line))
    .join('\n')
}

/** A heading between items. */
export function heading(text: string, { paint }: Terminal): string {
  return paint('strong', text)
}

/** Citations that do not copy one another first, so that the few shown are of different agencies. */
export function variedCitations(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>()
  const first: Citation[] = []
  const rest: Citation[] = []
  for (const citation of citations) {
    const key = citation.agency ?? citation.family
    if (seen.has(key)) rest.push(citation)
    else first.push(citation)
    seen.add(key)
  }
  return [...first, ...rest]
}

function writeItem(
  { when, text, id, notes = [], citations }: Item,
  sentenceOf: SentenceOf,
  terminal: Terminal,
  most: number,
): string {
  const { paint, columns } = terminal
  // word by word, since lines are broken between words
  const day = when?.replace(/\S+/g, (word) => paint('strong', word))
  const head = [day && `${day}:`, oneLine(text), id && paint('id', id.slice(0, SHORT_ID))].filter(Boolean).join(' ')
  const shown = variedCitations(citations).slice(0, most)
  return [
    wrap(head, columns, '', '  '),
    ...notes.map((note) => wrap(note, columns, '  ', '  ')),
    ...shown.map((c) => wrap(citationLine(c, sentenceOf, terminal), columns, '    ', '    ')),
    ...(citations.length > shown.length
      ? [wrap(`${paint('faint', `and ${citations.length - shown.length} more`)}`, columns, '    ')]
      : []),
  ].join('\n')
}

/** “The sentence.” NORPRESS, 16 June 2026, sentence 3 of 0a1b2c3d4e5f */
function citationLine(citation: Citation, sentenceOf: SentenceOf, { paint }: Terminal): string {
  const { span, reported, dispatch, sentence, corrected, state } = citation
  const quote = shorten(sentenceOf(citation)?.text ?? span.exact, MOST_QUOTED)
  const from = [
    senderOf(citation) ?? 'source not known',
    reported ? dateWords(reported) : 'date open',
    `sentence ${sentence + 1} of ${dispatch.replace('sha256:', '').slice(0, 12)}`,
    ...(corrected ? ['corrected or withdrawn later'] : []),
    ...(state === 'candidate' ? [] : [state]),
  ].join(', ')
  return `“${quote}” ${from.replace(/\S+/g, (word) => paint('faint', word))}`
}

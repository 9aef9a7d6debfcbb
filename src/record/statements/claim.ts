import type { StatementFinding } from '../../model/finding.ts'
import type { Process } from '../../model/process.ts'
import type { Named } from '../../model/record-entry.ts'
import type { WhoIsWho } from '../actors/roster.ts'
import { type Cited, whenOf } from '../cited.ts'
import { remembered } from '../remembered.ts'
import { stemsOf } from '../words/stems.ts'

/** One dispatch's word on a statement, ready to be compared. */
export interface StatementClaim {
  readonly cited: Cited<StatementFinding>
  readonly speakers: readonly Named[]
  readonly content: string
  readonly stems: ReadonlySet<string>
  /** the words of each piece of a direct quotation, without marks */
  readonly quotes: readonly string[]
  readonly numbers: ReadonlySet<string>
  readonly negated: boolean
  readonly act: StatementFinding['act']
  readonly subjects: readonly string[]
  readonly edtf?: string
  /** entry of the contact it was said at: the one named, else the one the speaker takes part in there */
  readonly occasion?: string
}

const NEGATION = /\b(?:not|never|no|none|nobody|nothing|cannot|neither|nor)\b|n['’]t\b/gi
const NUMBER = /\b\d[\d,.]{0,12}\b/g
const OPENS = /["“”«]$/
const LEAST_QUOTE_WORDS = 4

export function statementClaim(
  cited: Cited<StatementFinding>,
  roster: WhoIsWho,
  subjectsOf: (stems: ReadonlySet<string>) => readonly string[],
  occasionOf: (cited: Cited<StatementFinding>) => string | undefined,
): StatementClaim {
  const { finding, correction, reading } = cited
  const { content, stems } = wordingOf(finding)
  const quoted = finding.content.filter(
    (s) => finding.form === 'direct' || OPENS.test(reading.dispatch.text.slice(Math.max(0, s.start - 1), s.start)),
  )
  const pieces = [...quoted.map((s) => s.exact), ...(content.match(/["“][^"”]{10,400}/g) ?? [])]
  const speakers = correction.speakers
    ? correction.speakers.map(roster.named)
    : finding.speakers.flatMap((id) => roster.who(reading.dispatch.id, id))
  const occasion = occasionOf(cited)
  const edtf = correction.when ?? whenOf(cited, finding.time, 'past')?.edtf
  return {
    cited,
    speakers,
    content,
    stems,
    quotes: pieces.map(wordsOf).filter((words) => words.split(' ').length >= LEAST_QUOTE_WORDS),
    numbers: new Set(content.match(NUMBER)),
    negated: (content.match(NEGATION)?.length ?? 0) % 2 === 1,
    act: correction.act ?? finding.act,
    subjects: subjectsOf(stems),
    ...(edtf ? { edtf } : {}),
    ...(occasion ? { occasion } : {}),
  }
}

const wordingOf = remembered(({ content: spans }: StatementFinding) => {
  const content = spans.map((s) => s.exact.replace(/\s+/g, ' ')).join(' … ')
  return { content, stems: stemsOf(content) }
})

/** Which of the process's subjects words are about. A subject's several-worded name has to be there whole. */
export const subjectFinder = remembered((process: Process): ((stems: ReadonlySet<string>) => readonly string[]) => {
  const subjects = process.subjects.map(({ name, words }) => ({
    name,
    words: (words.length ? words : [name]).map((w) => [...stemsOf(w)]).filter((w) => w.length > 0),
  }))
  return (stems) =>
    subjects.filter((s) => s.words.some((word) => word.every((stem) => stems.has(stem)))).map((s) => s.name)
})

function wordsOf(quote: string): string {
  return quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

import type { FindingKind } from '../../model/finding.ts'
import type { Waiting } from '../../model/process-record.ts'
import type {
  ChronologyEntry,
  Citation,
  RecordAssessment,
  RecordCommitment,
  RecordContact,
  RecordStatement,
} from '../../model/record-entry.ts'
import { DOUBTFUL_UNDER, isSetAside, OBVIOUS_FROM } from './doubt.ts'

/** What the record knows that a person may judge. */
export interface Judgeable {
  readonly contacts: readonly RecordContact[]
  readonly commitments: readonly RecordCommitment[]
  readonly statements: readonly RecordStatement[]
  readonly chronology: readonly ChronologyEntry[]
  readonly waiting: readonly Waiting[]
}

export type Subject =
  | { readonly kind: 'contact'; readonly entry: RecordContact }
  | { readonly kind: 'commitment'; readonly entry: RecordCommitment }
  | { readonly kind: 'statement'; readonly entry: RecordStatement }
  | { readonly kind: 'event'; readonly entry: ChronologyEntry }
  | { readonly kind: 'assessment'; readonly entry: RecordCommitment; readonly assessment: RecordAssessment }

interface Asked {
  readonly id: string
  /** `read`: is this what the sentence says? the others as the record asks them */
  readonly question: 'read' | Waiting['kind']
  readonly candidates: Waiting['candidates']
  readonly label: string
  /** the higher, the sooner */
  readonly weight: number
}

/** One thing to judge: a doubtful finding, or a question the record asks of an entry. */
export type EntryItem = Subject & Asked & { readonly citation: Citation }

/** A question about words that are in no entry: a naming (who is meant?), or an assessment (of what?). */
export type OpenQuestion = Asked & {
  readonly kind: 'naming' | 'unplaced'
  /** ref of the words, or of an actor its id */
  readonly about: string
}

/** The same with where the words stand. */
export type WordsItem = OpenQuestion & {
  readonly entry: { readonly id: string; readonly citations: readonly Citation[] }
  readonly citation: Citation
}

export type ReviewItem = EntryItem | WordsItem

const HEAVY: Partial<Record<FindingKind, number>> = { assessment: 3, commitment: 2, contact: 2, event: 1 }
const ASKED: Record<Waiting['kind'], number> = { reopened: 5, belongs: 4, same: 3, who: 2, 'no-report': 1 }

/** What waits for a person, the doubtful and consequential first. */
export function queueOf(judgeable: Judgeable): (EntryItem | OpenQuestion)[] {
  const subjects = subjectsOf(judgeable)
  const byId = new Map(subjects.map((s) => [s.kind === 'assessment' ? refOf(s) : s.entry.id, s]))
  const asked = judgeable.waiting.map(({ about, kind, candidates, label }): EntryItem | OpenQuestion => {
    const weight = ASKED[kind] + 1 - (candidates[0]?.score ?? 0.5)
    const item = { id: `${kind} ${about}`, question: kind, candidates, label, weight }
    const subject = byId.get(about)
    if (subject) return { ...subject, ...item, citation: citationOf(subject) }
    return { kind: kind === 'belongs' ? 'unplaced' : 'naming', about, ...item }
  })
  const isAsked = new Set(asked.flatMap((a) => (a.question === 'reopened' && 'citation' in a ? [a.citation.ref] : [])))
  const doubtful = subjects
    .filter((s) => (isDoubtful(s) || isSetAside(citationOf(s))) && !isAsked.has(citationOf(s).ref))
    .map((subject): EntryItem => {
      const citation = citationOf(subject)
      return {
        ...subject,
        id: `read ${citation.ref}`,
        question: 'read',
        citation,
        candidates: [],
        label: labelOf(subject),
        weight: (HEAVY[subject.kind] ?? 0) + 1 - citation.confidence,
      }
    })
  return [...asked, ...doubtful].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

/** Refs of candidates so sure that one verdict may do for all. */
export function obviousRefs(judgeable: Judgeable): string[] {
  const cited = subjectsOf(judgeable).map(citationOf)
  return [...new Set(cited.filter(isObvious).map(({ ref }) => ref))]
}

/** How entries are tagged that are to be judged: `doubtful` or `obvious` by their own citations or those of their assessments. */
export function reviewTags(subjects: readonly Subject[]): ('review:doubtful' | 'review:obvious')[] {
  const tags: ReturnType<typeof reviewTags> = []
  if (subjects.some((s) => isDoubtful(s) || isSetAside(citationOf(s)))) tags.push('review:doubtful')
  if (subjects.some((s) => isObvious(citationOf(s)))) tags.push('review:obvious')
  return tags
}

/** A commitment with each assessment of it that somebody reported. */
export function subjectsOfCommitment(entry: RecordCommitment): Subject[] {
  const cited = entry.assessments.filter((a) => a.citation)
  return [
    { kind: 'commitment', entry },
    ...cited.map((assessment) => ({ kind: 'assessment' as const, entry, assessment })),
  ]
}

export function labelOf(subject: Subject): string {
  if (subject.kind === 'statement') {
    const { speakers, content } = subject.entry
    return `${speakers.map((s) => s.name).join(', ') || 'Somebody'}: ${content}`
  }
  if (subject.kind === 'assessment') return `${subject.assessment.by.name} on ${subject.entry.what}`
  return subject.kind === 'event' ? subject.entry.citations[0]!.span.exact : subject.entry.label
}

function subjectsOf({ contacts, commitments, statements, chronology }: Judgeable): Subject[] {
  return [
    ...contacts.map((entry) => ({ kind: 'contact' as const, entry })),
    ...commitments.flatMap(subjectsOfCommitment),
    ...chronology.map((entry) => ({ kind: 'event' as const, entry })),
    ...statements.map((entry) => ({ kind: 'statement' as const, entry })),
  ]
}

/** One that nobody has judged, and that no report tells surely. */
function isDoubtful(subject: Subject): boolean {
  const isOpen = ({ state, confidence }: Citation) => state === 'candidate' && confidence < DOUBTFUL_UNDER
  return subject.kind === 'assessment' ? isOpen(subject.assessment.citation!) : subject.entry.citations.every(isOpen)
}

function isObvious({ state, confidence }: Citation): boolean {
  return state === 'candidate' && confidence >= OBVIOUS_FROM
}

/** The sentence to look at: the surest that nobody has judged; of corrected ones, that which was corrected. */
function citationOf(subject: Subject): Citation {
  if (subject.kind === 'assessment') return subject.assessment.citation!
  const open = subject.entry.citations.filter((c) => c.state === 'candidate')
  const corrected = open.find((c) => c.corrected)
  return corrected ?? [...open].sort((a, b) => b.confidence - a.confidence)[0] ?? subject.entry.citations[0]!
}

function refOf({ assessment }: Extract<Subject, { kind: 'assessment' }>): string {
  return assessment.citation!.ref
}

import type { FindingKind } from '../../../src/model/finding.ts'
import type {
  ChronologyEntry,
  Citation,
  RecordActor,
  RecordAssessment,
  RecordCommitment,
  RecordContact,
  RecordStatement,
} from '../../../src/model/record-entry.ts'
import { processApi } from '../api/process-client.ts'
import type { WaitingItem } from '../api/process-contract.ts'

/** What the record knows that a person may judge. */
export interface Judged {
  readonly slug: string
  readonly contacts: readonly RecordContact[]
  readonly commitments: readonly RecordCommitment[]
  readonly statements: readonly RecordStatement[]
  readonly chronology: readonly ChronologyEntry[]
  readonly actors: readonly RecordActor[]
  readonly waiting: readonly WaitingItem[]
}

type Subject =
  | { readonly kind: 'contact'; readonly entry: RecordContact }
  | { readonly kind: 'commitment'; readonly entry: RecordCommitment }
  | { readonly kind: 'statement'; readonly entry: RecordStatement }
  | { readonly kind: 'event'; readonly entry: ChronologyEntry }
  | { readonly kind: 'assessment'; readonly entry: RecordCommitment; readonly assessment: RecordAssessment }

/** One thing to judge: a doubtful finding, or a question the record asks. */
export type ReviewItem = Subject & {
  readonly id: string
  /** `read`: is this what the sentence says? the others as the record asks them */
  readonly question: 'read' | WaitingItem['kind']
  readonly citation: Citation
  readonly candidates: WaitingItem['candidates']
  readonly label: string
  /** the higher, the sooner */
  readonly weight: number
}

// Findings surer than this are left to the bulk verdict.
export const DOUBTFUL_UNDER = 0.8
export const OBVIOUS_FROM = 0.95
const HEAVY: Partial<Record<FindingKind, number>> = { assessment: 3, commitment: 2, contact: 2, event: 1 }
const ASKED: Record<WaitingItem['kind'], number> = { reopened: 5, belongs: 4, same: 3, who: 2, 'no-report': 1 }

export async function loadJudged(slug: string): Promise<Judged> {
  const [contacts, commitments, statements, chronology, actors, waiting] = await Promise.all([
    processApi.entries(slug, 'contacts'),
    processApi.entries(slug, 'commitments'),
    processApi.entries(slug, 'statements'),
    processApi.entries(slug, 'chronology'),
    processApi.entries(slug, 'actors'),
    processApi.entries(slug, 'waiting'),
  ])
  return {
    slug,
    contacts: contacts.items,
    commitments: commitments.items,
    statements: statements.items,
    chronology: chronology.items,
    actors: actors.items,
    waiting: waiting.items,
  }
}

/** What waits for a person, the doubtful and consequential first. */
export function queueOf(judged: Judged): ReviewItem[] {
  const subjects = subjectsOf(judged)
  const byId = new Map(subjects.map((s) => [s.kind === 'assessment' ? refOf(s) : s.entry.id, s]))
  const asked = judged.waiting.flatMap((w): ReviewItem[] => {
    const subject = byId.get(w.about)
    if (!subject) return []
    const { about, kind, candidates, label } = w
    const doubt = 1 - (candidates[0]?.score ?? 0.5)
    return [
      {
        ...subject,
        id: `${kind} ${about}`,
        question: kind,
        citation: citationOf(subject),
        candidates,
        label,
        weight: ASKED[kind] + doubt,
      },
    ]
  })
  const isAsked = new Set(asked.filter((a) => a.question === 'reopened').map(({ citation }) => citation.ref))
  const doubtful = subjects
    .filter((s) => (isDoubtful(s) || isSetAside({ citation: citationOf(s) })) && !isAsked.has(citationOf(s).ref))
    .map((subject): ReviewItem => {
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

// How a comment begins that sets a finding aside.
const UNSURE = 'Unsure:'
export const SET_ASIDE = `${UNSURE} for a second reader.`

/** Whether somebody left it undecided for a second pair of eyes. */
export function isSetAside({ citation }: Pick<ReviewItem, 'citation'>): boolean {
  const { state, comments = [] } = citation
  return state === 'candidate' && comments.some((comment) => comment.startsWith(UNSURE))
}

/** Refs of candidates so sure that one verdict may do for all. */
export function obviousRefs(judged: Judged): string[] {
  const cited = subjectsOf(judged).map(citationOf)
  return [
    ...new Set(cited.filter((c) => c.state === 'candidate' && c.confidence >= OBVIOUS_FROM).map(({ ref }) => ref)),
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

function subjectsOf({ contacts, commitments, statements, chronology }: Judged): Subject[] {
  return [
    ...contacts.map((entry) => ({ kind: 'contact' as const, entry })),
    ...commitments.map((entry) => ({ kind: 'commitment' as const, entry })),
    ...commitments.flatMap((entry) =>
      entry.assessments
        .filter((a) => a.citation)
        .map((assessment) => ({ kind: 'assessment' as const, entry, assessment })),
    ),
    ...chronology.map((entry) => ({ kind: 'event' as const, entry })),
    ...statements.map((entry) => ({ kind: 'statement' as const, entry })),
  ]
}

/** One that nobody has judged, and that no report tells surely. */
function isDoubtful(subject: Subject): boolean {
  if (subject.kind === 'assessment') {
    const { state, confidence } = subject.assessment.citation!
    return state === 'candidate' && confidence < DOUBTFUL_UNDER
  }
  const { citations } = subject.entry
  return citations.every((c) => c.state === 'candidate' && c.confidence < DOUBTFUL_UNDER)
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

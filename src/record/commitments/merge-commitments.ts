import type { AssessmentFinding, CommitmentFinding, StatementFinding } from '../../model/finding.ts'
import type { Waiting } from '../../model/process-record.ts'
import type { RecordAssessment, RecordCommitment } from '../../model/record-entry.ts'
import type { Roster } from '../actors/roster.ts'
import { isAlike } from '../alike.ts'
import { byPublication, type Cited, sentenceOf } from '../cited.ts'
import { rememberedClaims } from '../claims.ts'
import type { Standing } from '../decisions/standing.ts'
import { askEach } from '../merge/ask.ts'
import { cluster, type Sameness } from '../merge/cluster.ts'
import type { Part } from '../part.ts'
import { rememberedText, rememberedWith, settled } from '../remembered.ts'
import { shared, stemsOf } from '../words/stems.ts'
import { recordAssessment, reviewerAssessment } from './assessments.ts'
import { CommitmentIndex, MAYBE_BELONGS, SURE_BELONGS } from './belongs.ts'
import { type CommitmentClaim, commitmentClaims, partiesNamed, type Reached } from './claim.ts'
import { commitmentEntry } from './commitment-entry.ts'
import { commitmentsApart, compareCommitments, MAYBE_COMMITMENT, SURE_COMMITMENT } from './compare.ts'

const CLEAR = 0.02

type Asked = {
  /** true for a word of a name of the process, which all its commitments share */
  readonly isName: (stem: string) => boolean
  readonly reachedAt: (ref: string) => Reached | undefined
}

const claimsIn = rememberedClaims((found: readonly Cited<CommitmentFinding>[], roster, ask: Asked) => {
  const beside = partiesNamed(found[0]!.reading, roster)
  return found.flatMap((cited) => commitmentClaims(cited, roster, ask.isName, ask.reachedAt, beside))
})

const SAME_COMMITMENT: Sameness<CommitmentClaim> = {
  ref: (c) => c.ref,
  keys: (c) => [
    ...[...c.stems, ...(c.near ?? [])].slice(0, 12),
    ...(c.instrument ? [`instrument ${c.instrument}`] : []),
  ],
  compare: compareCommitments,
  sure: SURE_COMMITMENT,
  maybe: MAYBE_COMMITMENT,
  apart: commitmentsApart,
}

const entryOf = rememberedWith(
  (claims: readonly CommitmentClaim[], today: number, ...assessments: readonly RecordAssessment[]) =>
    commitmentEntry(claims, assessments, today),
)

const settledAssessment = settled<Cited<AssessmentFinding>, RecordAssessment>(isAlike)

/** Merges wordings of one commitment and hangs assessments on it. @param today in days */
export function mergeCommitments(
  found: readonly (readonly Cited<CommitmentFinding>[])[],
  assessed: readonly Cited<AssessmentFinding>[],
  said: readonly Cited<StatementFinding>[],
  roster: Roster,
  standing: Standing,
  reachedAt: (ref: string) => Reached | undefined,
  today: number,
): Part<RecordCommitment> {
  const names = namesOf(roster)
  const claims = found.flatMap((inOne) => claimsIn(inOne, roster, { isName: (stem) => names.has(stem), reachedAt }))
  const { groups, proposals } = cluster(claims, SAME_COMMITMENT, standing.links, (a, b) =>
    byPublication(a.cited, b.cited),
  )
  const groupOf = new Map(groups.flatMap((group, i) => group.map((c) => [c.ref, i] as const)))
  const index = new CommitmentIndex(groups)
  const { on, open } = hang(assessed, said, index, groups, groupOf, roster, names)
  for (const decision of standing.assessed) {
    const group = groupOf.get(decision.ref)
    if (group !== undefined) on[group]!.push({ assessment: reviewerAssessment(decision) })
  }
  const entries = groups.map((group, i) => entryOf(group, today, ...on[i]!.map((a) => a.assessment)))
  const of = new Map<string, string[]>()
  const note = (ref: string, id: string) => of.set(ref, [...new Set([...(of.get(ref) ?? []), id])])
  for (const claim of claims) note(claim.cited.ref, entries[groupOf.get(claim.ref)!]!.id)
  entries.forEach((entry, i) => {
    for (const { ref } of on[i]!) if (ref) note(ref, entry.id)
  })
  const label = new Map(entries.map((e) => [e.id, e.label]))
  const idOf = (claim: CommitmentClaim) => entries[groupOf.get(claim.ref)!]!.id
  const asks = proposals.map(({ a, b, score, reasons }) => ({ about: idOf(a), candidate: idOf(b), score, reasons }))
  const waiting: Waiting[] = open.map(({ cited, candidates }) => ({
    kind: 'belongs',
    about: cited.ref,
    label: cited.finding.span.exact,
    candidates: candidates.map(({ group, score, reasons }) => ({
      id: entries[group]!.id,
      label: entries[group]!.label,
      score,
      reasons,
    })),
  }))
  return {
    entries: withTriggers(entries, index, groups, names),
    waiting: [...askEach('same', asks, (id) => label.get(id)!), ...waiting],
    of,
  }
}

/** Gives each assessment to the commitment its dispatch links it to, else to one its words surely mean. */
function hang(
  assessed: readonly Cited<AssessmentFinding>[],
  said: readonly Cited<StatementFinding>[],
  index: CommitmentIndex,
  groups: readonly (readonly CommitmentClaim[])[],
  groupOf: ReadonlyMap<string, number>,
  roster: Roster,
  names: ReadonlySet<string>,
) {
  const saidIn = Map.groupBy(said, (s) => s.reading)
  const parties = new Set(roster.known.parties.map((p) => p.side))
  const on = groups.map((): { assessment: RecordAssessment; ref?: string }[] => [])
  const open: { cited: Cited<AssessmentFinding>; candidates: ReturnType<CommitmentIndex['find']> }[] = []
  for (const cited of assessed) {
    const by = cited.finding.by === 'source' ? [] : roster.who(cited.reading.dispatch.id, cited.finding.by)
    const own = (text: string) => new Set([...stemsOf(text)].filter((s) => !names.has(s)))
    const stems = own(cited.finding.span.exact)
    const linked = linkedGroup(cited, stems, groups, groupOf)
    // a monitor or mediator speaks of what binds others
    const sides = new Set(by.flatMap((p) => (p.side && parties.has(p.side) ? [p.side] : [])))
    const found = linked === undefined ? index.find(stems, sides, cited.day) : []
    const group = linked ?? sureOf(found)
    if (group === undefined) {
      // its sentence may be about several things: enough to ask, not to decide
      const near = index
        .find(own(sentenceOf(cited)), sides, cited.day)
        .filter((n) => !found.some((f) => f.group === n.group))
      open.push({ cited, candidates: [...found, ...near].filter((f) => f.score >= MAYBE_BELONGS).slice(0, 5) })
      continue
    }
    const bound = new Set(groups[group]!.flatMap((c) => [...c.sides]))
    on[group]!.push({
      assessment: settledAssessment(cited, recordAssessment(cited, roster, bound, saidIn.get(cited.reading) ?? [])),
      ref: cited.ref,
    })
  }
  return { on, open }
}

/** The likeliest, where it is sure and no other is nearly as likely. */
function sureOf(found: ReturnType<CommitmentIndex['find']>): number | undefined {
  const [best, second] = found
  if (!best || best.score < SURE_BELONGS || (second && best.score - second.score < CLEAR)) return undefined
  return best.group
}

/** The commitment named by the finding; of several undertaken in one breath, the one whose words the assessment shares. */
function linkedGroup(
  cited: Cited<AssessmentFinding>,
  stems: ReadonlySet<string>,
  groups: readonly (readonly CommitmentClaim[])[],
  groupOf: ReadonlyMap<string, number>,
): number | undefined {
  const ref = cited.finding.commitment && cited.refs.get(cited.finding.commitment)
  if (!ref) return undefined
  const parts = [ref, ...[2, 3, 4, 5, 6, 7, 8].map((n) => `${ref}#${n}`)].flatMap((part) => {
    const group = groupOf.get(part)
    const claim = group === undefined ? undefined : groups[group]!.find((c) => c.ref === part)
    return claim ? [{ group: group!, words: shared(claim.stems, stems) }] : []
  })
  return parts.reduce<(typeof parts)[number] | undefined>(
    (best, p) => (!best || p.words > best.words ? p : best),
    undefined,
  )?.group
}

/** Hangs a conditional commitment on the one its condition speaks of, where the words leave no doubt. */
function withTriggers(
  entries: readonly RecordCommitment[],
  index: CommitmentIndex,
  groups: readonly (readonly CommitmentClaim[])[],
  names: ReadonlySet<string>,
): RecordCommitment[] {
  return entries.map((entry, i) => {
    if (!entry.condition) return entry
    const stems = new Set([...stemsOf(entry.condition.wording)].filter((s) => !names.has(s)))
    const day = Math.max(...groups[i]!.map((c) => c.cited.day))
    const found = index.find(stems, new Set(), day).find((f) => f.group !== i && f.score >= SURE_BELONGS)
    return found ? { ...entry, condition: { ...entry.condition, trigger: entries[found.group]!.id } } : entry
  })
}

/** Stems of the names of sides, persons and places of the process, which all its commitments share; other states tell them apart. */
function namesOf({ known, actors }: Roster): ReadonlySet<string> {
  const states = actors.filter((a) => a.role === 'party' || a.role === 'mediator' || a.role === 'member')
  const adjectives = states.flatMap(({ name }) => [`${name}n`, `${name}an`, `${name.replace(/y$/, 'i')}an`])
  const persons = actors.filter((a) => a.type === 'person')
  const names = [...states, ...persons].flatMap((a) => [a.name, ...a.names])
  return new Set([...names, ...adjectives, ...known.places].flatMap((name) => [...stemsOfName(name)]))
}

const stemsOfName = rememberedText(stemsOf)

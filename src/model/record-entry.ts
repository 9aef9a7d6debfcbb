import { z } from 'zod'
import { ActorType } from './actor.ts'
import {
  AssessmentBasis,
  CommitmentForce,
  ContactLevel,
  ContactPhase,
  ContactType,
  Count,
  Level,
  MembershipRole,
  PloverType,
  StatementAct,
  StatementForm,
  Trend,
} from './finding.ts'
import { Span } from './span.ts'

/**
 * Where one dispatch says it. `family` and `agency` tell whether two citations are independent; `reported` is the day
 * of publication; `corrected` that the words were changed or withdrawn by a later version; `comments` are reviewers'.
 * `speaksFor` is the state or body whose agency it is, `dependent` that it counts for no independent source: both as a
 * person has set it.
 */
export const Citation = z
  .object({
    ref: z.string(),
    finding: z.string(),
    dispatch: z.string(),
    kind: z.string(),
    sentence: z.int(),
    span: Span,
    confidence: z.number(),
    reported: z.string().optional(),
    recorded: z.string(),
    source: z.string().optional(),
    agency: z.string().optional(),
    family: z.string(),
    speaksFor: z.string().optional(),
    dependent: z.literal(true).optional(),
    corrected: z.literal(true).optional(),
    background: z.literal(true).optional(),
    state: z.enum(['candidate', 'accepted', 'edited']),
    comments: z.array(z.string()).readonly().optional(),
  })
  .readonly()
  .meta({ id: 'Citation' })
export type Citation = z.infer<typeof Citation>

/** Common to everything the record holds: `id` is a hash, `independent` counts sources that do not copy one another. */
const entry = {
  id: z.string(),
  label: z.string(),
  independent: z.int(),
  citations: z.array(Citation).min(1).readonly(),
}

/** An actor as an entry names it. `id` where the record knows who it is; `side` is the party or mediator acted for. */
export const Named = z
  .object({ id: z.string().optional(), name: z.string(), side: z.string().optional(), role: z.string().optional() })
  .readonly()
  .meta({ id: 'Named' })
export type Named = z.infer<typeof Named>

/** One version within a family; `changed` are the sentences that differ from the version before it. */
export const Version = z
  .object({
    dispatch: z.string(),
    relation: z.enum(['original', 'copy', 'update', 'correction', 'kill']),
    reported: z.string().optional(),
    agency: z.string().optional(),
    source: z.string().optional(),
    changed: z.array(z.object({ before: Span.optional(), after: Span.optional() }).readonly()).readonly(),
  })
  .readonly()
export type Version = z.infer<typeof Version>
/** Dispatches that copy one another, oldest first; `agency` wrote it first, `dependent` that it counts for no independent source. */
export const Family = z
  .object({
    id: z.string(),
    agency: z.string().optional(),
    dependent: z.literal(true).optional(),
    versions: z.array(Version).min(1).readonly(),
  })
  .readonly()
  .meta({ id: 'Family' })
export type Family = z.infer<typeof Family>

/**
 * An office with the days on which dispatches say that it was held; `past` days say "former". `from` and `to` are what
 * the process file says.
 */
export const HeldOffice = z
  .object({
    office: z.string(),
    of: z.string().optional(),
    first: z.string().optional(),
    last: z.string().optional(),
    past: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
  })
  .readonly()
export type HeldOffice = z.infer<typeof HeldOffice>
/** Someone or something that acts, over all dispatches. `names` are as the dispatches write them, most used first. */
export const RecordActor = z
  .object({
    id: z.string(),
    name: z.string(),
    type: ActorType,
    role: z.enum(['party', 'mediator', 'monitor', 'format', 'member', 'known']).optional(),
    side: z.string().optional(),
    /** as a person has set it: "de facto authorities" */
    status: z.string().optional(),
    names: z.array(z.string()).readonly(),
    offices: z.array(HeldOffice).readonly(),
    refs: z.array(z.string()).readonly(),
  })
  .readonly()
  .meta({ id: 'RecordActor' })
export type RecordActor = z.infer<typeof RecordActor>

/** What one report said of a contact's phase and time. */
export const ContactReport = z
  .object({ ref: z.string(), phase: ContactPhase, when: z.string().optional(), reported: z.string().optional() })
  .readonly()
/**
 * How sure it is that a contact to come takes place. `by`: sides, else names, who say that it does; `unheard`: parties
 * that take part and have not been heard on it. It is confirmed where each party that takes part has said so, or, where
 * none is named among those who do, where two sides have; never where its date is open.
 */
export const Confirmation = z
  .object({ by: z.array(z.string()).readonly(), unheard: z.array(z.string()).readonly(), isConfirmed: z.boolean() })
  .readonly()
export type Confirmation = z.infer<typeof Confirmation>

/**
 * `phase: no-report`: it was due, its day has passed, and nothing says what became of it. `earlier` are the dates it
 * was due before, oldest first; `disputed` that one says held, another not.
 */
export const RecordContact = z
  .object({
    ...entry,
    type: ContactType,
    phase: z.union([ContactPhase, z.literal('no-report')]),
    disputed: z.literal(true).optional(),
    participants: z.array(Named).readonly(),
    level: ContactLevel.optional(),
    when: z.string().optional(),
    earlier: z.array(z.string()).readonly(),
    place: z.string().optional(),
    within: z.string().optional(),
    confirmation: Confirmation.optional(),
    history: z.array(ContactReport).readonly(),
  })
  .readonly()
  .meta({ id: 'RecordContact' })
export type RecordContact = z.infer<typeof RecordContact>

/** One report of how far a commitment is carried out, for ever. `view` says whose eyes it is seen with. */
export const RecordAssessment = z
  .object({
    level: Level,
    trend: Trend,
    by: Named,
    basis: AssessmentBasis.or(z.literal('reviewer')),
    view: z.string(),
    asOf: z.string().optional(),
    citation: Citation.optional(),
    decision: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'RecordAssessment' })
export type RecordAssessment = z.infer<typeof RecordAssessment>
/**
 * `views` holds the latest assessment with a level by whose view it is: a party's name, "mediator", "monitor",
 * "media", "reviewer". `disagreement` is how far the latest views lie apart at least, `null` with fewer than two.
 * `level: null` everywhere means not reported, never not done.
 */
export const RecordCommitment = z
  .object({
    ...entry,
    what: z.string(),
    wordings: z.array(z.string()).readonly(),
    force: CommitmentForce,
    forces: z.array(CommitmentForce).readonly(),
    by: z.array(Named).readonly(),
    toward: z.array(Named).readonly(),
    theme: z.string().optional(),
    reachedAt: z.string().optional(),
    due: z.string().optional(),
    earlierDue: z.array(z.string()).readonly(),
    condition: z.object({ wording: z.string(), trigger: z.string().optional() }).readonly().optional(),
    assessments: z.array(RecordAssessment).readonly(),
    views: z.record(z.string(), RecordAssessment).readonly(),
    disagreement: z.number().nullable(),
    timeliness: z.enum(['no-deadline', 'not-due', 'overdue', 'met']),
    lastReported: z.string().optional(),
    stale: z.boolean(),
  })
  .readonly()
  .meta({ id: 'RecordCommitment' })
export type RecordCommitment = z.infer<typeof RecordCommitment>
/** The Peace Accords Matrix figure, sum of levels / 3n, in per cent, from `low` to `high` where views or ranges leave it open. */
export const Aggregate = z
  .object({
    low: z.number().nullable(),
    high: z.number().nullable(),
    assessed: z.int(),
    commitments: z.int(),
    coverage: z.number().nullable(),
    disagreement: z.number().nullable(),
  })
  .readonly()
  .meta({ id: 'Aggregate' })
export type Aggregate = z.infer<typeof Aggregate>

export const RecordStatement = z
  .object({
    ...entry,
    speakers: z.array(Named).readonly(),
    content: z.string(),
    form: StatementForm,
    act: StatementAct,
    addressee: Named.optional(),
    occasion: z.string().optional(),
    when: z.string().optional(),
    subjects: z.array(z.string()).readonly(),
  })
  .readonly()
  .meta({ id: 'RecordStatement' })
export type RecordStatement = z.infer<typeof RecordStatement>
/** What an actor, or those who speak for a side, said on one subject, oldest first, each with what changed from the one before. */
export const Position = z
  .object({
    id: z.string(),
    actor: z.string(),
    subject: z.string(),
    line: z
      .array(
        z
          .object({
            statement: z.string(),
            when: z.string().optional(),
            act: StatementAct,
            likeness: z.number().nullable(),
            gone: z.array(z.string()).readonly(),
            fresh: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'Position' })
export type Position = z.infer<typeof Position>

/**
 * Who belongs to an organisation, group or format, and in what part: "co-chair of the Contact Group". `first` and `last`
 * are the days on which dispatches say so, `when` the time they give; without citations only the process file says it.
 */
export const RecordMembership = z
  .object({
    ...entry,
    citations: z.array(Citation).readonly(),
    member: Named,
    of: Named,
    role: MembershipRole.optional(),
    when: z.string().optional(),
    first: z.string().optional(),
    last: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'RecordMembership' })
export type RecordMembership = z.infer<typeof RecordMembership>
/** A document or norm invoked: `by` are those who did, `statements` the entries of what they said. */
export const RecordReference = z
  .object({
    ...entry,
    name: z.string(),
    names: z.array(z.string()).readonly(),
    by: z.array(Named).readonly(),
    statements: z.array(z.string()).readonly(),
    /** of an agreement of the process file */
    agreement: z.string().optional(),
    first: z.string().optional(),
    last: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'RecordReference' })
export type RecordReference = z.infer<typeof RecordReference>

/** A figure as told, with who tells it: variants of one figure stand side by side. */
export const Figure = z
  .object({
    what: Count.unwrap().shape.what,
    number: z.number().nullable(),
    qualifier: Count.unwrap().shape.qualifier,
    wording: z.string(),
    accordingTo: z.array(Named).readonly(),
    independent: z.int(),
    refs: z.array(z.string()).readonly(),
    corrected: z.literal(true).optional(),
  })
  .readonly()
export type Figure = z.infer<typeof Figure>
/** What happened outside the talks, once, however many dispatches recall it. */
export const ChronologyEntry = z
  .object({
    ...entry,
    type: PloverType,
    mode: z.string().optional(),
    actors: z.array(Named).readonly(),
    recipients: z.array(Named).readonly(),
    place: z.string().optional(),
    when: z.string().optional(),
    background: z.boolean(),
    figures: z.array(Figure).readonly(),
  })
  .readonly()
  .meta({ id: 'ChronologyEntry' })
export type ChronologyEntry = z.infer<typeof ChronologyEntry>

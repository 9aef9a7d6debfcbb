import { z } from 'zod'
import {
  ASSESSMENT_BASES,
  COMMITMENT_FORCES,
  CONTACT_PHASES,
  CONTACT_TYPES,
  STATEMENT_ACTS,
  TRENDS,
} from './finding-values.ts'
import { Place, Span } from './span.ts'

/** Where the text does not report a plain fact. Absent means actual. */
export const Modality = z.enum(['planned', 'conditional', 'hypothetical', 'negated'])
export type Modality = z.infer<typeof Modality>

const common = {
  id: z.string(),
  span: Span,
  sentence: z.int().min(0),
  confidence: z.number().min(0).max(1),
  reader: z.string(),
  modality: Modality.optional(),
  background: z.literal(true).optional(),
}
const namings = z.array(Span).readonly().optional()
const ids = z.array(z.string()).readonly()

export const TimexType = z.enum(['DATE', 'TIME', 'DURATION', 'SET'])
/** A time expression (TimeML TIMEX3) and the EDTF interval it stands for; `basis` says against what it was resolved. */
export const TimeFinding = z
  .object({
    ...common,
    kind: z.literal('time'),
    timex: z.object({ type: TimexType, value: z.string() }).readonly(),
    edtf: z.string().optional(),
    basis: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'Time' })
export type TimeFinding = z.infer<typeof TimeFinding>

export const StatementForm = z.enum(['direct', 'indirect', 'mixed'])
export const StatementAct = z.enum(STATEMENT_ACTS)
export type StatementAct = z.infer<typeof StatementAct>
/** What somebody said, wrote, believes, hopes or wants, directly or not. Ids name actors, contacts, times and statements of the same reading. */
export const StatementFinding = z
  .object({
    ...common,
    kind: z.literal('statement'),
    speakers: ids,
    speakerSpan: Span.optional(),
    cue: Span.optional(),
    content: z.array(Span).min(1).readonly(),
    form: StatementForm,
    act: StatementAct,
    addressee: z.string().optional(),
    occasion: z.string().optional(),
    time: z.string().optional(),
    within: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'Statement' })
export type StatementFinding = z.infer<typeof StatementFinding>

export const ContactType = z.enum(CONTACT_TYPES)
export type ContactType = z.infer<typeof ContactType>
export const ContactPhase = z.enum(CONTACT_PHASES)
export type ContactPhase = z.infer<typeof ContactPhase>
export const ContactLevel = z.enum(['leaders', 'ministers', 'envoys', 'experts', 'military', 'other'])
export type ContactLevel = z.infer<typeof ContactLevel>
/** A meeting, visit, call or the like, once per dispatch however often it is named. */
export const ContactFinding = z
  .object({
    ...common,
    kind: z.literal('contact'),
    namings,
    type: ContactType,
    participants: z
      .array(
        z.object({ actor: z.string(), role: z.enum(['host', 'guest', 'mediator', 'party']).optional() }).readonly(),
      )
      .readonly(),
    level: ContactLevel.optional(),
    place: Place.optional(),
    time: z.string().optional(),
    phase: ContactPhase,
    within: z.string().optional(),
    about: Span.optional(),
  })
  .readonly()
  .meta({ id: 'Contact' })
export type ContactFinding = z.infer<typeof ContactFinding>

export const CommitmentForce = z.enum(COMMITMENT_FORCES)
export type CommitmentForce = z.infer<typeof CommitmentForce>
/** What somebody undertook, or is asked, to do. */
export const CommitmentFinding = z
  .object({
    ...common,
    kind: z.literal('commitment'),
    namings,
    force: CommitmentForce,
    what: Span,
    parties: ids,
    toward: ids.optional(),
    reachedAt: z.string().optional(),
    due: z.string().optional(),
    theme: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'Commitment' })
export type CommitmentFinding = z.infer<typeof CommitmentFinding>

const LevelCode = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
export const Level = z.union([LevelCode, z.tuple([LevelCode, LevelCode]).readonly(), z.null()])
export type Level = z.infer<typeof Level>
export const Trend = z.enum(TRENDS)
export type Trend = z.infer<typeof Trend>
export const AssessmentBasis = z.enum(ASSESSMENT_BASES)
export type AssessmentBasis = z.infer<typeof AssessmentBasis>
/** How far a commitment is carried out, according to whom. Levels: Peace Accords Matrix, 0 not initiated to 3 full. */
export const AssessmentFinding = z
  .object({
    ...common,
    kind: z.literal('assessment'),
    commitment: z.string().optional(),
    level: Level,
    trend: Trend,
    by: z.string(),
    basis: AssessmentBasis,
    asOf: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'Assessment' })
export type AssessmentFinding = z.infer<typeof AssessmentFinding>

export const PloverType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
export type PloverType = z.infer<typeof PloverType>
export const Count = z
  .object({
    what: z.enum(['killed', 'wounded', 'displaced', 'detained', 'other']),
    number: z.number().nullable(),
    qualifier: z.enum(['about', 'at-least', 'up-to']).optional(),
    span: Span,
  })
  .readonly()
export type Count = z.infer<typeof Count>
/** What happened outside the talks, by PLOVER type. `number: null` where the words give no figure ("thousands"). */
export const EventFinding = z
  .object({
    ...common,
    kind: z.literal('event'),
    namings,
    type: PloverType,
    mode: z.string().optional(),
    actor: ids.optional(),
    recipient: ids.optional(),
    place: Place.optional(),
    time: z.string().optional(),
    counts: z.array(Count).readonly().optional(),
  })
  .readonly()
  .meta({ id: 'Event' })
export type EventFinding = z.infer<typeof EventFinding>

export const MembershipRole = z.enum(['co-chair', 'chair', 'member', 'observer', 'guarantor', 'mediator'])
/** Who belongs to which organisation, group or format, in what role. */
export const MembershipFinding = z
  .object({
    ...common,
    kind: z.literal('membership'),
    member: z.string(),
    of: z.string(),
    role: MembershipRole.optional(),
    time: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'Membership' })
export type MembershipFinding = z.infer<typeof MembershipFinding>

/** A document or norm invoked by name. `by` is the statement that invokes it. */
export const ReferenceFinding = z
  .object({ ...common, kind: z.literal('reference'), namings, name: z.string(), by: z.string().optional() })
  .readonly()
  .meta({ id: 'Reference' })
export type ReferenceFinding = z.infer<typeof ReferenceFinding>

export const Finding = z.discriminatedUnion('kind', [
  TimeFinding,
  StatementFinding,
  ContactFinding,
  CommitmentFinding,
  AssessmentFinding,
  EventFinding,
  MembershipFinding,
  ReferenceFinding,
])
export type Finding = z.infer<typeof Finding>
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>

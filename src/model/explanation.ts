import { z } from 'zod'
import { Finding } from './finding.ts'
import { Span } from './span.ts'

/** One thing that spoke for or against: a figure of the model that decided, in words. Above 0 speaks for it. */
export const Weight = z.object({ says: z.string(), weight: z.number() }).readonly().meta({ id: 'Weight' })
export type Weight = z.infer<typeof Weight>

/** Somebody a pronoun or description could have meant, and how well each fitted; `chosen` is the one taken. */
export const Candidate = z
  .object({ name: z.string(), score: z.number(), chosen: z.literal(true).optional() })
  .readonly()
  .meta({ id: 'Candidate' })
export type Candidate = z.infer<typeof Candidate>

export const StepPart = z.enum(['rule', 'words', 'tree', 'weights', 'actor', 'time', 'confidence'])
/** One step of why a finding stands: a sentence for people, the words it is about, and what decided. */
export const Step = z
  .object({
    part: StepPart,
    says: z.string(),
    span: Span.optional(),
    weights: z.array(Weight).readonly().optional(),
    candidates: z.array(Candidate).readonly().optional(),
  })
  .readonly()
  .meta({ id: 'Step' })
export type Step = z.infer<typeof Step>

/** A token of the sentence with its syntax; `head` is a place in the list, -1 for the root. `evidence` marks what proves the finding. */
export const ExplainedToken = z
  .object({
    span: Span,
    lemma: z.string(),
    upos: z.string(),
    xpos: z.string(),
    head: z.int().min(-1),
    deprel: z.string(),
    evidence: z.string().optional(),
  })
  .readonly()
  .meta({ id: 'ExplainedToken' })
export type ExplainedToken = z.infer<typeof ExplainedToken>

/** Why one finding stands: `readout read --explain f12`. `summary` is for anybody; what follows goes into detail. */
export const Explanation = z
  .object({
    name: z.string().optional(),
    dispatch: z.string(),
    finding: Finding,
    finder: z.object({ kind: z.string(), version: z.int(), reader: z.string() }).readonly(),
    summary: z.array(z.string()).readonly(),
    sentence: z.object({ index: z.int(), span: Span, tokens: z.array(ExplainedToken).readonly() }).readonly(),
    steps: z.array(Step).readonly(),
  })
  .readonly()
  .meta({ id: 'Explanation' })
export type Explanation = z.infer<typeof Explanation>

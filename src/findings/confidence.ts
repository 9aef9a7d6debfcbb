import type { Weight } from '../model/explanation.ts'
import type { Finding } from '../model/finding.ts'
import type { ParsedDispatch } from '../model/parsed-dispatch.ts'
import { CONFIDENCE_WEIGHTS } from './confidence-weights.gen.ts'
import type { Trace } from './trace.ts'

/** Something by which findings that are right differ from those that are not; `says` is its name for people. */
export interface Sign {
  readonly key: string
  readonly value: number
  readonly says: string
}

// A sentence longer than this is often read wrongly.
const LONG_TOKENS = 40
// What a finder makes of a finding is weighed by how far it lies from this.
const USUAL = 0.8
const SUREST = 0.98

/**
 * The finding with its confidence calibrated: of the findings given 0.8, about 80 % are right on texts nobody looked at.
 *
 * A logistic model over a few signs, fitted by training/calibration on dispatches with hand-made gold; see
 * docs/reference/quality.md for what was measured on what.
 */
export function withConfidence(parsed: ParsedDispatch, finding: Finding, trace?: Trace): Finding {
  const signs = signsOf(parsed, finding)
  const sum = signs.reduce((total, { key, value }) => total + value * (CONFIDENCE_WEIGHTS[key] ?? 0), 0)
  const confidence = Math.round(100 * Math.min(SUREST, Math.max(1 - SUREST, 1 / (1 + Math.exp(-sum))))) / 100
  trace?.because(finding.id, {
    part: 'confidence',
    says: `the finder itself gives ${Math.round(finding.confidence * 100)} %; by what such findings were worth on dispatches with hand-made gold, that is ${Math.round(confidence * 100)} %, from`,
    weights: signs
      .map(({ key, value, says }): Weight => ({ says, weight: hundredth(value * (CONFIDENCE_WEIGHTS[key] ?? 0)) }))
      .filter(({ weight }) => weight !== 0),
  })
  return { ...finding, confidence }
}

/** The signs of a finding that its finder has just made, with the finder's own confidence among them. */
export function signsOf(parsed: ParsedDispatch, finding: Finding): Sign[] {
  const { kind, reader, confidence, sentence, modality, background } = finding
  const place = parsed.sentences[sentence]
  const own = Math.min(SUREST, Math.max(1 - SUREST, confidence))
  const signs: Sign[] = [
    { key: `kind ${kind}`, value: 1, says: `how often a ${kind} is right` },
    { key: `own ${kind}`, value: logOdds(own) - logOdds(USUAL), says: 'what the finder itself makes of it' },
    { key: `rule ${reader}`, value: 1, says: `the rule "${reader}"` },
  ]
  const add = (is: boolean, key: string, says: string) => {
    if (is) signs.push({ key, value: 1, says })
  }
  add(place !== undefined && place.role !== 'body', 'headline', 'it stands in a headline or standfirst')
  add(background === true, 'background', 'it stands in recalled history')
  add(modality !== undefined, 'modality', 'it is told as planned, conditional or denied')
  add(place !== undefined && place.to - place.from > LONG_TOKENS, 'long', 'its sentence is long')
  add('namings' in finding && (finding.namings?.length ?? 0) > 1, 'again', 'the text comes back to it')
  add(isWithoutActors(finding), `alone ${kind}`, 'the text does not say who')
  add(finding.kind === 'statement' && finding.form !== 'indirect', 'quoted', 'it is quoted')
  add(finding.kind === 'statement' && finding.within !== undefined, 'within', 'it stands inside another statement')
  return signs
}

function isWithoutActors(finding: Finding): boolean {
  switch (finding.kind) {
    case 'statement':
      return !finding.speakers.length
    case 'contact':
      return finding.participants.length < 2
    case 'commitment':
      return !finding.parties.length
    case 'event':
      return !finding.actor?.length && !finding.recipient?.length
    case 'assessment':
      return finding.commitment === undefined
    default:
      return false
  }
}

function logOdds(p: number): number {
  return Math.log(p / (1 - p))
}

function hundredth(x: number): number {
  return Math.round(x * 100) / 100
}

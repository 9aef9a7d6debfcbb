import type { Sign } from '../../src/findings/confidence.ts'

/** One finding with its signs and whether gold has it too. */
export interface Example {
  readonly kind: string
  readonly signs: readonly Pick<Sign, 'key' | 'value'>[]
  readonly right: boolean
  /** true where the rules were written with this text in view, which makes them look better than they are */
  readonly seen: boolean
}

const STEPS = 400
const RATE = 0.5
/**
 * What a weight is drawn to while little speaks for another: kinds to 80 %, finders' own views to half their worth, texts in view to 0.7 more
 * (from 80 to 89 %), the rest to 0.
 */
const USUAL_KIND = Math.log(0.8 / 0.2)
const USUAL_OWN = 0.5
const USUAL_SEEN = 0.7
/** How strongly, in findings. Counts are small: a rule seen five times says little. */
const PULL_KIND = 4
const PULL = 6

/**
 * Weights of a logistic model, by sign. Each kind has one more weight for texts the rules were written with, which is
 * left out of the result: what it takes up is the part of the score that does not carry over.
 */
export function fitConfidence(examples: readonly Example[]): Record<string, number> {
  const keys = new Map<string, number>()
  const place = (key: string) => {
    if (!keys.has(key)) keys.set(key, keys.size)
    return keys.get(key)!
  }
  const rows = examples.map(({ kind, signs, right, seen }) => ({
    right: right ? 1 : 0,
    at: [...signs.map((s) => place(s.key)), ...(seen ? [place(`seen ${kind}`)] : [])],
    values: [...signs.map((s) => s.value), ...(seen ? [1] : [])],
  }))
  const names = [...keys.keys()]
  const prior = names.map(priorOf)
  const pull = names.map((key) => (key.startsWith('kind ') ? PULL_KIND : PULL))
  const weights = Float64Array.from(prior)
  const curvature = new Float64Array(names.length)
  for (const { at, values } of rows) for (let i = 0; i < at.length; i++) curvature[at[i]!]! += 0.25 * values[i]! ** 2
  const gradient = new Float64Array(names.length)
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0)
    for (const { at, values, right } of rows) {
      let sum = 0
      for (let i = 0; i < at.length; i++) sum += weights[at[i]!]! * values[i]!
      const error = right - 1 / (1 + Math.exp(-sum))
      for (let i = 0; i < at.length; i++) gradient[at[i]!]! += error * values[i]!
    }
    for (let k = 0; k < weights.length; k++)
      weights[k]! +=
        (RATE * (gradient[k]! - 0.25 * pull[k]! * (weights[k]! - prior[k]!))) / (curvature[k]! + 0.25 * pull[k]!)
  }
  return Object.fromEntries(names.map((key, k) => [key, weights[k]!]))
}

/** How likely a finding is right by such weights; of a text the rules were written with, by what they are worth there. */
export function chanceOf(
  weights: Readonly<Record<string, number>>,
  { kind, signs, seen }: Omit<Example, 'right'>,
): number {
  const own = signs.reduce((sum, { key, value }) => sum + value * (weights[key] ?? priorOf(key)), 0)
  const extra = seen ? (weights[`seen ${kind}`] ?? USUAL_SEEN) : 0
  return 1 / (1 + Math.exp(-own - extra))
}

function priorOf(key: string): number {
  if (key.startsWith('kind ')) return USUAL_KIND
  if (key.startsWith('own ')) return USUAL_OWN
  return key.startsWith('seen ') ? USUAL_SEEN : 0
}

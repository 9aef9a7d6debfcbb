/** Two readers' verdicts on one thing. */
export type Pair = readonly [first: string, second: string]

/** How far two readers agree. */
export interface Kappa {
  readonly n: number
  /** share of the pairs that are alike, 0 to 1; undefined without pairs */
  readonly agreement?: number
  /** Cohen's kappa; undefined where both readers gave one and the same verdict throughout, which leaves nothing to tell chance from skill */
  readonly kappa?: number
  /** its 95 % interval, within -1 and 1; undefined where the verdicts leave no spread to measure, as where all agree or one reader gave one verdict throughout */
  readonly interval?: readonly [low: number, high: number]
}

// Standard errors to either side of the middle 95 % of a normal distribution.
const Z_95 = 1.959964
// What sums of shares may leave by rounding.
const NOTHING = 1e-12

/**
 * Cohen's kappa of two readers: how much more often they agree than two who gave the same verdicts as often, at random.
 *
 * The interval is by the large-sample standard error. Source: Fleiss, Cohen and Everitt, Psychological Bulletin 72 (1969), 323-327.
 */
export function kappaOf(pairs: readonly Pair[]): Kappa {
  const n = pairs.length
  if (!n) return { n }
  const values = [...new Set(pairs.flat())]
  const share = (holds: (pair: Pair) => boolean) => pairs.filter(holds).length / n
  const first = new Map(values.map((v) => [v, share(([a]) => a === v)]))
  const second = new Map(values.map((v) => [v, share(([, b]) => b === v)]))
  const agreement = share(([a, b]) => a === b)
  if (values.length < 2) return { n, agreement }
  const byChance = values.reduce((sum, v) => sum + first.get(v)! * second.get(v)!, 0)
  const kappa = (agreement - byChance) / (1 - byChance)
  let variance = -((kappa - byChance * (1 - kappa)) ** 2)
  for (const a of values)
    for (const b of values) {
      const cell = share((pair) => pair[0] === a && pair[1] === b)
      variance +=
        a === b
          ? cell * (1 - (first.get(a)! + second.get(a)!) * (1 - kappa)) ** 2
          : cell * (1 - kappa) ** 2 * (second.get(a)! + first.get(b)!) ** 2
    }
  if (variance < NOTHING) return { n, agreement, kappa }
  const error = Math.sqrt(variance / n) / (1 - byChance)
  return { n, agreement, kappa, interval: [Math.max(-1, kappa - Z_95 * error), Math.min(1, kappa + Z_95 * error)] }
}

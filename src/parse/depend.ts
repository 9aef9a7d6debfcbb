import type { TrainedModel } from '../trained/index.ts'
import { begin, type Configuration, isOver, LEFT, mayMove, moveOn, RIGHT, SHIFT } from './configuration.ts'
import { DEPEND_FEATURES, type DependPlan, dependFeatures, foldsOf, planDepend } from './depend-features.ts'
import type { Encoded } from './encode.ts'
import { bestClass, hide, type OpenNet, openNet, type RowNet, scoreClass, unpackRowNet } from './row-net.ts'
import type { Tagger } from './tag.ts'

/** Dependency parser: arc-hybrid moves chosen one by one; first the kind of move, then the relation of its arc. */
export interface Depender {
  readonly net: OpenNet
  readonly relations: readonly string[]
  readonly plan: DependPlan
  /** first of the net's folded rows */
  readonly folded: number
}

export function openDepender(model: TrainedModel): Depender {
  const { tags, relations } = model.meta as { tags: Tagger['tags']; relations: string[] }
  return newDepender(unpackRowNet(model, 'depend'), tags, relations)
}

export function newDepender(net: RowNet, tags: Tagger['tags'], relations: readonly string[]): Depender {
  const plan = planDepend(tags, relations.length)
  return { net: openNet(net, foldsOf(plan)), relations, plan, folded: plan.rowCount }
}

const features = new Int32Array(DEPEND_FEATURES)

/** First output class of the relations of an arc made by a LEFT or RIGHT move. */
export function firstRelation(move: number, relationCount: number): number {
  return 3 + (move === RIGHT ? relationCount : 0)
}

/** Parses the sentence; heads and relations stand in the configuration it gives, the root's number is the length. */
export function depend(depender: Depender, encoded: Encoded, tags: Int32Array, c: Configuration): void {
  const { net, plan, folded } = depender
  begin(c, encoded.length)
  while (!isOver(c)) {
    if (c.depth === 0) {
      moveOn(c, SHIFT, 0)
      continue
    }
    const count = dependFeatures(plan, c, encoded, tags, features, folded)
    hide(net, features, count, DEPEND_FEATURES)
    let move = -1
    let best = Number.NEGATIVE_INFINITY
    for (const m of [SHIFT, LEFT, RIGHT]) {
      if (!mayMove(c, m)) continue
      const score = scoreClass(net, m)
      if (score > best) {
        best = score
        move = m
      }
    }
    if (move === SHIFT) {
      moveOn(c, SHIFT, 0)
      continue
    }
    moveOn(c, move, bestRelation(depender, c, move))
  }
}

/** The relation of the arc a move makes. The first in the list is "root", for the arc to the root and no other. */
export function bestRelation(depender: Depender, c: Configuration, move: number): number {
  if (move === LEFT && c.next === c.length) return 0
  const from = firstRelation(move, depender.plan.relationCount)
  return bestClass(depender.net, from + 1, from + depender.plan.relationCount) - from
}

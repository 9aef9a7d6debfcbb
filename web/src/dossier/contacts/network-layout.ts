import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Named, RecordActor } from '../../../../src/model/record-entry.ts'
import { excerpt } from '../../words/count.ts'
import type { Met, Pair } from './met.ts'

/** Somebody in the network; `x` in per cent of the width, `y` and `radius` in px. */
export interface Node {
  readonly actor: RecordActor
  readonly name: string
  readonly contacts: number
  readonly radius: number
  readonly x: number
  readonly y: number
  /** the name stands left of the mark */
  readonly isLeft: boolean
}

export interface Edge {
  readonly pair: Pair
  readonly from: Node
  readonly to: Node
  /** px */
  readonly width: number
}

export const HEIGHT = 460
// In a narrow column fewer names can be read.
const NARROW = 480
const MOST_IN_NARROW = 11
const EDGE = { x: 46, y: 22 }
const STEPS = 320
// A line of names at 13 px, and the mean width of its letters.
const LINE = 15
const PX_PER_CHARACTER = 6.6
const MOST_LETTERS = 24

/**
 * Where everybody stands: those who met often near one another. The same contacts give the same picture.
 * @param width of the column, in px
 */
export function layOutNetwork(
  whole: Met,
  short: (named: Named) => string,
  width: number,
): { nodes: readonly Node[]; edges: readonly Edge[] } {
  const met = width < NARROW ? smaller(whole, MOST_IN_NARROW) : whole
  const most = Math.max(1, ...met.actors.map((a) => a.contacts))
  const paired = new Set(met.pairs.flatMap(({ a, b }) => [a.id, b.id]))
  const points = met.actors
    .filter(({ actor }) => paired.has(actor.id))
    .map(({ actor, contacts }) => ({
      id: actor.id,
      actor,
      name: excerpt(short(actor), MOST_LETTERS),
      contacts,
      radius: 5 + 11 * Math.sqrt(contacts / most),
      x: 0,
      y: 0,
    }))
  // on a ring to begin with, so that no two stand on one another
  for (const [at, point] of points.entries()) {
    point.x = Math.cos((2 * Math.PI * at) / points.length) * 120
    point.y = Math.sin((2 * Math.PI * at) / points.length) * 120
  }
  const links = met.pairs.map((pair) => ({
    source: pair.a.id,
    target: pair.b.id,
    pair,
    weight: pair.held + pair.ahead,
  }))
  const heaviest = Math.max(1, ...links.map((l) => l.weight))
  forceSimulation(points)
    .force(
      'link',
      forceLink<(typeof points)[number], (typeof links)[number]>(links)
        .id((p) => p.id)
        .distance((l) => 130 - 60 * Math.sqrt(l.weight / heaviest)),
    )
    .force('apart', forceManyBody().strength(-420))
    .force(
      'labels',
      forceCollide<(typeof points)[number]>((p) => p.radius + 18),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.11))
    .stop()
    .tick(STEPS)
  const x = scale(
    points.map((p) => p.x),
    EDGE.x,
    width - EDGE.x,
  )
  const y = scale(
    points.map((p) => p.y),
    EDGE.y,
    HEIGHT - EDGE.y,
  )
  const nodes = nameBeside(
    points.map((p) => ({ ...p, x: x(p.x), y: y(p.y) })),
    width,
  )
  const byId = new Map(nodes.map((n) => [n.actor.id, n]))
  const edges = met.pairs.map(
    (pair): Edge => ({
      pair,
      from: byId.get(pair.a.id)!,
      to: byId.get(pair.b.id)!,
      width: 1 + 6 * Math.sqrt(pair.held / heaviest),
    }),
  )
  return { nodes, edges: edges.sort((a, b) => a.pair.held - b.pair.held) }
}

/** Only those with most contacts. */
function smaller({ actors, pairs, between }: Met, most: number): Met {
  const kept = actors.slice(0, most)
  const ids = new Set(kept.map((a) => a.actor.id))
  return { actors: kept, pairs: pairs.filter(({ a, b }) => ids.has(a.id) && ids.has(b.id)), between }
}

interface Mark {
  readonly actor: RecordActor
  readonly name: string
  readonly contacts: number
  readonly radius: number
  readonly x: number
  readonly y: number
}

interface Box {
  readonly from: number
  readonly to: number
  readonly y: number
}

/** Puts each name right of its mark, or left where less lies under it there; those with most contacts choose first. */
function nameBeside(marks: readonly Mark[], width: number): Node[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => ({ from: x - radius, to: x + radius, y }))
  return [...marks]
    .sort((a, b) => b.contacts - a.contacts)
    .map((mark) => {
      const words = mark.name.length * PX_PER_CHARACTER
      const right = { from: mark.x + mark.radius + 2, to: mark.x + mark.radius + 5 + words, y: mark.y }
      const left = { from: mark.x - mark.radius - 5 - words, to: mark.x - mark.radius - 2, y: mark.y }
      const isLeft = right.to > width || (left.from >= 0 && covered(left, taken) < covered(right, taken))
      taken.push(isLeft ? left : right)
      return { ...mark, x: (100 * mark.x) / width, isLeft }
    })
}

/** How many px of a line of words lie over what stands there already. */
function covered(box: Box, taken: readonly Box[]): number {
  const near = taken.filter((t) => Math.abs(t.y - box.y) < LINE)
  return near.reduce((sum, t) => sum + Math.max(0, Math.min(t.to, box.to) - Math.max(t.from, box.from)), 0)
}

/** Spreads values over a stretch of px. */
function scale(values: readonly number[], start: number, end: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value) => (most > least ? start + ((value - least) / (most - least)) * (end - start) : (start + end) / 2)
}

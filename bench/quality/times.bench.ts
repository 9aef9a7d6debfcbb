import { join } from 'node:path'
import { findTimes } from '../../src/findings/time/find.ts'
import { decodeText } from '../../src/intake/index.ts'
import type { TimeFinding } from '../../src/model/finding.ts'
import { parseDispatch } from '../../src/parse/index.ts'
import type { Measure, QualityBench } from './measure.ts'
import { timeMLGuideline } from './times/timeml-guideline.ts'
import { type GoldDocument, type GoldTime, readWikiWars } from './times/wikiwars.ts'

/** Documents that were read while the grammar was written; the others were only scored. */
const LOOKED_AT = 8

/** Time expressions of narratives: exact edges, overlap, and TimeML's value of those that overlap. */
export const bench: QualityBench = {
  name: 'times',
  about: 'WikiWars, 16 narratives; documents 9 to 16 held out, 1 to 8 looked at; edges and values by TimeML, F1',
  needs: 'data/wikiwars',
  run(folder) {
    const scores = readWikiWars(join(folder, 'train')).map(score)
    return [
      ...measures('all', scores, { strict: [88, 94], relaxed: [95, 98], value: [78, 88] }),
      ...measures('held out', scores.slice(LOOKED_AT), {}),
    ]
  },
}

interface Score {
  readonly strict: number
  readonly relaxed: number
  readonly value: number
  readonly read: number
  readonly gold: number
}

function score({ text, published, times: gold }: GoldDocument): Score {
  const decoded = decodeText(text, { published })
  if (decoded.dispatch.text !== text) throw new Error('intake changed a text of WikiWars: its offsets no longer hold')
  const read = findTimes(parseDispatch(decoded.dispatch), timeMLGuideline)
  const free = new Set(read)
  const pairs = gold.flatMap((g) => {
    const best = [...free].map((t) => ({ t, o: overlap(t, g) })).sort((a, b) => b.o - a.o)[0]
    if (!best || best.o <= 0) return []
    free.delete(best.t)
    return [[best.t, g] as const]
  })
  return {
    strict: pairs.filter(([t, g]) => t.span.start === g.start && t.span.end === g.end).length,
    relaxed: pairs.length,
    value: pairs.filter(([t, g]) => timexValue(t) === g.value).length,
    read: read.length,
    gold: gold.length,
  }
}

function overlap({ span }: TimeFinding, g: GoldTime): number {
  return Math.min(span.end, g.end) - Math.max(span.start, g.start)
}

/** WikiWars gives repeated times as dates with open fields, where TimeML 1.2.1 gives their period. */
function timexValue({ timex }: TimeFinding): string {
  const open: Record<string, string> = { P1D: 'XXXX-XX-XX', P1W: 'XXXX-WXX', P1Y: 'XXXX' }
  return timex.type === 'SET' ? (open[timex.value] ?? timex.value) : timex.value
}

type Kind = 'strict' | 'relaxed' | 'value'

function measures(
  which: string,
  scores: readonly Score[],
  goals: Partial<Record<Kind, readonly [floor: number, aim: number]>>,
): Measure[] {
  const sum = (field: keyof Score) => scores.reduce((n, s) => n + s[field], 0)
  const [read, gold] = [sum('read'), sum('gold')]
  return (['strict', 'relaxed', 'value'] as const).map((kind) => {
    const [floor, aim] = goals[kind] ?? []
    const right = sum(kind)
    const note = `P ${((100 * right) / read).toFixed(1)} R ${((100 * right) / gold).toFixed(1)}, ${scores.length} documents`
    return { name: `${kind}, ${which}`, score: (200 * right) / (read + gold), floor, aim, note }
  })
}

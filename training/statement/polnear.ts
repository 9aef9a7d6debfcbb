import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A half-open range of UTF-16 code units. */
export type Range = readonly [start: number, end: number]

/** One attribution as PolNeAR has it; every role may lie in several pieces or be absent. */
export interface Attribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** One text with the attributions of the annotator used, and those of every further annotator who read it. */
export interface AnnotatedText {
  readonly name: string
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly others: readonly (readonly Attribution[])[]
}

const ROLES = ['Source', 'Cue', 'Content'] as const

/**
 * Reads one compartment of PolNeAR ("train", "dev"): texts with their brat stand-off annotations, in order of name.
 *
 * Some texts were read by up to six annotators; the first file in order of name is used, the others give the ceiling.
 */
export function readPolnear(folder: string): AnnotatedText[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort()
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -'.txt'.length)
      const text = readFileSync(join(folder, 'text', file), 'utf8')
      const mine = annotations.filter((a) => a.startsWith(`${name}_`))
      if (!mine.length) return []
      const [attributions, ...others] = mine.map((a) =>
        readBrat(readFileSync(join(folder, 'attributions', a), 'utf8'), text),
      )
      return [{ name, text, attributions: attributions!, others }]
    })
}

/**
 * Attributions of one brat file, in text order. brat counts code points; the ranges given here count code units.
 *
 * > T3	Content 120 211	the presidential ambitions
 * > E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
 */
export function readBrat(brat: string, text: string): Attribution[] {
  const units = codeUnitOffsets(text)
  const ranges = new Map<string, Range[]>()
  const found: Attribution[] = []
  const lines = brat.split('\n')
  for (const line of lines) {
    const [id, what] = line.split('\t')
    if (!id?.startsWith('T') || !what) continue
    const pieces = what.slice(what.indexOf(' ') + 1).split(';')
    ranges.set(
      id,
      pieces.map((piece) => {
        const [start, end] = piece.split(' ').map(Number)
        return [units(start!), units(end!)] as const
      }),
    )
  }
  for (const line of lines) {
    const [id, what] = line.split('\t')
    if (!id?.startsWith('E') || !what) continue
    const roles: Record<string, Range[]> = { Source: [], Cue: [], Content: [] }
    for (const part of what.trim().split(' ')) {
      const [role, target] = part.split(':')
      // a second piece of a role is spelled "Content2"
      const plain = ROLES.find((r) => role!.replace(/\d+$/, '') === r)
      if (plain) roles[plain]!.push(...(ranges.get(target!) ?? []))
    }
    const ordered = (role: string) => [...roles[role]!].sort((a, b) => a[0] - b[0])
    found.push({ source: ordered('Source'), cue: ordered('Cue'), content: ordered('Content') })
  }
  const startOf = (a: Attribution) => Math.min(...[...a.cue, ...a.content, ...a.source].map((r) => r[0]))
  return found.sort((a, b) => startOf(a) - startOf(b))
}

/** Maps code point offsets to code unit offsets; the same where the text has no astral characters. */
function codeUnitOffsets(text: string): (codePoint: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (at) => at
  const offsets: number[] = []
  let unit = 0
  for (const c of text) {
    offsets.push(unit)
    unit += c.length
  }
  offsets.push(unit)
  return (at) => offsets[at] ?? unit
}

/** Where PolNeAR lies below a data folder, or undefined when it is not there. */
export function polnearFolder(data: string): string | undefined {
  const folder = join(data, 'data/polnear')
  return existsSync(folder) ? folder : undefined
}

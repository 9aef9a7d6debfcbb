import type { Citation, Family } from '../../../src/model/record-entry.ts'
import type { Dossier } from './load-dossier.ts'

/** What one source brought to the record. */
export interface SourceCoverage {
  /** empty where dispatches name none */
  readonly name: string
  readonly dispatches: number
  /** of them, copies of another source's dispatch */
  readonly copies: number
  /** contacts, commitments and events it tells of */
  readonly tells: number
  /** of them, those nobody else tells of */
  readonly alone: number
  /** ISO days */
  readonly first?: string
  readonly last?: string
}

export interface Coverage {
  readonly sources: readonly SourceCoverage[]
  readonly months: readonly { readonly month: string; readonly own: number; readonly copies: number }[]
  /** entries by how many sources independent of one another tell of them: one, two, three or more */
  readonly independent: readonly [one: number, two: number, more: number]
}

/** Who reports what: reckoned from the record as of its day, so that an earlier day shows what was known then. */
export function coverageOf({ families, contacts, commitments, chronology }: Dossier): Coverage {
  const entries = [...contacts, ...commitments, ...chronology]
  const sources = new Map<string, { dispatches: number; copies: number; days: string[] }>()
  const months = new Map<string, { own: number; copies: number }>()
  for (const { versions } of families)
    for (const version of versions) {
      const isCopy = version.relation === 'copy'
      const source = sources.get(sourceOf(version)) ?? { dispatches: 0, copies: 0, days: [] }
      source.dispatches++
      if (isCopy) source.copies++
      if (version.reported) source.days.push(version.reported.slice(0, 10))
      sources.set(sourceOf(version), source)
      const month = version.reported?.slice(0, 7)
      if (!month) continue
      const known = months.get(month) ?? { own: 0, copies: 0 }
      known[isCopy ? 'copies' : 'own']++
      months.set(month, known)
    }
  const tells = new Map<string, { tells: number; alone: number }>()
  for (const { citations } of entries) {
    const who = new Set(citations.map(sourceOf))
    for (const name of who) {
      const known = tells.get(name) ?? { tells: 0, alone: 0 }
      known.tells++
      if (who.size === 1) known.alone++
      tells.set(name, known)
    }
  }
  const by = (n: number) => entries.filter((e) => e.independent === n).length
  return {
    sources: [...sources]
      .map(([name, { dispatches, copies, days }]) => ({
        name,
        dispatches,
        copies,
        ...(tells.get(name) ?? { tells: 0, alone: 0 }),
        ...spanOf(days),
      }))
      .sort((a, b) => b.dispatches - a.dispatches || (a.name < b.name ? -1 : 1)),
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, n]) => ({ month, ...n })),
    independent: [by(1), by(2), entries.length - by(1) - by(2)],
  }
}

function sourceOf({ source, agency }: Pick<Citation | Family['versions'][number], 'source' | 'agency'>): string {
  return source ?? agency ?? ''
}

function spanOf(days: readonly string[]): { first?: string; last?: string } {
  const sorted = [...days].sort()
  return sorted.length ? { first: sorted[0]!, last: sorted.at(-1)! } : {}
}

import { compareText } from '../merge/cluster.ts'

/** Names of one actor, the most used first. */
export function byCount(names: ReadonlyMap<string, number>): string[] {
  return [...names].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name)
}

/** The fullest name, of those the most used. */
export function fullestUsed(names: ReadonlyMap<string, number>): string | undefined {
  const words = (name: string) => Math.min(3, name.split(' ').length)
  return [...names].sort((a, b) => words(b[0]) - words(a[0]) || b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0]
}

import type { Finding } from '../model/finding.ts'
import { FINDERS } from './index.ts'
import { time } from './time/index.ts'

/** A short line for people about one finding, in the words of its kind, e.g. "meeting, due"; `name` gives an actor's name by id. */
export function describeFinding(finding: Finding, name: (actor: string) => string): string {
  if (finding.kind === 'time') return time.describe(finding)
  const finder = FINDERS.find((f) => f.kind === finding.kind)
  return finder ? finder.describe(finding as never, name) : finding.kind
}

import type { Step } from '../../model/explanation.ts'
import type { Finding } from '../../model/finding.ts'
import type { Reading } from '../../model/reading.ts'

const LINKS = ['time', 'due', 'asOf'] as const

/** How the times a finding is tied to were placed on the calendar. */
export function linkedTimes(finding: Finding, reading: Reading, of: (id: string) => readonly Step[]): Step[] {
  const fields = finding as unknown as Record<string, unknown>
  return LINKS.flatMap((link) => {
    const id = fields[link]
    const linked = typeof id === 'string' ? reading.findings.find((f) => f.id === id) : undefined
    if (!linked) return []
    return of(linked.id).filter((step) => step.part === 'time')
  })
}

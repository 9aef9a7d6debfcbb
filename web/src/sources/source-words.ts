import type { Source, SourceHealth } from '../../../src/model/source.ts'

/** A source as the server tells of it. */
export interface SourceItem {
  readonly source: Source
  readonly health: SourceHealth
}

export const STATES: Record<SourceHealth['state'], string> = {
  new: 'not looked at yet',
  well: 'well',
  silent: 'gone silent',
  failing: 'does not answer',
}

const MINUTES_PER_HOUR = 60
const MINUTES_PER_DAY = 1_440

/** How long from publication to here, roughly: "12 min", "3 h", "2 days". */
export function lagInWords(minutes: number): string {
  if (minutes < MINUTES_PER_HOUR) return `${Math.round(minutes)} min`
  if (minutes < 2 * MINUTES_PER_DAY) return `${Math.round(minutes / MINUTES_PER_HOUR)} h`
  return `${Math.round(minutes / MINUTES_PER_DAY)} days`
}

/** The sources a person should know about: silent ones and those that fail. */
export function ailing(items: readonly SourceItem[]): SourceItem[] {
  return items.filter(({ health }) => health.state === 'silent' || health.state === 'failing')
}

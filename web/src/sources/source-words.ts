import type { Keep, SourceHealth, SourceKind } from '../../../src/model/source.ts'
import { count } from '../words/count.ts'
import type { ShownSource, SourceItem } from './source-client.ts'

export const STATES: Record<SourceHealth['state'], string> = {
  new: 'not looked at yet',
  well: 'well',
  silent: 'gone silent',
  failing: 'cannot be read',
}

export const KINDS: Record<SourceKind, string> = {
  feed: 'a feed',
  sitemap: 'a news sitemap',
  page: 'a page',
  folder: 'a folder on the server',
  archive: 'a file of many dispatches',
  mailbox: 'a mailbox',
}

export const KEPT: Record<Keep, string> = {
  text: 'the whole text',
  sentences: 'only sentences that findings cite',
  hash: 'only that it was there',
}

const MINUTES_PER_HOUR = 60
const MINUTES_PER_DAY = 1_440

/** How long from publication to here, roughly: "12 min", "3 h", "2 days". */
export function lagInWords(minutes: number): string {
  if (minutes < MINUTES_PER_HOUR) return `${Math.round(minutes)} min`
  if (minutes < 2 * MINUTES_PER_DAY) return `${Math.round(minutes / MINUTES_PER_HOUR)} h`
  return `${Math.round(minutes / MINUTES_PER_DAY)} days`
}

/** "every 15 minutes", "every hour", "every 2 days" */
export function everyInWords(minutes: number): string {
  const [unit, length] =
    minutes % MINUTES_PER_DAY === 0 && minutes > 0
      ? (['day', MINUTES_PER_DAY] as const)
      : minutes % MINUTES_PER_HOUR === 0 && minutes > 0
        ? (['hour', MINUTES_PER_HOUR] as const)
        : (['minute', 1] as const)
  const units = minutes / length
  if (units === 0) return 'all the time'
  return units === 1 ? `every ${unit}` : `every ${units} ${unit}s`
}

/** How a source is doing, paused or not. */
export function stateInWords({ source, health }: SourceItem): string {
  if (source.paused) return 'paused'
  return health.state === 'new' && health.waiting ? 'being looked at for the first time' : STATES[health.state]
}

/** "2 waiting · 1 given up": what is open with it, and nothing where all is well. */
export function openInWords({ waiting, failed, edits }: SourceHealth): string {
  return [
    waiting ? `${waiting} waiting` : '',
    failed ? `${failed} given up` : '',
    edits ? count(edits, 'text changed after publication', 'texts changed after publication') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** An instant to the minute, by the clock of whoever reads it: "25 Nov 2026, 04:08". */
export function momentInWords(instant: string): string {
  return MOMENT.format(new Date(instant))
}

/** The sources a person should know about: silent ones and those that fail; nobody asks a paused one. */
export function ailing(items: readonly SourceItem[]): SourceItem[] {
  return items.filter(
    ({ source, health }) => !source.paused && (health.state === 'silent' || health.state === 'failing'),
  )
}

/** What else is set of a source, in one line. */
export function takenInWords({ every, keep, pages, links, language, ignoreRobots }: ShownSource): string {
  return [
    `looked at ${everyInWords(every)}`,
    `keeps ${KEPT[keep]}`,
    pages ? 'fetches the page of each item' : '',
    links ? `only ${links}` : '',
    language ? `asks for ${language}` : '',
    ignoreRobots ? 'takes no heed of robots.txt' : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

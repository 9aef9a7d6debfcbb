import type { Decision } from '../model/decision.ts'
import type { AsOf, FiledReading } from '../model/process-record.ts'
import { compareText } from './merge/cluster.ts'
import { remembered } from './remembered.ts'
import { dayOf, intervalOf, isoOf } from './time/interval.ts'

/** What was known: dispatches in order of publication, and decisions taken, up to the day asked for. */
export interface Known {
  readonly asOf: AsOf
  readonly readings: readonly FiledReading[]
  readonly decisions: readonly Decision[]
}

/**
 * Keeps what had been reported, recorded and reviewed by then. A dispatch whose day is open counts by when it was
 * recorded. Without `asOf` everything is known, and the day is that of the latest dispatch.
 */
export function knownAsOf(readings: readonly FiledReading[], decisions: readonly Decision[], asOf?: AsOf): Known {
  const unique = new Map<string, FiledReading>()
  for (const filed of readings) {
    const { id } = filed.reading.dispatch
    const known = unique.get(id)
    // the same dispatch twice: the version of a later reader, else the one recorded first
    if (
      !known ||
      compareText(filed.reading.reader.version, known.reading.reader.version) > 0 ||
      (filed.reading.reader.version === known.reading.reader.version && filed.recordedAt < known.recordedAt)
    )
      unique.set(id, filed)
  }
  const sorted = [...unique.values()].sort(
    (a, b) =>
      compareText(publishedIso(a), publishedIso(b)) || compareText(a.reading.dispatch.id, b.reading.dispatch.id),
  )
  const visible = asOf
    ? sorted.filter(
        (r) => publishedIso(r) <= asOf.day && (asOf.recorded === undefined || r.recordedAt <= asOf.recorded),
      )
    : sorted
  const latest = visible.at(-1)
  const reviewed = asOf?.reviewed ?? asOf?.recorded
  return {
    asOf: asOf ?? { day: latest ? publishedIso(latest) : '1970-01-01' },
    readings: visible,
    decisions: reviewed === undefined ? decisions : decisions.filter((d) => d.at <= reviewed),
  }
}

/** The day a dispatch was published, its first where it is a span of days, as "2026-03-05". */
export const publishedIso = remembered(({ reading, recordedAt }: FiledReading): string => {
  const interval = intervalOf(reading.dispatch.published.edtf)
  return interval && Number.isFinite(interval.from) ? isoOf(interval.from) : recordedAt.slice(0, 10)
})

/** The same in whole days since 1970. */
export const publishedDay = remembered((filed: FiledReading): number => dayOf(publishedIso(filed)))

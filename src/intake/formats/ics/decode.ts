import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import type { Format } from '../../format.ts'
import { CALENDAR_BYTES, CALENDAR_ENTRIES } from '../../limits.ts'
import { cutEntries } from './cut-entries.ts'

/** A calendar: each entry is a claim of its publisher that something is to be. */
export const ics: Format = {
  name: 'ics',
  recognises: ({ opening }) => /^BEGIN:VCALENDAR\s/i.test(opening),
  async *decode({ bytes }, hints) {
    if (bytes.length > CALENDAR_BYTES)
      throw new ReadoutError(
        'intake/too-large',
        'input',
        `is a calendar of ${grouped(bytes.length)} bytes (at most ${grouped(CALENDAR_BYTES)}); save a part of it`,
      )
    const { head, entries } = cutEntries(decodeBytes(bytes).text)
    if (!entries.length)
      throw new ReadoutError('intake/bad-calendar', 'input', 'is a calendar without entries; there is nothing to read')
    if (entries.length > CALENDAR_ENTRIES)
      throw new ReadoutError(
        'intake/too-large',
        'input',
        `is a calendar of ${grouped(entries.length)} entries (at most ${grouped(CALENDAR_ENTRIES)}); save a part of it`,
      )
    const { readEntries } = await import('./read-entries.ts') // loaded on first need
    yield* readEntries(head, entries, hints)
  },
}

import { createHash } from 'node:crypto'
import type { Published } from '../../src/model/dispatch.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import type { Span } from '../../src/model/span.ts'
import type { NewReading } from '../../src/store/write.ts'

export const SEEN: Sighting = { name: 'one', invented: false, seenAt: '2026-03-02T08:00:00.000Z' }

/** A reading made by hand, so that the stores are tested without the reader: one actor and a statement of what it said. */
export function aReading(text: string, published: Published = { basis: 'unknown' }, readAt = SEEN.seenAt): NewReading {
  const at = (start: number, end: number): Span => ({ start, end, exact: text.slice(start, end) })
  const findings: Finding[] = [
    {
      id: 'f1',
      kind: 'statement',
      span: at(0, text.length),
      sentence: 0,
      confidence: 0.75,
      reader: 'statement/1',
      speakers: ['a1'],
      content: [at(2, text.length)],
      form: 'indirect',
      act: 'reports',
    },
    {
      id: 'f2',
      kind: 'time',
      span: at(0, 2),
      sentence: 0,
      confidence: 1,
      reader: 'time/1',
      modality: 'planned',
      background: true,
      timex: { type: 'DATE', value: '2026' },
    },
  ]
  const reading: Reading = {
    name: SEEN.name!,
    reader: { name: 'readout', version: '0.1.0', language: 'en' },
    dispatch: {
      id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      text,
      published,
      language: 'en',
      paragraphs: [at(0, text.length)],
      sentences: [at(0, text.length)],
    },
    actors: [{ id: 'a1', name: 'Norland', type: 'state', mentions: [at(0, 2)], offices: [] }],
    findings,
  }
  return { reading, introduction: { lede: text }, readAt }
}

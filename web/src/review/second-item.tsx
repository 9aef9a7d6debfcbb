import { useEffect, useState } from 'react'
import type { StoredReading } from '../api/contract.ts'
import type { BlindSample } from '../api/second-client.ts'
import { Glyph, LevelSteps } from '../kinds/glyphs.tsx'
import { viewOf } from '../kinds/index.ts'
import { lookInto } from '../kinds/look.ts'
import { capitalised } from '../words/count.ts'
import { fetchAhead, Paragraph } from './paragraph.tsx'

/** A finding as it was read, with the sentence in its paragraph; nothing of what anybody decided. */
export function SecondItem({ item }: { item: BlindSample['items'][number] }) {
  const [start, key] = item.ref.split('-') as [string, string]
  const [stored, setStored] = useState<StoredReading>()
  const [isGone, setGone] = useState(false)
  useEffect(() => {
    let isLeft = false
    fetchAhead(start).then(
      (found) => isLeft || setStored(found),
      () => isLeft || setGone(true),
    )
    return () => {
      isLeft = true
    }
  }, [start])
  if (isGone) return <p className="over">The dispatch did not come. Pass it over, or load the page again.</p>
  if (!stored) return null
  const { reading, notes, sightings } = stored
  const finding = reading.findings.find((f) => notes[f.id]?.key === key)
  if (!finding)
    return <p className="quiet">A later reading of the dispatch no longer has this finding. Pass it over.</p>
  const { dispatch } = reading
  const source = sightings.find((s) => s.source)?.source ?? dispatch.dateline?.agency
  const reported = dispatch.published.edtf
  const place = {
    ref: item.ref,
    dispatch: start,
    sentence: finding.sentence,
    span: finding.span,
    ...(source ? { source } : {}),
    ...(reported ? { reported } : {}),
    ...(finding.background ? { background: true as const } : {}),
  }
  const view = viewOf(finding)
  const note = view?.note([finding], lookInto(reading))
  const said = [note?.lead, ...(note?.what ?? [])].filter(Boolean)
  const more = note?.second.map((part) => (typeof part === 'string' ? part : part.words)) ?? []
  return (
    <>
      <Paragraph citation={place} kind={finding.kind} isBlind />
      <section className="question" data-kind={finding.kind}>
        <h2>
          {view ? <Glyph name={note?.glyph ?? view.glyph} /> : null}{' '}
          <span className="kind">{capitalised(view?.one ?? finding.kind)}.</span> Is this what the sentence says?
        </h2>
        <dl>
          <div>
            <dt>Read as</dt>
            <dd dir="auto">
              {said.length ? said.join(' · ') : notes[finding.id]?.label}
              {note?.level === undefined || note.level === null ? null : <LevelSteps level={note.level} />}
            </dd>
          </div>
          {more.length ? (
            <div>
              <dt>With</dt>
              <dd dir="auto">{more.join(' · ')}</dd>
            </div>
          ) : null}
        </dl>
        <p className="effect">Judge by the words alone. Your verdict is compared with the first at the end.</p>
      </section>
    </>
  )
}

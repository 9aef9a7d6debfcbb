import { useState } from 'react'
import type { Brief, BriefSection } from '../../../src/model/brief.ts'
import { briefAddress, go } from '../address/address.ts'
import { processApi } from '../api/process-client.ts'
import { useOffer } from '../frame/undo.tsx'
import type { AskedBrief } from './brief-page.tsx'
import { draftName, useWriting } from './draft.ts'
import { moveSection, setRemoved, withSection } from './edits.ts'
import { HandUp } from './hand-up.tsx'
import { Kept } from './kept.tsx'
import type { SectionActs } from './section.tsx'
import { SheetOfPaper } from './sheet-of-paper.tsx'

/** A brief composed from the record, as a person changes it; it becomes a copy for good once it is kept. */
export function WrittenSheet({ composed, asked }: { composed: Brief; asked: AskedBrief }) {
  const { slug, asOf, since } = asked
  const writing = useWriting(draftName(asked), composed)
  const { brief } = writing
  const [version, setVersion] = useState(0)
  const [earlier, setEarlier] = useState<Brief>()
  const offer = useOffer()
  const keep = async () => {
    await processApi.keepBrief(slug, brief)
    setVersion(version + 1)
    offer({ words: 'Kept as it stands. The copy does not change when the record does.' })
  }
  const actsOf = ({ name, title }: BriefSection): SectionActs => {
    const first = writing.composed.sections.find((s) => s.name === name)
    const isAsComposed = JSON.stringify(first) === JSON.stringify(brief.sections.find((s) => s.name === name))
    return {
      change: (section, words) => writing.change(withSection(brief, section), words),
      move: (by) => writing.change(moveSection(brief, name, by), `“${title}” is moved.`),
      setRemoved: (isRemoved) =>
        writing.change(setRemoved(brief, name, isRemoved), `“${title}” is ${isRemoved ? 'taken out' : 'put back'}.`),
      ...(first && !isAsComposed
        ? { reset: () => writing.change(withSection(brief, first), `“${title}” is as it was composed.`) }
        : {}),
    }
  }
  return (
    <>
      <div className="brief-acts">
        <form className="asof" onSubmit={(event) => event.preventDefault()}>
          <label>
            As of{' '}
            <input
              type="date"
              value={brief.asOf.day}
              onChange={(event) => go(briefAddress(slug, { asOf: event.target.value, ...(since ? { since } : {}) }))}
            />
          </label>{' '}
          <label>
            Changes since{' '}
            <input
              type="date"
              value={brief.since ?? ''}
              onChange={(event) => go(briefAddress(slug, { ...(asOf ? { asOf } : {}), since: event.target.value }))}
            />
          </label>
        </form>
        <HandUp brief={brief} onKeep={keep} />
      </div>
      {writing.isChanged ? (
        <p className="brief-draft" role="status">
          Your changes stay in this browser until you keep the brief.{' '}
          {writing.isBehind ? 'The record tells something else since you began. ' : ''}
          {writing.changes ? (
            <button type="button" className="plain" onClick={writing.undo}>
              Take back the last of {writing.changes}
            </button>
          ) : null}{' '}
          <button type="button" className="plain" onClick={writing.startAnew}>
            Start anew
          </button>
        </p>
      ) : null}
      <SheetOfPaper slug={slug} brief={brief} earlier={earlier} actsOf={actsOf} />
      <Kept slug={slug} version={version} compared={earlier} onCompare={setEarlier} />
    </>
  )
}

import { useState } from 'react'
import type { Brief } from '../../../src/model/brief.ts'
import { briefAddress, go } from '../address/address.ts'
import { draftName, keepDraft } from './draft.ts'
import { HandUp } from './hand-up.tsx'
import { Kept } from './kept.tsx'
import { SheetOfPaper } from './sheet-of-paper.tsx'

/** A copy kept as it was handed up: it does not change; a new brief can go on from it. */
export function FrozenSheet({ slug, brief, kept }: { slug: string; brief: Brief; kept: string }) {
  const [earlier, setEarlier] = useState<Brief>()
  const goOn = () => {
    const { day: asOf } = brief.asOf
    const asked = { slug, asOf, ...(brief.since ? { since: brief.since } : {}) }
    keepDraft(draftName(asked), brief)
    go(briefAddress(slug, { asOf, ...(brief.since ? { since: brief.since } : {}) }))
  }
  return (
    <>
      <div className="brief-acts">
        <p>A copy kept as it was handed up.</p>
        <HandUp brief={brief}>
          <button type="button" className="button" onClick={goOn}>
            Go on from this copy
          </button>
        </HandUp>
      </div>
      <SheetOfPaper slug={slug} brief={brief} earlier={earlier} />
      <Kept slug={slug} version={0} shown={kept} compared={earlier} onCompare={setEarlier} />
    </>
  )
}

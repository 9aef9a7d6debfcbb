import { useState } from 'react'
import type { BriefSection, BriefSource } from '../../../src/model/brief.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import type { Compared } from './compare.ts'
import { Editable, WordsForm } from './editable.tsx'
import { addOwnLine, moveLine, removeLine, replaceLine } from './edits.ts'
import { SectionTable } from './section-table.tsx'

/** What can be done with a section as a whole; absent where the brief is frozen. */
export interface SectionActs {
  change(section: BriefSection, words: string): void
  move(by: -1 | 1): void
  setRemoved(isRemoved: boolean): void
  /** gives it back as it was composed; absent while it is as composed */
  reset?: (() => void) | undefined
}

/** A section of the brief: every line and cell is changed where it stands, and keeps its citations. */
export function BriefSectionView({
  slug,
  section,
  sources,
  compared,
  acts,
}: {
  slug: string
  section: BriefSection
  sources: readonly BriefSource[]
  compared?: Compared | undefined
  acts?: SectionActs | undefined
}) {
  const { title, table, lines, note, removed } = section
  const remove = (at: number) => acts?.change(removeLine(section, at), 'The line is taken out.')
  return (
    <section className="brief-section" data-removed={removed}>
      <div className="brief-head">
        <h2>{title}</h2>
        {acts ? <HeadActs title={title} isRemoved={removed === true} acts={acts} /> : null}
      </div>
      {removed ? <p className="note-line">Taken out: it is not handed up.</p> : null}
      {!removed && table ? (
        <SectionTable slug={slug} section={section} sources={sources} compared={compared} onChange={acts?.change} />
      ) : null}
      {removed ? null : (
        <ul>
          {lines.map((line, at) => (
            <li key={`${at} ${line.entry?.id ?? ''}`}>
              {line.lead ? <b>{line.lead} </b> : null}
              <Editable
                text={line}
                label={`line ${at + 1} of ${title}`}
                sources={sources}
                before={compared?.lines[at]}
                onChange={acts && ((next, words) => acts.change(replaceLine(section, at, next), words))}
                acts={
                  <>
                    <button type="button" className="button" onClick={() => remove(at)}>
                      Take the line out
                    </button>
                    <button
                      type="button"
                      className="button"
                      disabled={at === 0}
                      onClick={() => acts?.change(moveLine(section, at, -1), 'The line is moved up.')}
                    >
                      Move up
                    </button>
                    <button
                      type="button"
                      className="button"
                      disabled={at === lines.length - 1}
                      onClick={() => acts?.change(moveLine(section, at, 1), 'The line is moved down.')}
                    >
                      Move down
                    </button>
                    {line.entry ? <Link href={entryAddress(slug, line.entry.id)}>In the record</Link> : null}
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
      {acts && !removed ? (
        <OwnLine
          title={title}
          onAdd={(text) => acts.change(addOwnLine(section, text), 'A line of your own is added.')}
        />
      ) : null}
      {compared?.gone.length ? (
        <ul className="gone" aria-label={`No longer in ${title}`}>
          <li className="note-line">No longer in it:</li>
          {compared.gone.map((text) => (
            <li key={text}>
              <del dir="auto">{text}</del>
            </li>
          ))}
        </ul>
      ) : null}
      {note && !removed ? <p className="note-line">{note}</p> : null}
    </section>
  )
}

function HeadActs({ title, isRemoved, acts }: { title: string; isRemoved: boolean; acts: SectionActs }) {
  if (isRemoved)
    return (
      <p className="head-acts">
        <button type="button" className="plain" onClick={() => acts.setRemoved(false)}>
          Put back
        </button>
      </p>
    )
  return (
    <p className="head-acts edit">
      <button type="button" className="plain" aria-label={`Move ${title} up`} onClick={() => acts.move(-1)}>
        up
      </button>
      <button type="button" className="plain" aria-label={`Move ${title} down`} onClick={() => acts.move(1)}>
        down
      </button>
      {acts.reset ? (
        <button type="button" className="plain" onClick={acts.reset}>
          as composed
        </button>
      ) : null}
      <button type="button" className="plain" aria-label={`Take ${title} out`} onClick={() => acts.setRemoved(true)}>
        take out
      </button>
    </p>
  )
}

function OwnLine({ title, onAdd }: { title: string; onAdd(text: string): void }) {
  const [isOpen, open] = useState(false)
  const empty = { text: '', cites: [], own: true as const }
  return isOpen ? (
    <WordsForm
      text={empty}
      label={`A line of your own in ${title}`}
      onSave={({ text }) => onAdd(text)}
      onClose={() => open(false)}
    />
  ) : (
    <button type="button" className="plain edit add" onClick={() => open(true)}>
      add a line of your own
    </button>
  )
}

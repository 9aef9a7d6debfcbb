import { useMemo } from 'react'
import type { Brief, BriefSection } from '../../../src/model/brief.ts'
import { dateInWords } from '../words/edtf.ts'
import { BriefSources } from './brief-sources.tsx'
import { compareBriefs } from './compare.ts'
import { BriefSectionView, type SectionActs } from './section.tsx'

/** The brief as it lies on the table. @param earlier a brief it is compared with: what differs is marked */
export function SheetOfPaper({
  slug,
  brief,
  earlier,
  actsOf,
}: {
  slug: string
  brief: Brief
  earlier?: Brief | undefined
  actsOf?: (section: BriefSection) => SectionActs
}) {
  const compared = useMemo(() => (earlier ? compareBriefs(earlier, brief) : undefined), [earlier, brief])
  const { dispatches, families, agencies } = brief.basis
  return (
    <article className="sheet-of-paper">
      <header>
        <h1 className="title" dir="auto">
          {brief.process}
        </h1>
        <p className="source">
          As of {dateInWords(brief.asOf.day)}
          {brief.since ? `, changes since ${dateInWords(brief.since)}` : ''} · {dispatches} dispatches, {families} of
          them no copies{agencies ? `, ${agencies} agencies` : ''}
        </p>
        {earlier ? (
          <p className="note-line">
            Compared with the copy as of {dateInWords(earlier.asOf.day)}: <ins>new words</ins>, <del>dropped words</del>
            .
          </p>
        ) : null}
      </header>
      {brief.sections.map((section) => (
        <BriefSectionView
          key={section.name}
          slug={slug}
          section={section}
          sources={brief.sources}
          compared={compared?.get(section.name)}
          acts={actsOf?.(section)}
        />
      ))}
      <BriefSources sources={brief.sources} />
    </article>
  )
}

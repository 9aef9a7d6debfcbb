import { useEffect, useMemo } from 'react'
import type { Brief } from '../../../src/model/brief.ts'
import type { RecordStatement } from '../../../src/model/record-entry.ts'
import { dayOf, intervalOf } from '../../../src/record/time/interval.ts'
import { go, processAddress } from '../address/address.ts'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { citedOf } from '../brief/cited-of.ts'
import type { CitedPlace } from '../cited/cited-words.ts'
import { numberSources } from '../cited/numbers.ts'
import { Sources } from '../cited/sources.tsx'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import type { Axis } from './axis.ts'
import { boardOf, FILTERS } from './board.ts'
import { Chronology } from './chronology.tsx'
import { Commitments } from './commitments.tsx'
import { Contacts } from './contacts.tsx'
import { CoverageTable } from './coverage.tsx'
import { DossierHead } from './dossier-head.tsx'
import { type Dossier, loadDossier } from './load-dossier.ts'
import { Offices } from './offices.tsx'
import { positionRows, subjectsOf } from './positions.ts'
import { Positions } from './positions.tsx'
import { TakeAlong } from './take-along.tsx'
import { itemsOf } from './timeline/items.ts'
import { Timeline } from './timeline/timeline.tsx'

const PARTS = [
  ['timeline', 'Timeline'],
  ['commitments', 'Commitments'],
  ['positions', 'Positions'],
  ['contacts', 'Contacts'],
  ['chronology', 'Chronology'],
  ['offices', 'Formats and offices'],
  ['coverage', 'Coverage'],
] as const

/** Everything known of one process on a day, each line with its source. */
export function DossierPage({ slug, asOf, subject }: { slug: string; asOf?: string; subject?: string }) {
  const [dossier, reload] = useResource(`${slug} ${asOf ?? ''}`, () => loadDossier(slug, asOf))
  const name = dossier.state === 'ready' ? dossier.value.process.name : 'Process'
  return (
    <Frame title={name} current="processes" isInvented={dossier.state === 'ready' && dossier.value.summary.invented}>
      <main className="page dossier" id="main">
        {dossier.state === 'loading' ? <Loading what="the dossier" /> : null}
        {dossier.state === 'failed' ? (
          <Failed error={dossier.error} missing="No process has this address." onRetry={reload} />
        ) : null}
        {dossier.state === 'ready' ? <Whole slug={slug} dossier={dossier.value} subject={subject} asOf={asOf} /> : null}
      </main>
    </Frame>
  )
}

function Whole({
  slug,
  dossier,
  subject: asked,
  asOf,
}: {
  slug: string
  dossier: Dossier
  subject: string | undefined
  asOf: string | undefined
}) {
  const { process, summary, contacts, commitments, positions, chronology, actors, families, coverage } = dossier
  const parties = process.parties.map((p) => p.name)
  const axis = useMemo(() => axisOf(dossier), [dossier])
  const items = useMemo(() => itemsOf(dossier), [dossier])
  const subject = asked ?? subjectsOf(positions)[0]?.name
  const said = useSaid(slug, asOf, subject)
  // composing takes longest: the page stands before its first lines do
  const [composed] = useResource(`standing ${slug} ${asOf ?? ''}`, () => processApi.brief(slug, asOf ? { asOf } : {}))
  const brief = composed.state === 'ready' ? composed.value : undefined
  const { sources, numberOf } = useMemo(
    () => numberSources(citationsOf(dossier, brief, said, parties, subject)),
    [dossier, brief, said, subject],
  )
  useScrollToPart(dossier)
  if (!summary.counts.dispatches)
    return (
      <>
        <h1 className="title">{process.name}</h1>
        <Said
          words="No dispatch is filed to this process yet."
          more="Add dispatches, or widen its names and words in its settings."
        />
      </>
    )
  return (
    <>
      <DossierHead slug={slug} dossier={dossier} brief={brief} asOf={asOf} numberOf={numberOf} />
      <nav className="onpage" aria-label="In this dossier">
        {PARTS.map(([id, words]) => (
          <a key={id} href={`#${id}`}>
            {words}
          </a>
        ))}
      </nav>
      <Timeline items={items} families={families} axis={axis} />
      <Commitments slug={slug} commitments={commitments} parties={parties} axis={untilNow(axis)} numberOf={numberOf} />
      <Positions
        positions={positions}
        statements={said}
        actors={actors}
        parties={parties}
        subject={subject}
        onSubject={(next) => go(processAddress(slug, { ...(asOf ? { asOf } : {}), subject: next }), { replace: true })}
        numberOf={numberOf}
      />
      <Contacts slug={slug} contacts={contacts} actors={actors} />
      <Chronology slug={slug} entries={chronology} />
      <Offices process={process} slug={slug} actors={actors} />
      <CoverageTable coverage={coverage} independent={summary.counts.independent} />
      <TakeAlong slug={slug} asOf={asOf} />
      <Sources sources={sources} />
    </>
  )
}

/** What was said on the subject at hand. */
function useSaid(slug: string, asOf: string | undefined, subject: string | undefined): readonly RecordStatement[] {
  const [said] = useResource(`said ${slug} ${asOf ?? ''} ${subject ?? ''}`, async () =>
    subject ? (await processApi.everyEntry(slug, 'statements', { subject, ...(asOf ? { asOf } : {}) })).items : [],
  )
  return said.state === 'ready' ? said.value : NOTHING_SAID
}

const NOTHING_SAID: readonly RecordStatement[] = []

/** From the first dispatch to a while after the last date ahead, the day of the record between. */
function axisOf({ asOf, families, contacts, commitments }: Dossier): Axis {
  const now = dayOf(asOf)
  const reported = families.flatMap((f) => f.versions.flatMap((v) => (v.reported ? [dayOf(v.reported)] : [])))
  const first = Math.min(now - 60, ...reported)
  const ahead = [...contacts.map((c) => c.when), ...commitments.map((c) => c.due)]
    .map((edtf) => intervalOf(edtf)?.to ?? now)
    .filter((day) => day > now && day < now + (now - first))
  return { from: first - 10, to: Math.max(now + Math.round((now - first) / 8), ...ahead) + 10, now }
}

/** Lanes end a little after the day of the record: nobody reports on days to come. */
function untilNow({ from, now }: Axis): Axis {
  return { from, now, to: now + Math.ceil((now - from) / 12) }
}

/** In the order in which the page shows them. */
function citationsOf(
  dossier: Dossier,
  brief: Brief | undefined,
  statements: readonly RecordStatement[],
  parties: readonly string[],
  subject: string | undefined,
): CitedPlace[] {
  const { commitments, positions, actors } = dossier
  const stands = brief?.sections.find((s) => s.name === 'standing')
  const cited = new Set(stands?.lines.flatMap((l) => l.cites))
  const standing = (brief?.sources ?? []).filter((s) => cited.has(s.number)).map(citedOf)
  const board = FILTERS.flatMap(({ name }) => boardOf(commitments, name)).map((c) => c.citations[0]!)
  const said = subject
    ? positionRows({ positions, statements, actors, parties, subject })
        .flatMap((row) => row.sides.flat())
        .map((s) => s.statement.citations[0]!)
    : []
  return [...standing, ...board, ...said]
}

/** A link to a part, "#positions", leads to it once it is drawn. */
function useScrollToPart(dossier: Dossier): void {
  useEffect(() => {
    const id = location.hash.slice(1)
    if (id) document.getElementById(id)?.scrollIntoView()
  }, [dossier])
}

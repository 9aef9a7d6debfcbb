import { useEffect, useMemo, useState } from 'react'
import type { RecordStatement } from '../../../src/model/record-entry.ts'
import { dayOf, intervalOf } from '../../../src/record/time/interval.ts'
import { type DossierQuery, go, processAddress } from '../address/address.ts'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { numberSources } from '../cited/numbers.ts'
import { Sources } from '../cited/sources.tsx'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading, Said } from '../frame/states.tsx'
import type { Axis } from './axis.ts'
import { Chronology } from './chronology.tsx'
import { useCitedSteps } from './cited-steps.ts'
import { Commitments } from './commitments/commitments.tsx'
import { Contacts } from './contacts/contacts.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { DossierHead } from './dossier-head.tsx'
import { type Dossier, loadDossier } from './load-dossier.ts'
import { Offices } from './offices.tsx'
import { sourcesOf } from './page-sources.ts'
import { Positions } from './positions/positions.tsx'
import { positionRows } from './positions/rows.ts'
import { chosenSpeakers, speakersOn, subjectsOf } from './positions/speakers.ts'
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
export function DossierPage({ slug, query }: { slug: string; query: DossierQuery }) {
  const { asOf } = query
  const [dossier, reload] = useResource(`${slug} ${asOf ?? ''}`, () => loadDossier(slug, asOf), { followsActs: true })
  const name = dossier.state === 'ready' ? dossier.value.process.name : 'Process'
  return (
    <Frame title={name} current="processes" isInvented={dossier.state === 'ready' && dossier.value.summary.invented}>
      <main className="page dossier" id="main">
        {dossier.state === 'loading' ? <Loading what="the dossier" /> : null}
        {dossier.state === 'failed' ? (
          <Failed error={dossier.error} missing="No process has this address." onRetry={reload} />
        ) : null}
        {dossier.state === 'ready' ? <Whole slug={slug} dossier={dossier.value} query={query} /> : null}
      </main>
    </Frame>
  )
}

function Whole({ slug, dossier, query }: { slug: string; dossier: Dossier; query: DossierQuery }) {
  const { asOf } = query
  const { process, summary, contacts, commitments, positions, chronology, actors, memberships, families } = dossier
  const parties = useMemo(() => process.parties.map((p) => p.name), [process])
  const axis = useMemo(() => axisOf(dossier), [dossier])
  const items = useMemo(() => itemsOf(dossier), [dossier])
  const subject = query.subject ?? subjectsOf(positions)[0]?.name
  const said = useSaid(slug, asOf, subject)
  // composing takes longest: the page stands before its first lines do, but not at once, so that it need not move
  const [composed] = useResource(`standing ${slug} ${asOf ?? ''}`, () => processApi.brief(slug, asOf ? { asOf } : {}))
  const brief = composed.state === 'ready' ? composed.value : undefined
  const isPatient = usePatience(composed.state === 'loading')
  const speakers = useMemo(() => speakersOn(subject ?? '', positions, actors), [subject, positions, actors])
  const chosen = useMemo(() => chosenSpeakers(speakers, query.speakers), [speakers, query.speakers])
  const rows = useMemo(
    () => (subject ? positionRows({ positions, statements: said, subject, speakers: chosen }) : []),
    [positions, said, subject, chosen],
  )
  const { sources, numberOf } = useMemo(
    () => numberSources(sourcesOf(brief, parties, commitments, rows, memberships)),
    [brief, parties, commitments, rows, memberships],
  )
  useScrollToPart(isPatient)
  useCitedSteps()
  const ask = (changed: DossierQuery) => go(processAddress(slug, { ...query, ...changed }), { replace: true })
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
  if (isPatient) return <Loading what="the dossier" />
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
      <Timeline slug={slug} items={items} families={families} axis={axis} />
      <Commitments slug={slug} commitments={commitments} parties={parties} axis={untilNow(axis)} numberOf={numberOf} />
      <Positions
        subject={subject}
        subjects={subjectsOf(positions)}
        speakers={speakers}
        chosen={chosen}
        parties={parties}
        rows={rows}
        onSubject={(next) => ask({ subject: next, speakers: '' })}
        onSpeakers={(ids) => ask({ speakers: ids })}
        numberOf={numberOf}
      />
      <Contacts
        slug={slug}
        contacts={contacts}
        actors={actors}
        parties={parties}
        asOf={dossier.asOf}
        query={query}
        onAsk={ask}
      />
      <Chronology slug={slug} entries={chronology} />
      <Offices
        slug={slug}
        process={process}
        actors={actors}
        memberships={memberships}
        axis={untilNow(axis)}
        numberOf={numberOf}
      />
      <CoverageTable dossier={dossier} axis={untilNow(axis)} />
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

/** A link to a part, "#positions", leads to it once it is drawn. */
function useScrollToPart(isAwaited: boolean): void {
  useEffect(() => {
    const id = location.hash.slice(1)
    if (id && !isAwaited) document.getElementById(id)?.scrollIntoView()
  }, [isAwaited])
}

const PATIENCE_MS = 600

/** True while something is worth waiting for: until it is there, or that has taken too long. */
function usePatience(isAwaited: boolean): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isAwaited && !isOver
}

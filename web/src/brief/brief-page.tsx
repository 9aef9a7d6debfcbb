import type { Brief } from '../../../src/model/brief.ts'
import { processAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import { useResource } from '../api/resource.ts'
import { Frame } from '../frame/frame.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { FrozenSheet } from './frozen-sheet.tsx'
import { WrittenSheet } from './written-sheet.tsx'

/** Which brief a page shows: composed as of a day with what changed since another, or a kept copy. */
export interface AskedBrief {
  readonly slug: string
  readonly asOf?: string | undefined
  readonly since?: string | undefined
}

/** The brief on a process: composed as of a day, changed in place, kept as handed up, downloaded. */
export function BriefPage({ kept, ...asked }: AskedBrief & { kept?: string | undefined }) {
  const { slug, asOf, since } = asked
  const key = `brief ${slug} ${asOf ?? ''} ${since ?? ''} ${kept ?? ''}`
  const [brief, reload] = useResource(
    key,
    (): Promise<Brief> =>
      kept ? processApi.keptBrief(kept).then((k) => k.body) : processApi.brief(slug, { asOf, since: since ?? 'last' }),
  )
  const [process] = useResource(slug, () => processApi.one(slug))
  return (
    <Frame title="Brief" current="processes" isInvented={process.state === 'ready' && process.value.invented}>
      <main className="page brief" id="main">
        {brief.state === 'loading' ? <Loading what="the brief" /> : null}
        {brief.state === 'failed' ? (
          <Failed error={brief.error} missing={brief.error.message} onRetry={() => void reload()} />
        ) : null}
        {brief.state === 'ready' && kept ? <FrozenSheet key={key} brief={brief.value} slug={slug} kept={kept} /> : null}
        {brief.state === 'ready' && !kept ? <WrittenSheet key={key} composed={brief.value} asked={asked} /> : null}
        <p className="after">
          <Link href={processAddress(slug)}>Back to the process</Link>
        </p>
      </main>
    </Frame>
  )
}

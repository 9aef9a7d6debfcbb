/** A page as it was measured. */
export interface Measured {
  readonly name: string
  readonly opened: string
  readonly moved: string
  readonly shift: number
}

interface Addresses {
  readonly dispatches: number
  readonly processes: number
  /** the slug of the process with most dispatches, and how many those are */
  readonly process: string
  readonly ofProcess: number
  readonly dispatch: string
  readonly actor: string
  readonly commitment: string
}

/** What of the record is opened. */
export async function addressesOf(url: string): Promise<Addresses> {
  const get = async <T>(path: string) => (await fetch(url + path)).json() as Promise<T>
  const { dispatches } = await get<{ dispatches: number }>('/api/status')
  const { items } = await get<{ items: { slug: string; asOf?: object; counts: { dispatches: number } }[] }>(
    '/api/processes',
  )
  const largest = items.filter((p) => p.asOf).toSorted((a, b) => b.counts.dispatches - a.counts.dispatches)[0]!
  const first = async (list: string) => {
    const page = await get<{ items: { id: string; refs?: string[] }[] }>(
      `/api/processes/${largest.slug}/${list}?limit=500`,
    )
    return page.items.toSorted((a, b) => (b.refs?.length ?? 0) - (a.refs?.length ?? 0))[0]!.id
  }
  const { items: news } = await get<{ items: { id: string }[] }>('/api/dispatches?limit=1')
  return {
    dispatches,
    processes: items.length,
    process: largest.slug,
    ofProcess: largest.counts.dispatches,
    dispatch: news[0]!.id.replace('sha256:', '').slice(0, 12),
    actor: await first('actors'),
    commitment: await first('commitments'),
  }
}

/** Every page, with what is there once one can begin to read. */
export function pagesOf({ process, dispatch, actor, commitment }: Addresses) {
  return [
    { name: 'Today: what is due and waits', path: '/', isThere: '.agenda' },
    { name: 'All news', path: '/news', isThere: '.item' },
    { name: 'A dispatch', path: `/dispatch/${dispatch}`, isThere: '.text p' },
    { name: 'Processes', path: '/processes', isThere: '.process-list li' },
    { name: 'Dossier', path: `/process/${process}`, isThere: '.dossier #timeline' },
    { name: 'An actor', path: `/process/${process}/actor/${actor}`, isThere: '#h-statements' },
    { name: 'An entry', path: `/process/${process}/entry/${commitment}`, isThere: '.dossier h1' },
    { name: 'Brief', path: `/process/${process}/brief`, isThere: '.brief-section' },
    { name: 'Review', path: `/review?process=${process}`, isThere: '.question' },
    { name: 'Calendar', path: '/calendar', isThere: '.dated li' },
    { name: 'Sources', path: '/sources', isThere: 'main h1' },
    // last, since the server goes on comparing records
    { name: 'Today: all changes', path: '/', isThere: '.changed[aria-busy="false"]' },
  ] as const
}

import { previewOf } from '../filing/preview.ts'
import { type Decoded, decode, type IntakeHints } from '../intake/index.ts'
import { Fetcher } from '../intake/sources/fetch/fetcher.ts'
import { Manners } from '../intake/sources/fetch/manners.ts'
import { LIST_SOURCE } from '../intake/sources/list-source.ts'
import type { ListedItem } from '../intake/sources/source-kind.ts'
import { ReadoutError } from '../model/error.ts'
import type { Source } from '../model/source.ts'
import type { SourceCheck, SourceExample } from '../model/source-check.ts'
import type { Store } from '../store/store.ts'
import { loadMapping } from './load-mapping.ts'
import type { Surroundings } from './set-up-source.ts'

/** How far a source is looked at, where not to its end, and how many items are read beforehand. */
export interface CheckBounds {
  readonly most?: number
  readonly previews?: number
  readonly signal?: AbortSignal
}

const EXAMPLES = 5

/** @throws ReadoutError intake/* where the source cannot be read */
export async function checkSource(
  store: Store,
  source: Source,
  { version, env }: Surroundings,
  { most = Number.POSITIVE_INFINITY, previews = 0, signal }: CheckBounds = {},
): Promise<SourceCheck> {
  const fetcher = new Fetcher(new Manners(version, env.READOUT_CONTACT), source.allowHosts)
  try {
    const list = await LIST_SOURCE[source.kind]()
    const mapping = await loadMapping(source.mapping)
    let items = 0
    const examples: SourceExample[] = []
    for await (const batch of list(source, undefined, { fetcher, env, mapping, ...(signal ? { signal } : {}) })) {
      items += batch.items.length
      for (const item of batch.items.slice(0, EXAMPLES - examples.length)) {
        const wanted = examples.length < previews
        const hints: IntakeHints = { source: source.agency, url: item.url, mapping }
        const read = wanted ? await preview(store, decodedOf(source, item, fetcher, hints, signal)) : {}
        examples.push({ ...exampleOf(item), ...read })
      }
      if (items >= most) return { items, isWhole: false, examples }
    }
    return { items, isWhole: !signal?.aborted, examples }
  } finally {
    fetcher.close()
  }
}

function exampleOf({ name, url, key, published }: ListedItem): SourceExample {
  return { name: name ?? url ?? key, ...(url ? { url } : {}), ...(published ? { published } : {}) }
}

async function* decodedOf(
  source: Source,
  { decode: atHand, url }: ListedItem,
  fetcher: Fetcher,
  hints: IntakeHints,
  signal: AbortSignal | undefined,
): AsyncIterable<Decoded> {
  if (atHand) return yield* atHand(hints)
  if (url === undefined) return
  const { language, ignoreRobots } = source
  yield* decode((await fetcher.get(url, { language, ignoreRobots, signal })).bytes, hints)
}

/** Of the first dispatch of an item; an item that cannot be read costs the look nothing. */
async function preview(
  store: Store,
  decoding: AsyncIterable<Decoded>,
): Promise<Pick<SourceExample, 'preview' | 'fault'>> {
  try {
    for await (const decoded of decoding) return { preview: await previewOf(store, decoded) }
    return {}
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error
    return { fault: error.message }
  }
}

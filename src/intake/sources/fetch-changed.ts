import type { Source } from '../../model/source.ts'
import type { SourceTools } from './source-kind.ts'

interface Place {
  readonly etag?: string
  readonly lastModified?: string
}

/** What stands at the source's address now; no bytes where it is what it was at the last look. */
export async function fetchChanged(
  { address, language, ignoreRobots }: Source,
  place: string | undefined,
  { fetcher, signal }: SourceTools,
): Promise<{ url: string; bytes?: Uint8Array; place: string }> {
  const known = place ? (JSON.parse(place) as Place) : {}
  const { url, unchanged, bytes, etag, lastModified } = await fetcher.get(address, {
    ...known,
    language,
    ignoreRobots,
    signal,
  })
  if (unchanged) return { url, place: place ?? '{}' }
  return { url, bytes, place: JSON.stringify({ etag, lastModified } satisfies Place) }
}

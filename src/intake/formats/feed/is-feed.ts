import type { Input } from '../../format.ts'
import { rootName } from '../../xml/root-name.ts'

/** A feed in XML by its root, a JSON Feed by the address of its version. */
export function isFeed({ opening }: Input): boolean {
  return (
    /^(?:rss|feed|rdf:rdf|channel)$/i.test(rootName(opening) ?? '') ||
    /^\{[^[\]]{0,400}"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(opening)
  )
}

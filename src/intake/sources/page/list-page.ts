import { createHash } from 'node:crypto'
import { ReadoutError } from '../../../model/error.ts'
import { decode } from '../../decode.ts'
import { decodeBytes } from '../../encoding/decode-bytes.ts'
import { fetchChanged } from '../fetch-changed.ts'
import type { ListSource } from '../source-kind.ts'
import { matchesLink } from './match-link.ts'
import { readLinks } from './read-links.ts'

/** A page: the pages it links to that fit `links`, or, without a pattern, the page itself, again whenever it changes. */
export const listPage: ListSource = async function* (source, place, tools) {
  const { url, bytes, place: next } = await fetchChanged(source, place, tools)
  if (!bytes) return yield { items: [], unchanged: true, place: next }
  const { links } = source
  if (!links) {
    const item = {
      key: source.address,
      url,
      mark: digestOf(bytes),
      decode: (hints: object) => decode(bytes, { ...hints, url }),
    }
    return yield { items: [item], place: next }
  }
  const found = readLinks(decodeBytes(bytes).text, url).links.filter((link) => matchesLink(link.url, links))
  if (!found.length)
    throw new ReadoutError(
      'intake/no-links',
      'passing',
      `no link of ${source.address} fits ${links}; where the site was rebuilt, set up the source anew`,
    )
  const items = found.map((link) => ({ key: link.url, url: link.url, ...(link.words ? { name: link.words } : {}) }))
  yield { items, place: next }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}

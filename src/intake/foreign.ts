import { ReadoutError } from '../model/error.ts'
import { rootName } from './xml/root-name.ts'

/** Openings of files that people have instead of text, and what to do with them. */
const FOREIGN: readonly (readonly [opening: string, what: string, wayOut: string, at?: number])[] = [
  ['\xd0\xcf\x11\xe0', 'an old office document', 'save it as .docx or .xlsx, or as plain text'],
  ['{\\rtf', 'rich text (RTF)', 'save it as plain text'],
  ['BZh', 'compressed with bzip2', 'unpack it (bunzip2 FILE)'],
  ['\xfd7zXZ', 'compressed with xz', 'unpack it (unxz FILE)'],
  ['\x28\xb5\x2f\xfd', 'compressed with zstd', 'unpack it (unzstd FILE)'],
  ['\x89PNG', 'a picture (PNG)', 'there is no text in it to read'],
  ['\xff\xd8\xff', 'a picture (JPEG)', 'there is no text in it to read'],
  ['GIF8', 'a picture (GIF)', 'there is no text in it to read'],
  ['\x7fELF', 'a program', 'there is no text in it to read'],
  ['SQLite format 3\0', 'a database', 'name the texts themselves'],
  ['ustar', 'a tar archive', 'unpack it (tar xf FILE), or pack the files as ZIP', 257],
  ['\xff\xfe\0\0', 'UTF-32', 'save it as UTF-8'],
  ['\0\0\xfe\xff', 'UTF-32', 'save it as UTF-8'],
]

/** Refuses files that are known by their first bytes and hold no text, naming what they are. */
export function refuseForeign(bytes: Uint8Array): void {
  const opening = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  for (const [start, what, wayOut, at] of FOREIGN)
    if (opening.startsWith(start, at))
      throw new ReadoutError('intake/foreign-file', 'input', `is ${what}, no text; ${wayOut}`)
}

/** Refuses XML that no format knows: its markup would be read as text. */
export function refuseXml(opening: string): void {
  const element = rootName(opening) ?? 'without a whole element'
  if (!/^(?:<\?xml|<(?:rdf|news|svg|urlset|sitemapindex|opml))/iu.test(opening)) return
  throw new ReadoutError(
    'intake/foreign-file',
    'input',
    `is XML (${element}) of a kind that is not read; save the item's page or its text`,
  )
}

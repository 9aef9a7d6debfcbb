import type { XmlElement } from '../../xml/read-xml.ts'
import { childrenOf } from '../../xml/walk.ts'

/** Namespaces by a piece of their address, since feeds write them in many ways; the first fits. "" is RSS and Atom themselves. */
const PREFIXES: readonly (readonly [piece: string, prefix: string])[] = [
  ['purl.org/dc/elements', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['rss/1.0/modules/content', 'content'],
  ['rss/1.0/modules/syndication', 'sy'],
  ['rss/1.0/modules', 'rss-module'],
  ['rss/modules', 'rss-module'],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf', ''],
  ['channel.netscape.com/rdf', ''],
  ['backend.userland.com/rss', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['w3.org/2005/atom', ''],
  ['purl.org/atom', ''],
  ['purl.org/pie', ''],
  ['purl.org/echo', ''],
  ['/necho', ''],
  ['/newformat', ''],
  ['1999/02/22-rdf-syntax-ns', 'rdf'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['itunes.com/dtds', 'itunes'],
  ['/dtds/podcast', 'itunes'],
  ['search.yahoo.com/mrss', 'media'],
  ['news.yandex.ru', 'yandex'],
]

/** An element's name as this folder knows it, lower case: "title", "dc:creator", "content:encoded". */
export function nameOf(element: XmlElement): string {
  const namespace = element.namespace.toLowerCase()
  const local = element.name.toLowerCase()
  if (!namespace) return local
  const known = PREFIXES.find(([piece]) => namespace.includes(piece))
  const prefix = known ? known[1] : namespace
  return prefix ? `${prefix}:${local}` : local
}

export function elementsOf(parent: XmlElement | undefined, names: readonly string[]): XmlElement[] {
  return childrenOf(parent).filter((child) => names.includes(nameOf(child)))
}

/** The first child of the first name that there is one of. */
export function firstOf(parent: XmlElement | undefined, names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const [first] = elementsOf(parent, [name])
    if (first) return first
  }
  return undefined
}

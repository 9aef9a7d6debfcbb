import type { XmlElement } from '../../xml/read-xml.ts'
import { lineOf, textOf } from '../../xml/walk.ts'
import type { Enclosure } from './feed.ts'
import { elementsOf, firstOf } from './names.ts'

// "desk@example.org (A. Vale)", "A. Vale <desk@example.org>"
const MAILBOX = /^\S{1,80}@\S{1,80} \((.{1,100})\)$|^(.{1,100}?) ?[<(]\S{1,80}@\S{1,80}[>)]$/

/** What holds for an element by those around it. */
export interface Place {
  /** address that relative ones start from */
  readonly base?: string | undefined
  readonly language?: string | undefined
}

/** The page of a feed or an item: RSS writes it as text, Atom as one of several links, CDF as an attribute. */
export function linkOf(element: XmlElement, { base }: Place): string | undefined {
  const links = elementsOf(element, ['link', 'a', 'atom:link'])
  const isPage = (link: XmlElement) => /^(?:alternate)?$/.test(link.attributes.rel ?? '')
  const isHtml = (link: XmlElement) =>
    /^(?:text\/html|application\/xhtml\+xml)?/.exec(link.attributes.type ?? '')![0] !== ''
  const pages = links.filter((link) => link.attributes.href && isPage(link))
  const page = pages.find(isHtml) ?? pages[0]
  const written =
    links
      .filter(isPage)
      .map((link) => textOf(link).trim())
      .find(Boolean) ??
    page?.attributes.href ??
    element.attributes.HREF ??
    element.attributes.href ??
    firstOf(element, ['uri'])?.attributes.href
  return address(written, base)
}

/** An address made whole; undefined where it is of no page ("javascript:…"). */
function address(written: string | undefined, base: string | undefined): string | undefined {
  const trimmed = written?.trim()
  if (!trimmed) return undefined
  const whole = base && !/^https?:\/\//i.test(trimmed) ? URL.parse(trimmed, base)?.href : trimmed
  return whole && /^[a-z][a-z0-9+.-]{0,20}:/i.test(whole) && !/^https?:/i.test(whole) ? undefined : whole
}

export function authorOf(element: XmlElement): string | undefined {
  const authors = elementsOf(element, ['author', 'dc:creator', 'dc:author', 'itunes:author'])
  const names = authors.flatMap((author) => {
    const name = lineOf(firstOf(author, ['name']))
    if (name) return name
    const written = author.children.every((child) => typeof child === 'string') ? lineOf(author) : undefined
    return written?.replace(MAILBOX, '$1$2') ?? []
  })
  const first = names[0] ?? lineOf(firstOf(element, ['managingeditor']))?.replace(MAILBOX, '$1$2')
  return first && [...new Set(names.length ? names : [first])].join(', ')
}

/** Files that come with an item: RSS enclosures, Atom links of that kind, Media RSS. */
export function enclosuresOf(item: XmlElement, { base }: Place): Enclosure[] {
  const media = ['media:group', ''].flatMap((group) =>
    elementsOf(group ? firstOf(item, [group]) : item, ['media:content']),
  )
  const links = elementsOf(item, ['link', 'atom:link']).filter((link) => link.attributes.rel === 'enclosure')
  return [...elementsOf(item, ['enclosure']), ...links, ...media].flatMap(({ attributes }) => {
    const url = address(attributes.url ?? attributes.href, base)
    const size = Number(attributes.length ?? attributes.fileSize)
    if (!url) return []
    return [
      {
        url,
        ...(attributes.type ? { type: attributes.type } : {}),
        ...(size > 0 ? { sizeBytes: size } : {}),
      },
    ]
  })
}

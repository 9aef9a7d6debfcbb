import { gatherParagraphs, type ParagraphGatherer } from '../markup/paragraphs.ts'
import type { XmlElement } from './read-xml.ts'

/** The element's own children that are elements, of this local name where one is given. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (!names.length || names.includes(child.name)),
  )
}

/** The first element that a path of local names leads to, "itemMeta", "provider". */
export function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element
  for (const name of path) found = childrenOf(found, name)[0]
  return found
}

/** All elements inside, itself among them, in document order, of these local names. */
export function* within(element: XmlElement, ...names: string[]): Generator<XmlElement> {
  const open: XmlElement[] = [element]
  for (let next = open.pop(); next; next = open.pop()) {
    if (names.includes(next.name)) yield next
    open.push(...childrenOf(next).reverse())
  }
}

/** All text inside, white space as written. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** All text inside on one line; undefined where there is none. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  return textOf(element).replace(/\s+/g, ' ').trim() || undefined
}

/** The text of XHTML or NITF as a reader sees it, one string a block. */
export function paragraphsOf(element: XmlElement): string[] {
  const gatherer = gatherParagraphs()
  gather(element, gatherer)
  return gatherer.end()
}

function gather(element: XmlElement, gatherer: ParagraphGatherer): void {
  const tag = element.name.toLowerCase()
  gatherer.open(tag)
  for (const child of element.children)
    if (typeof child === 'string') gatherer.text(child)
    else gather(child, gatherer)
  gatherer.close(tag)
}

/** What is inside an element, written as markup again. */
export function innerMarkup(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : markupOf(child))).join('')
}

function markupOf(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value).replaceAll('"', '&quot;')}"`)
    .join('')
  const inner = innerMarkup(element)
  return inner ? `<${element.name}${attributes}>${inner}</${element.name}>` : `<${element.name}${attributes} />`
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

import { Parser } from 'htmlparser2'
import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { PAGE_DEPTH, PAGE_ELEMENTS } from '../../limits.ts'
import { PageAttribute, PageDocument, type PageElement, PageText } from './page-tree.ts'

const IN_HEAD = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title'])
// nothing in them is text of the page
const CONTENT_LEFT_OUT = new Set(['style', 'svg', 'template'])
const MEDIA = new Set(['img', 'picture', 'source', 'figure', 'video', 'audio', 'embed', 'object', 'iframe'])
const DATA_SCRIPT = /^\s*application\/ld\+json/i
const ATTRIBUTES = 200

/**
 * The tree of a page as browsers would build it in the main: everything stands in one head or one body, wherever the page has put
 * those. Comments, styles, drawings, templates and scripts that are no data are left out.
 * @throws ReadoutError intake/page-too-deep, intake/too-large
 */
export function parsePage(page: string): PageDocument {
  let elements = 0
  const grow = () => {
    if (++elements > PAGE_ELEMENTS) throw tooManyElements()
  }
  const document = new PageDocument((element, markup) => fill(element, markup, () => {}))
  fill(document.documentElement, page, grow)
  return document
}

function fill(root: PageElement, markup: string, grow: () => void): void {
  const { documentElement, head, body } = root.ownerDocument
  const isWhole = root === documentElement
  const open: PageElement[] = [root]
  let current = root
  // how many of the open elements stand in one that is left out, that one with them
  let hidden = 0

  /** Where a new node goes: outside of head and body there is nothing. */
  const parentFor = (name: string): PageElement => {
    if (!isWhole || (current !== documentElement && current !== head)) return current
    return IN_HEAD.has(name) && !body.firstChild ? head : body
  }
  const elementFor = (name: string): PageElement => {
    if (isWhole && name === 'html') return documentElement
    if (isWhole && name === 'head') return head
    if (isWhole && name === 'body') return body
    const created = root.ownerDocument.createElement(name)
    return parentFor(name).appendChild(created)
  }
  const push = (element: PageElement) => {
    open.push(element)
    current = element
    if (open.length > PAGE_DEPTH + 1) throw tooDeep()
  }

  const parser = new Parser({
    onopentagname(name) {
      grow()
      if (hidden) {
        hidden++
        push(current)
        return
      }
      push(elementFor(name))
      if (CONTENT_LEFT_OUT.has(name)) hidden = 1
    },
    onattribute(name, value) {
      const { attributes, localName } = current
      if (hidden > 1 || attributes.length >= ATTRIBUTES || current.hasAttribute(name)) return
      // pages keep data for their scripts there; of pictures it may be their address
      if ((name.startsWith('data-') && !MEDIA.has(localName)) || name.startsWith('on')) return
      attributes.push(new PageAttribute(name, value))
    },
    ontext(text) {
      if (hidden || (current.localName === 'script' && !DATA_SCRIPT.test(current.getAttribute('type') ?? ''))) return
      const parent = parentFor('')
      // white space between head and body
      if (parent !== current && !text.trim()) return
      const last = parent.lastChild
      // the parser ends a piece at every character reference
      if (last instanceof PageText) last.textContent += text
      else parent.appendChild(new PageText(text))
    },
    onclosetag() {
      if (open.length < 2) return
      open.pop()
      current = open.at(-1)!
      if (hidden) hidden--
    },
  })
  parser.write(markup)
  parser.end()
}

function tooManyElements(): ReadoutError {
  return new ReadoutError(
    'intake/too-large',
    'input',
    `is a page of more than ${grouped(PAGE_ELEMENTS)} elements; save the article's text as plain text`,
  )
}

export function tooDeep(cause?: unknown): ReadoutError {
  return new ReadoutError(
    'intake/page-too-deep',
    'input',
    `nests more than ${PAGE_DEPTH} elements in one another, as no article does; save its text as plain text`,
    cause,
  )
}

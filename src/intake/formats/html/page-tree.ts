import { writeMarkup } from './write-markup.ts'

const ELEMENT = 1
const TEXT = 3
const DOCUMENT = 9

/**
 * The tree of a page: as much of the DOM as Readability and the readers here ask for, and no more. Whole DOM libraries spend
 * three quarters of a page's time on what nobody asks of a page that is read once (events, live lists, styles, attributes as nodes).
 *
 * Names are the DOM's, since Readability calls them. Texts of elements are kept until something below them changes.
 */
export abstract class PageNode {
  abstract readonly nodeType: number
  abstract readonly textContent: string
  abstract readonly childNodes: readonly PageChild[]
  parentNode: PageParent | null = null
  previousSibling: PageChild | null = null
  nextSibling: PageChild | null = null

  /** Tells Readability that elements can be renamed in place, and that lists of nodes are not live. */
  get __JSDOMParser__(): boolean {
    return true
  }
}

const NO_NODES: readonly PageChild[] = []

export type PageChild = PageElement | PageText
export type PageParent = PageElement | PageDocument

export class PageText extends PageNode {
  readonly nodeType = TEXT
  textContent: string

  constructor(text: string) {
    super()
    this.textContent = text
  }

  get childNodes(): readonly PageChild[] {
    return NO_NODES
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }
}

export class PageAttribute {
  readonly name: string
  readonly value: string

  constructor(name: string, value: string) {
    this.name = name
    this.value = value
  }

  cloneNode(): PageAttribute {
    return this
  }
}

/** What a document and an element have in common: children. */
abstract class PageBranch extends PageNode {
  firstChild: PageChild | null = null
  lastChild: PageChild | null = null
  /** undefined where something below has changed; then it is undefined in all that is above as well */
  private text: string | undefined

  get textContent(): string {
    if (this.text !== undefined) return this.text
    let text = ''
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent
    this.text = text
    return text
  }

  get childNodes(): PageChild[] {
    const nodes: PageChild[] = []
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child)
    return nodes
  }

  get children(): PageElement[] {
    const elements: PageElement[] = []
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) elements.push(child)
    return elements
  }

  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild)
  }

  appendChild<T extends PageChild>(node: T): T {
    return this.insertBefore(node, null)
  }

  insertBefore<T extends PageChild>(node: T, next: PageChild | null): T {
    node.parentNode?.removeChild(node)
    const previous = next ? next.previousSibling : this.lastChild
    node.parentNode = this as unknown as PageParent
    node.previousSibling = previous
    node.nextSibling = next
    if (previous) previous.nextSibling = node
    else this.firstChild = node
    if (next) next.previousSibling = node
    else this.lastChild = node
    this.forgetText()
    return node
  }

  removeChild<T extends PageChild>(node: T): T {
    const { previousSibling, nextSibling } = node
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else this.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else this.lastChild = previousSibling
    node.parentNode = node.previousSibling = node.nextSibling = null
    this.forgetText()
    return node
  }

  replaceChild<T extends PageChild>(node: PageChild, old: T): T {
    this.insertBefore(node, old)
    return this.removeChild(old)
  }

  /** Elements below this one, in the page's order, of one name or of all ("*"). */
  getElementsByTagName(name: string): PageElement[] {
    return this.querySelectorAll(name)
  }

  /** @param selector names of elements, "h1,h2", or "*" */
  querySelectorAll(selector: string): PageElement[] {
    const names = selector === '*' ? undefined : selector.toUpperCase().split(',')
    const only = names?.length === 1 ? names[0] : undefined
    const found: PageElement[] = []
    let node = this.firstElementChild
    while (node) {
      if (only ? node.tagName === only : !names || names.includes(node.tagName)) found.push(node)
      let next = node.firstElementChild
      for (let from: PageBranch = node; !next && from !== this; from = from.parentNode as PageBranch)
        next = elementFrom(from.nextSibling)
      node = next
    }
    return found
  }

  private forgetText(): void {
    let branch: PageBranch | null = this
    while (branch && branch.text !== undefined) {
      branch.text = undefined
      branch = branch.parentNode
    }
  }
}

export class PageElement extends PageBranch {
  readonly nodeType = ELEMENT
  readonly ownerDocument: PageDocument
  readonly attributes: PageAttribute[] = []
  /** upper case; Readability renames elements in place */
  tagName: string
  localName: string
  /** what Readability notes of an element */
  readability: object | undefined = undefined

  constructor(document: PageDocument, name: string) {
    super()
    this.ownerDocument = document
    this.localName = name.toLowerCase()
    this.tagName = name.toUpperCase()
  }

  get nodeName(): string {
    return this.tagName
  }

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling)
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling
    while (node && node.nodeType !== ELEMENT) node = node.previousSibling
    return node as PageElement | null
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? ''
  }

  /** Whether the element's own style hides it; undefined without one. */
  get style(): { readonly display: string; readonly visibility: string } | undefined {
    const style = this.getAttribute('style')
    return style ? { display: declared(style, DISPLAY), visibility: declared(style, VISIBILITY) } : undefined
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return null
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new PageAttribute(name, value))
  }

  setAttributeNode(attribute: PageAttribute): void {
    const at = this.attributes.findIndex(({ name }) => name === attribute.name)
    this.attributes[at < 0 ? this.attributes.length : at] = attribute
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name)
    if (at >= 0) this.attributes.splice(at, 1)
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }

  get innerHTML(): string {
    return writeMarkup(this)
  }

  set innerHTML(markup: string) {
    while (this.firstChild) this.removeChild(this.firstChild)
    this.ownerDocument.fill(this, markup)
  }
}

export class PageDocument extends PageBranch {
  readonly nodeType = DOCUMENT
  /** made up, since a page that was saved does not say; Readability wants one to resolve links by */
  readonly documentURI = 'https://page.invalid/'
  readonly baseURI = this.documentURI
  readonly documentElement: PageElement
  readonly head: PageElement
  readonly body: PageElement
  /** puts markup into an element */
  readonly fill: (element: PageElement, markup: string) => void

  constructor(fill: (element: PageElement, markup: string) => void) {
    super()
    this.fill = fill
    this.documentElement = this.appendChild(this.createElement('html'))
    this.head = this.documentElement.appendChild(this.createElement('head'))
    this.body = this.documentElement.appendChild(this.createElement('body'))
  }

  get title(): string {
    return this.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  createElement(name: string): PageElement {
    return new PageElement(this, name)
  }

  createTextNode(text: string): PageText {
    return new PageText(text)
  }
}

function elementFrom(node: PageChild | null): PageElement | null {
  let next = node
  while (next && next.nodeType !== ELEMENT) next = next.nextSibling
  return next as PageElement | null
}

const DISPLAY = /(?:^|;)\s{0,20}display\s{0,20}:\s{0,20}(?<value>[\w-]{1,30})/i
const VISIBILITY = /(?:^|;)\s{0,20}visibility\s{0,20}:\s{0,20}(?<value>[\w-]{1,30})/i

function declared(style: string, property: RegExp): string {
  return property.exec(style)?.groups?.value?.toLowerCase() ?? ''
}

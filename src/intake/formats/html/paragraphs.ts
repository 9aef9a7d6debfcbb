import type { PageElement, PageNode } from './page-tree.ts'

const ELEMENT = 1
const TEXT = 3
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const LEFT_OUT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON'.split(' '))

/** A block of text as a reader sees it. */
export interface Block {
  /** white space collapsed, never empty */
  readonly text: string
  /** the innermost block element it stands in, "P", "LI" */
  readonly tag: string
  /** how many of its characters are in links */
  readonly linked: number
  /** true within a block quotation */
  readonly quoted: boolean
}

/** The blocks of an element, in order, empty ones left out. */
export function readBlocks(root: PageElement): Block[] {
  const blocks: Block[] = []
  const tags: string[] = []
  let text = ''
  let linked = 0
  let links = 0
  const close = () => {
    const words = collapse(text)
    if (words) blocks.push({ text: words, tag: tags.at(-1) ?? '', linked, quoted: tags.includes('BLOCKQUOTE') })
    text = ''
    linked = 0
  }
  // an own stack rather than recursion: the page decides how deep it goes
  const stack: (PageNode | 'close' | 'unlink')[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'close') {
      close()
      tags.pop()
    } else if (node === 'unlink') links--
    else if (node.nodeType === TEXT) {
      const piece = node.textContent ?? ''
      text += piece
      if (links) linked += collapse(piece).length
    } else if (node.nodeType === ELEMENT) {
      const tag = (node as PageElement).tagName
      if (LEFT_OUT.has(tag)) continue
      if (BLOCKS.has(tag)) {
        close()
        tags.push(tag)
        stack.push('close')
      } else if (tag === 'A') {
        links++
        stack.push('unlink')
      }
      for (let child = (node as PageElement).lastChild; child; child = child.previousSibling) stack.push(child)
    }
  }
  close()
  return blocks
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

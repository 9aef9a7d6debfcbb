import type { PageElement, PageNode } from './dom.ts'

const ELEMENT = 1
const TEXT = 3
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
// captions and credits are about pictures, not the dispatch
const LEFT_OUT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME FIGCAPTION BUTTON FORM'.split(' '))

/** The text of an element as a reader sees it: one string a block, white space collapsed, empty ones left out. */
export function readParagraphs(root: PageElement): string[] {
  const paragraphs: string[] = []
  let current = ''
  const close = () => {
    const paragraph = current.replace(/\s+/g, ' ').trim()
    if (paragraph) paragraphs.push(paragraph)
    current = ''
  }
  // an own stack rather than recursion: the page decides how deep it goes
  const stack: (PageNode | 'close')[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'close') close()
    else if (node.nodeType === TEXT) current += node.textContent ?? ''
    else if (node.nodeType === ELEMENT) {
      const tag = (node as PageElement).tagName.toUpperCase()
      if (LEFT_OUT.has(tag)) continue
      const isBlock = BLOCKS.has(tag)
      if (isBlock) {
        close()
        stack.push('close')
      }
      stack.push(...[...node.childNodes].reverse())
    }
  }
  close()
  return paragraphs
}

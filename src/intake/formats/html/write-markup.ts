import type { PageElement } from './page-tree.ts'

// elements without an end tag
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What stands in an element, as markup. */
export function writeMarkup(element: PageElement): string {
  let markup = ''
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      markup += escaped(child.textContent)
      continue
    }
    markup += `<${child.localName}`
    for (const { name, value } of child.attributes) markup += ` ${name}="${escaped(value)}"`
    markup += VOID.has(child.localName) ? '>' : `>${writeMarkup(child)}</${child.localName}>`
  }
  return markup
}

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!) : text
}

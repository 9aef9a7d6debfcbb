import type { Input } from '../../format.ts'

// comments, an XML declaration and a doctype may stand before the first element
const OPENING =
  /^(?:<\?xml[^>]{0,200}\?>\s*|<!--[\s\S]{0,2000}?-->\s*|<!doctype [^>]{0,300}>\s*){0,8}<(?:html|head|body|title|meta|article|main|section|div|p|h[1-6]|table|!doctype html)[\s>/]/iu
const DOCTYPE = /^(?:<!--[\s\S]{0,2000}?-->\s*){0,4}<!doctype html/iu

/** A page by its first element, or by its doctype. */
export function isPage({ opening }: Input): boolean {
  return DOCTYPE.test(opening) || OPENING.test(opening)
}

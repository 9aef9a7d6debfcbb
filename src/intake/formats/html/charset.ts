const CHARSET =
  /<meta[^>]{1,200}charset\s*=\s*["']?(?<meta>[\w:.-]{2,40})|^\s*<\?xml[^>]{1,100}encoding=["'](?<xml>[\w:.-]{2,40})/iu
const CHARSET_BYTES = 4_096

/** The charset a page names for itself in its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const opening = Buffer.from(bytes.subarray(0, CHARSET_BYTES)).toString('latin1')
  const groups = CHARSET.exec(opening)?.groups
  return groups?.meta ?? groups?.xml
}

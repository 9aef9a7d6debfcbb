// "-- " on a line of its own. Source: RFC 3676, 4.3; many programs lose the space
const DELIMITER = /\n-- ?\n[\s\S]{0,4000}$/
const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|many)(?: (?:regards|wishes|thanks))?|regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers|thanks|thank you)[,.!]?$/i
const CLOSING_LINES = 9
const LEGAL =
  /^[*_>\s]{0,6}(?:(?:legal |confidentiality |privacy )?(?:disclaimer|notice)\b|confidential(?:ity)?\b[^a-z]|(?:this|the (?:information|contents?) (?:in|of|contained in) this) (?:e-?mail|message|communication|transmission)\b[^\n]{0,200}\b(?:confidential|intended|privileged|addressee|recipient)|if you (?:are not the intended|have received this|received this)|please (?:consider|think) (?:of )?(?:the|our) environment|(?:to|click here to|if you (?:no longer )?wish to) unsubscribe|unsubscribe\b|you (?:are receiving|received|have received) this (?:e-?mail|message|newsletter)|manage (?:your )?(?:subscription|preferences)|view (?:this (?:e-?mail|message) )?(?:in|on) (?:your|a|the) (?:web )?browser|sent from my \w|get outlook for|this e-?mail (?:has been|was) (?:scanned|checked)|virus-free)/i
// legal notices stand at the end: what follows one is more of it
const TAIL_PARAGRAPHS = 12

/** A message's text without signature, closing and the notices that mail systems put under it. A text that is nothing else stays as it is. */
export function withoutSignature(text: string): string {
  const trimmed = text.replace(/\r\n?/g, '\n').trim()
  const unsigned = trimmed.replace(DELIMITER, '').trim()
  return withoutClosing(withoutNotices(unsigned)) || trimmed
}

function withoutNotices(text: string): string {
  const paragraphs = text.split(/\n[ \t]*\n/)
  // a line over the text that shows it in a browser is a notice as well
  while (paragraphs.length > 1 && LEGAL.test(paragraphs[0]!)) paragraphs.shift()
  const from = Math.max(1, paragraphs.length - TAIL_PARAGRAPHS)
  const first = paragraphs.findIndex((paragraph, i) => i >= from && LEGAL.test(paragraph))
  return (first < 0 ? paragraphs : paragraphs.slice(0, first)).join('\n\n').trim()
}

/** "Best regards," and the short lines of name, post and telephone under it. */
function withoutClosing(text: string): string {
  const lines = text.split('\n')
  const from = Math.max(1, lines.length - CLOSING_LINES)
  const at = lines.findIndex((line, i) => i >= from && CLOSING.test(line.trim()))
  if (at < 0 || lines.slice(at).some((line) => line.length > 80)) return text
  return lines.slice(0, at).join('\n').trim()
}

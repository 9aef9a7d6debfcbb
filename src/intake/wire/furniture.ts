import type { Span } from '../../model/span.ts'

// "By John Smith", "BY A. SMITH AND B. JONES", "By John Smith | Norpress"
const BYLINE =
  /^(?:[Bb]y|BY|From our correspondent(?: in)?|[Ww]ritten by|[Rr]eported by)[: ] ?\p{Lu}[\p{L}'’.-]{0,30}(?:,? (?:and |AND |& |bin |al-|el-|de |van |von )?\p{Lu}[\p{L}'’.-]{0,30}){0,8}(?:(?:,| -| \|| –) ?[\p{L}\p{N} .'’()-]{2,60})?$/u

// "Ines Tarn, Paul Orme  |", "Associated Press Writer", "Staff Reporter"
const CREDIT =
  /^(?:\p{Lu}[\p{L}'’.-]{1,30}(?:,? \p{Lu}[\p{L}'’.-]{0,30}){1,7} {0,3}\|.{0,60}|(?:\p{Lu}[\p{L}.]{1,20} ){1,3}(?:Writer|Reporter|Correspondent|Staff)s?)$/u

// slugs, priorities, embargo and desk notes before the headline
const DESK_LINE =
  /^(?:urgent|bulletin|flash|alert|breaking|newsalert|eds?:.{0,200}|\(eds?:.{0,200}\)|[a-z]\d{4}|bc-[\p{L}\p{N}-]{2,60}|embargo(?:ed)?\b.{0,100}|for immediate release|immediate release|\d{1,2}(?:st|nd|rd|th) ld\b.{0,60}|attention -.{0,100}|\/\/\/|\*{3,}|-{3,}|={3,}|_{3,}|#{1,3}|abstract\.?|full text\.?|\p{N}{1,4} words|share(?: this)?|print|listen|download|photo:.{0,200}|file photo.{0,200}|image:.{0,200}|\d+ (?:hours?|minutes?|days?) ago)$/iu

// what closes a wire text: sign-offs, desk credits, copyright
const TAIL_LINE =
  /^(?:end ?item|ends?|ends?it|item ends|-{1,2} ?(?:end(?:s|item)?|0|30) ?-{1,2}|\\?#{2,5}|(?:\* ?){3,7}|_{3,}|-{3,}|(?:-{1,2}|—|–) ?(?:with |by )\p{L}[\p{L}/ .'’-]{1,60}|\(end\)|[([](?:additional |with )?(?:reporting|writing|editing|edited|translat|compiled|by |with )[^\n]{0,400}[)\]]|(?:reporting|additional reporting|writing|edited|editing|compiled|translated) by [^\n]{0,300}|.{0,40}(?:copyright|©|\(c\)) ?[^\n]{0,300}|all rights reserved[^\n]{0,200}|our standards: [^\n]{0,100}|(?:read more|see also|more to follow|follow us on)\b[^\n]{0,200}|(?:related(?: stories| news| articles)?|sources?|tags|topics|editors?|contact|editor's note|for more information)(?: ?:[^\n]{0,200})?|https?:\/\/\S{1,300})$/iu

// the initials of writer and desk: "/ab", "ab/cd", "mb-jk/gw", "(AB)"
const INITIALS = /^(?:\/?\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){0,5}\/?|\/\p{L}{1,4}\/?|\(\p{L}{2,3}\))$/u

// the same set into the last paragraph: "… the envoy said. Enditem", "… said. (Reporting by A. Smith; Editing by B. Jones)"
const INLINE_TAIL =
  /(?<=[.!?]["”’')]{0,2}) (?:[Ee]nd ?item|\([Ee]nd\)|-0-|\/?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,5}|\/\p{Ll}{1,4}\/?|\((?:Additional |With )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [^()]{1,400}\))$/u

/** A byline, slug or desk note: kept in the text, no part of headline or body. */
export function isFurniture(line: string): boolean {
  return line.length <= 220 && (DESK_LINE.test(line) || isByline(line))
}

export function isByline(line: string): boolean {
  // names are short; "By Monday the sides had agreed" is a sentence and ends like one
  return line.length <= 160 && (BYLINE.test(line) || CREDIT.test(line)) && !/[.!?]["”]?$/.test(line)
}

/** The body without sign-offs, desk credits and copyright lines at its end. */
export function withoutTail(body: readonly Span[]): Span[] {
  const kept = [...body]
  while (kept.length > 1 && isTail(kept.at(-1)!.exact)) kept.pop()
  const last = kept.pop()
  if (!last) return []
  const opening = Math.max(0, last.exact.length - 500)
  const inline = INLINE_TAIL.exec(last.exact.slice(opening).replace(/\n/g, ' '))
  const end = inline ? opening + inline.index : last.exact.length
  return [...kept, { start: last.start, end: last.start + end, exact: last.exact.slice(0, end) }]
}

function isTail(line: string): boolean {
  return line.length <= 600 && (TAIL_LINE.test(line.replace(/\n/g, ' ')) || INITIALS.test(line))
}

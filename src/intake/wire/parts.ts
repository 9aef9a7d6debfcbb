import type { Dateline } from '../../model/dispatch.ts'
import type { Span } from '../../model/span.ts'
import { readDateLine, readDateline, readPlaceLine } from './dateline.ts'
import { isByline, isFurniture, withoutTail } from './furniture.ts'
import { isSection } from './sections.ts'
import { readUnits } from './units.ts'

/** What a wire text is made of. `paragraphs` is the body; bylines, slugs and sign-offs stand in no part. */
export interface Parts {
  readonly section?: Span
  readonly headline?: Span
  readonly deck?: Span
  readonly dateline?: Dateline
  readonly paragraphs: readonly Span[]
}

// a head never runs longer than this; further down "VIENNA (AP) -" begins a second dispatch
const HEAD_UNITS = 12
const HEADLINE_CHARACTERS = 260
const DECK_CHARACTERS = 400

/**
 * Tells section line, headline, deck, dateline and body of a canonical text apart.
 * @param titled true where the first line is a headline for certain, as in a page
 */
export function readParts(text: string, titled = false): Parts {
  const units = readUnits(text)
  if (!titled || units.length < 2) return readUntitled(units)
  const parts = readUntitled(units.slice(1))
  // what stands between a page's headline and its dateline is the deck
  return { ...parts, headline: units[0]!, deck: parts.headline ?? parts.deck }
}

function readUntitled(units: readonly Span[]): Parts {
  const opening = units.slice(0, HEAD_UNITS)
  const dateLines = opening.map((unit) => readDateLine(unit))
  const inline = opening.findIndex((unit, i) => !dateLines[i] && readDateline(unit) !== undefined)
  const onLine = dateLines.findIndex(Boolean)
  if (inline >= 0 && headFits(units.slice(0, inline))) {
    const dateline = readDateline(units[inline]!)!
    // a date on its own line over "VIENNA (AP) -" is that dateline's date
    const dated = dateLines.slice(0, inline).findLast((d) => d?.date)?.date
    const head = units.slice(0, inline).filter((_, i) => !dateLines[i])
    return finish(readHead(head), units.slice(inline), dated ? { ...dateline, date: dateline.date ?? dated } : dateline)
  }
  if (onLine >= 0 && onLine < units.length - 1 && headFits(units.slice(0, onLine))) {
    const last = dateLines.findLastIndex((d, i) => d && dateLines.slice(onLine, i).every(Boolean))
    // "Washington, DC" over the date belongs to it
    const before = onLine > 0 && readPlaceLine(units[onLine - 1]!) && !dateLines[last]!.place ? 1 : 0
    const parts = readHead(units.slice(0, onLine - before))
    const body = units.slice(last + 1).filter((unit, i) => i > 3 || !isFurniture(unit.exact))
    // Anadolu sets the place under the date
    const placed = body.length > 1 && isSentence(body[1]) ? readPlaceLine(body[0]!)?.place : undefined
    if (placed && !dateLines[last]!.place) return finish(parts, body.slice(1), { ...dateLines[last]!, place: placed })
    if (!parts.headline && isHeadline(body)) return finish(readHead(body.splice(0, 1)), body, dateLines[last])
    if (!parts.deck && body.length > 1 && isStandfirst(body[0]!, body[1]!))
      return finish({ ...parts, deck: body[0]! }, body.slice(1), dateLines[last])
    return finish(parts, body, dateLines[last])
  }
  const placed = opening.findIndex((unit, i) => i > 0 && readPlaceLine(unit) && isSentence(units[i + 1]))
  if (placed > 0 && headFits(units.slice(0, placed)))
    return finish(readHead(units.slice(0, placed)), units.slice(placed + 1), readPlaceLine(units[placed]!))
  const rest = units.filter((unit, i) => i > 3 || !isFurniture(unit.exact))
  const section = rest.length > 2 && isSection(rest[0]!.exact) ? rest.shift() : undefined
  if (!isHeadline(rest)) return finish(section ? { section } : {}, rest)
  const headline = rest.shift()!
  const deck = rest.length > 1 && isStandfirst(rest[0]!, rest[1]!) ? rest.shift() : undefined
  return finish({ ...(section ? { section } : {}), headline, ...(deck ? { deck } : {}) }, rest)
}

function finish(head: Omit<Parts, 'paragraphs'>, body: readonly Span[], dateline?: Dateline): Parts {
  const first = body.findIndex((unit) => !isByline(unit.exact))
  return {
    ...head,
    ...(dateline ? { dateline } : {}),
    paragraphs: withoutTail(first > 0 ? body.slice(first) : body),
  }
}

/** What stands before the dateline is a head only while it is short lines; otherwise the dateline is a quotation of one. */
function headFits(units: readonly Span[]): boolean {
  return units.every((unit) => unit.exact.length <= DECK_CHARACTERS) && units.length < HEAD_UNITS
}

function readHead(units: readonly Span[]): Omit<Parts, 'paragraphs'> {
  const head = units.filter((unit) => !isFurniture(unit.exact))
  const section = head.length > 1 && isSection(head[0]!.exact) ? head.shift() : undefined
  const [headline, deck] = head
  return {
    ...(section ? { section } : {}),
    ...(headline ? { headline } : {}),
    ...(deck ? { deck } : {}),
  }
}

/** Without a dateline to end the head: is the first unit a headline? A body that opens at once is no error. */
function isHeadline([first, second, ...more]: readonly Span[]): boolean {
  if (!first || !second || first.exact.length > HEADLINE_CHARACTERS) return false
  const words = first.exact
  const bodyLength = second.exact.length + more.reduce((sum, unit) => sum + unit.exact.length, 0)
  if (bodyLength < words.length * 0.5) return false
  if (/[:;,]$/.test(words)) return false
  if (!/[.!?…]["”’')]{0,2}$/.test(words)) return true
  return words.length <= 160 && (/\?["”’']?$/.test(words) || isTitleCase(words))
}

/** A line between headline and body that ends without a full stop, or stands in emphasis marks. */
function isStandfirst(unit: Span, next: Span): boolean {
  const words = unit.exact
  if (words.length > DECK_CHARACTERS || words.length >= next.exact.length) return false
  if (/^([*_]{1,2})[^*_]{1,400}\1$/.test(words)) return true
  return (
    !/[.!?:;,…]["”’')]{0,2}$/.test(words) && !/^[-•*–—]|^\d+[.)]/.test(words) && /[.!?]["”’')]{0,2}$/.test(next.exact)
  )
}

function isSentence(unit: Span | undefined): boolean {
  return unit !== undefined && /[.!?]["”’')]{0,2}$/.test(unit.exact)
}

function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= 0.75
}

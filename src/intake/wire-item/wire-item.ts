import type { Wire } from '../../model/dispatch.ts'
import { ReadoutError } from '../../model/error.ts'
import { buildDispatch } from '../dispatch.ts'
import type { Decoded, IntakeHints } from '../format.ts'
import { toEdtf } from '../published/edtf.ts'
import { readStamp } from '../published/stamp.ts'
import { type PublishedEvent, stateEvent } from './state-event.ts'

/** An item of a wire, whatever format carried it. Texts are plain and on one line each. */
export interface WireItem {
  readonly wire: Wire
  readonly headline?: string | undefined
  readonly deck?: string | undefined
  /** as the text shows it, "OSTHAVEN, Dec. 2 (NPA)" */
  readonly dateline?: string | undefined
  readonly body: readonly string[]
  /** stands for the text where there is none: an abstract, a caption */
  readonly summary?: readonly string[] | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
  /** appointments that the item announces */
  readonly events?: readonly PublishedEvent[] | undefined
  /** what it is where it holds no text, for the message: "a picture" */
  readonly what?: string | undefined
}

/** How the bytes of the item were told. */
export interface DecodedAs {
  readonly encoding?: string
  readonly damaged?: number
  readonly unsure?: boolean
}

/**
 * The dispatches of one item: its text, and one for each appointment in it, as its publisher's claim.
 * @throws ReadoutError intake/no-item where it carries no text at all
 */
export function* buildWireItem(item: WireItem, hints: IntakeHints, decodedAs: DecodedAs = {}): Generator<Decoded> {
  const { headline, deck, body, summary = [], events = [] } = item
  const about = { ...publishedOf(item), ...decodedAs }
  for (const event of events) yield stateEvent(event, { ...about, wire: item.wire }, hints)
  const paragraphs = body.length ? body : summary
  if (!paragraphs.length && !headline) {
    if (events.length) return
    throw new ReadoutError(
      'intake/no-item',
      'input',
      `holds no text to read${item.what ? `: it is ${item.what}` : ''}; ask the wire for the item with its text`,
    )
  }
  // an appointment's own name and note are in its lines already
  if (events.length && !body.length) return
  const opening = paragraphs[0] === headline ? paragraphs.slice(1) : paragraphs
  const wire: Wire = body.length ? item.wire : { ...item.wire, summary: true }
  const decoded = buildDispatch(
    {
      ...about,
      text: [headline, deck, ...withDateline(item.dateline, opening)].filter(Boolean).join('\n\n'),
      titled: headline !== undefined,
      wire,
    },
    hints,
  )
  yield { ...decoded, warnings: [...decoded.warnings, ...cautions(wire)] }
}

function publishedOf({ wire, source, url }: WireItem) {
  const day = toEdtf(wire.sent ?? '')
  return { ...(day ? { feed: day } : {}), ...(source ? { source } : {}), ...(url ? { url } : {}) }
}

/** A dateline that the format keeps apart stands before the first paragraph, as wires print it. */
function withDateline(dateline: string | undefined, paragraphs: readonly string[]): readonly string[] {
  const [first, ...more] = paragraphs
  const words = dateline?.replace(/[\s,—–-]+$/u, '')
  if (!words || !first || first.toLowerCase().startsWith(words.slice(0, 12).toLowerCase())) return paragraphs
  return [`${words} - ${first}`, ...more]
}

/** What the desk must know before it uses the item. */
function cautions({ status, signal, embargo, note, summary }: Wire): string[] {
  const because = note ? `: ${note.slice(0, 300)}` : ''
  return [
    status === 'canceled' ? `its publisher has withdrawn it${because}` : undefined,
    status === 'withheld' ? `its publisher withholds it${because}` : undefined,
    signal === 'correction' && status !== 'canceled' ? `it corrects an earlier version${because}` : undefined,
    embargo ? `it is under embargo until ${embargo}` : undefined,
    summary ? 'it carries only a summary or a caption, not the text itself' : undefined,
  ].filter((caution) => caution !== undefined)
}

/** Only what is there, in the order of the model. */
export function wireOf(fields: { readonly [K in keyof Wire]: Wire[K] | undefined }): Wire {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value)),
  ) as Wire
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && !value.length
}

/** The whole number 0 to 9 that urgency is; undefined for anything else. */
export function urgencyOf(value: unknown): number | undefined {
  const urgency = typeof value === 'string' && value.trim() ? Number(value) : value
  return Number.isInteger(urgency) && (urgency as number) >= 0 && (urgency as number) <= 9
    ? (urgency as number)
    : undefined
}

/** "stat:canceled", "Canceled", "http://cv.iptc.org/newscodes/pubstatusg2/canceled" as a status. */
export function statusOf(value: string | undefined): Wire['status'] {
  const status = value?.match(/(?:usable|withh?eld|embargoed|cancell?ed|killed)$/i)?.[0].toLowerCase()
  if (!status) return undefined
  return status === 'usable' ? status : /^(?:cancel|kill)/.test(status) ? 'canceled' : 'withheld'
}

/** The time stamp as this project writes it. */
export function stampOf(value: unknown): string | undefined {
  return typeof value === 'string' ? readStamp(value) : undefined
}

import type { Attachment, Email } from 'postal-mime'
import { ReadoutError } from '../../../model/error.ts'
import { memberName } from '../../archive/member-name.ts'
import { buildDispatch, grouped } from '../../dispatch.ts'
import type { Decoded, Format, Inside, IntakeHints } from '../../format.ts'
import { MAIL_BYTES, MAIL_DEPTH } from '../../limits.ts'
import { readDay } from './day.ts'
import { isMailbox, readMailbox } from './mailbox.ts'
import { readMessage } from './read-message.ts'

const HEADER = /^(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,60}){2,200}/
const TELLING = [
  /^(?:Message-ID|Received|MIME-Version|Date|Return-Path|Delivered-To):/im,
  /^(?:From|Subject|Content-Type):/im,
]
// what mail programs hang on that no person sent as a document
const NO_DOCUMENT =
  /^(?:image|audio|video|font)\/|^application\/(?:(?:x-)?pkcs7|pgp|ms-tnef)|^text\/(?:x-)?(?:vcard|amp-html)/i
/** A cover note: above something forwarded or attached, so little is no dispatch. */
const COVER_CHARACTERS = 300

/** A message as mail programs save it, or a mailbox of them; a forwarded dispatch stands for the message that forwards it. */
export const eml: Format = {
  name: 'eml',
  recognises: ({ opening }) =>
    isMessage(opening) || (isMailbox(opening) && isMessage(opening.slice(opening.indexOf('\n') + 1))),
  async *decode({ bytes, opening }, hints, inside) {
    if (!isMailbox(opening)) return yield* decodeMessage(bytes, hints, inside)
    const faults: ReadoutError[] = []
    for (const { number, message } of readMailbox(bytes))
      try {
        yield* decodeMessage(message, hints, inside)
      } catch (error) {
        if (!(error instanceof ReadoutError) || error.fault !== 'input') throw error
        const fault = new ReadoutError(error.code, error.fault, `message ${number} ${error.message}`, error)
        if (hints.onFault) hints.onFault(fault)
        else faults.push(fault)
      }
    if (faults.length) throw faults[0]
  },
}

function isMessage(opening: string): boolean {
  const head = HEADER.exec(opening)?.[0]
  return head !== undefined && TELLING.every((pattern) => pattern.test(head))
}

async function* decodeMessage(bytes: Uint8Array, hints: IntakeHints, inside: Inside): AsyncGenerator<Decoded> {
  const mail = await parse(bytes)
  const sent = readDay(mail.headers.find(({ key }) => key === 'date')?.value)
  const { text, headline, source, published, isForward } = await readMessage(mail)
  const { read, warnings } = await readAttachments(
    mail.attachments,
    { ...hints, received: sent ?? hints.received },
    inside,
  )
  // a note of two lines over a communique is about it, and the communique is the dispatch
  if (read.length && !isForward && text.length < COVER_CHARACTERS) return yield* withWarnings(read, warnings)
  const message = buildDispatch(
    {
      text: [headline, text].filter(Boolean).join('\n\n'),
      titled: headline !== undefined,
      source,
      feed: published ?? (isForward ? undefined : sent),
      url: addressOf(mail),
    },
    // a forwarded dispatch was sent on that day or before
    { ...hints, received: sent ?? hints.received },
  )
  yield* withWarnings([message, ...read], warnings)
}

/** What was not read is said with the first that was. */
function withWarnings([first, ...rest]: readonly Decoded[], warnings: readonly string[]): Decoded[] {
  return first ? [{ ...first, warnings: [...warnings, ...first.warnings] }, ...rest] : []
}

async function parse(bytes: Uint8Array): Promise<Email> {
  if (bytes.length > MAIL_BYTES)
    throw new ReadoutError(
      'intake/too-large',
      'input',
      `is a message of ${grouped(bytes.length)} bytes (at most ${grouped(MAIL_BYTES)}); save its attachments and read those`,
    )
  const { default: PostalMime } = await import('postal-mime') // loaded on first need
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: MAIL_DEPTH })
  } catch (error) {
    throw new ReadoutError(
      'intake/bad-mail',
      'input',
      `is a message that cannot be taken apart (${(error as Error).message.slice(0, 120)}); save its text and read that`,
      error,
    )
  }
}

/** Attachments of known formats; the others are named in a warning, for a message is often read for its own text. */
async function readAttachments(
  attachments: readonly Attachment[],
  hints: IntakeHints,
  inside: Inside,
): Promise<{ read: Decoded[]; warnings: string[] }> {
  const read: Decoded[] = []
  const warnings: string[] = []
  for (const { filename, mimeType, content, related } of attachments) {
    if (related || NO_DOCUMENT.test(mimeType) || typeof content === 'string') continue
    const { shown, file, name } = memberName(filename ?? 'unnamed')
    const say = (error: ReadoutError) => void warnings.push(`its attachment ${shown} was not read: it ${error.message}`)
    try {
      inside.unpacked(content.byteLength)
      for await (const decoded of inside.decode(new Uint8Array(content), { ...hints, file, onFault: say }))
        read.push(decoded.name || !filename ? decoded : { ...decoded, name })
    } catch (error) {
      if (!(error instanceof ReadoutError) || error.fault !== 'input' || error.code === 'intake/bomb') throw error
      say(error)
    }
  }
  return { read, warnings }
}

/** Where a list keeps the message. Source: RFC 5064. */
function addressOf({ headers }: Email): string | undefined {
  const archived = headers.find(({ key }) => key === 'archived-at')?.value
  return /<(https?:\/\/[^\s<>]{1,1000})>/.exec(archived ?? '')?.[1]
}

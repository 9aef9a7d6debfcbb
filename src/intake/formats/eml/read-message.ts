import type { Email } from 'postal-mime'
import { decodeForward } from './forward.ts'
import { withoutSignature } from './signature.ts'

/** The dispatch in a message: its text without signature and disclaimer, and what tells of it. */
export interface MessageText {
  readonly text: string
  readonly headline?: string
  readonly source?: string
  /** EDTF, the day the forwarded message says it was sent */
  readonly published?: string
  readonly isForward: boolean
}

const PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv|vs|sv|antw)(?:\[\d{1,3}\])?\s{0,2}:|\[[^\]]{1,60}\])\s{0,4}/i
const ADDRESS = /\s{0,3}[<(]?[\w.+-]{1,64}@[\w.-]{1,255}[>)]?/g

/** Reads what a message says, or what the message that it forwards says. */
export async function readMessage(mail: Email): Promise<MessageText> {
  const whole = mail.text?.trim() ? unfold(mail.text, isFlowed(mail)) : await textOfHtml(mail.html)
  const forward = decodeForward(whole, mail.subject ?? '')
  const { text, subject = mail.subject, from, published } = forward ?? { text: whole }
  const headline = plainSubject(subject)
  const source = from === undefined ? sourceOf(mail) : plainName(from)
  return {
    text: withoutHeadline(withoutSignature(text), headline),
    ...(headline ? { headline } : {}),
    ...(source ? { source } : {}),
    ...(published ? { published } : {}),
    isForward: forward !== undefined,
  }
}

/** Subject without "Re:", "Fwd:" and the name of a list in brackets. */
function plainSubject(subject: string | undefined): string | undefined {
  let plain = subject?.replace(/\s+/g, ' ').trim() ?? ''
  while (PREFIX.test(plain)) plain = plain.replace(PREFIX, '')
  return plain || undefined
}

/** The list that carried it, by its name, else the sender's name, else the host of the address. */
function sourceOf(mail: Email): string | undefined {
  const list = mail.headers.find(({ key }) => key === 'list-id')?.value
  const listName = /^\s{0,5}"?(?<name>[^"<>]{2,80}?)"?\s{0,5}</.exec(list ?? '')?.groups?.name
  if (listName) return listName.trim()
  return plainName(mail.from?.name ?? '') ?? mail.from?.address?.split('@')[1]
}

/** "Norpress Wire <wire@norpress.example>" is Norpress Wire; an address alone is its host. */
function plainName(from: string): string | undefined {
  const name = from.replace(ADDRESS, '').replace(/^["'\s]+|["'\s]+$|\s{0,3}\[mailto:[^\]]{0,200}\]/g, '')
  return name || /@(?<host>[\w.-]{3,255})/.exec(from)?.groups?.host
}

function withoutHeadline(text: string, headline: string | undefined): string {
  const [first = '', ...rest] = text.split('\n')
  return headline && first.trim() === headline ? rest.join('\n').trim() : text
}

function isFlowed({ headers }: Email): boolean {
  return headers.some(({ key, value }) => key === 'content-type' && /format="?flowed/i.test(value))
}

/** Lines that the mail program broke and marked with a space at their end are put together. Source: RFC 3676. */
function unfold(text: string, flowed: boolean): string {
  const lines = text.replace(/\r\n?/g, '\n')
  return flowed ? lines.replace(/(?<!^--)(?<! ) \n(?![>\s])/gm, ' ') : lines
}

async function textOfHtml(html: string | undefined): Promise<string> {
  if (!html?.trim()) return ''
  const { extractPage } = await import('../html/extract-page.ts')
  return extractPage(html).paragraphs.join('\n\n')
}

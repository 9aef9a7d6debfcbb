import { readDay } from './day.ts'

/** A forwarded message as the one that forwards it quotes it. */
export interface Forward {
  readonly text: string
  readonly subject?: string
  readonly from?: string
  /** EDTF */
  readonly published?: string
}

// the line over a quoted message, as the common mail programs write it
const MARKER =
  /^[> ]{0,8}(?:-{2,}\s?(?:Original|Forwarded) (?:Message|message)\s?-{2,}|-{2,} ?Forwarded message ?-{2,}|Begin forwarded message:|-{2,} Forwarded by [^\n]{1,200}|_{10,})[ \t]*$/m
const FORWARDED = /Forwarded|forwarded/
const FIELD =
  /^[> *]{0,8}(?<name>From|Sent|Date|To|Cc|Bcc|Reply-To|Subject|Importance|Attachments)\s?:\**\s?(?<value>[^\n]{0,1000})$/i
const FORWARD_SUBJECT = /^\s{0,4}(?:fwd?|wg|tr|rv)\s?:/i
// above a quoted message, more than this is an answer rather than a note
const NOTE_CHARACTERS = 300
const MOST_FORWARDS = 10

/**
 * The innermost message that a text forwards; undefined where it forwards none, or answers it.
 *
 * > Please see below.
 * > -----Original Message-----
 * > From: Norpress Wire
 * > Sent: Wednesday, March 12, 2025 10:02 AM
 * > Subject: Ministers meet in Halm
 */
export function decodeForward(text: string, subject: string): Forward | undefined {
  let inner: Forward | undefined
  for (let i = 0; i < MOST_FORWARDS; i++) {
    const next = outermost(inner?.text ?? text, inner?.subject ?? subject)
    if (!next) break
    inner = next
  }
  return inner
}

function outermost(text: string, subject: string): Forward | undefined {
  const marker = MARKER.exec(text)
  if (!marker) return undefined
  const above = text.slice(0, marker.index).trim()
  const isForward = FORWARDED.test(marker[0]) || FORWARD_SUBJECT.test(subject) || above.length < NOTE_CHARACTERS
  if (!isForward) return undefined
  const lines = text
    .slice(marker.index + marker[0].length)
    .replace(/^\s{0,20}\n/, '')
    .split('\n')
  const fields = new Map<string, string>()
  let at = 0
  for (; at < lines.length && at < 30; at++) {
    const field = FIELD.exec(lines[at]!)?.groups
    if (field) fields.set(field.name!.toLowerCase(), field.value!.replace(/\*+$/, '').trim())
    // a long field goes on over the next line; a blank one ends the block
    else if (!/^[> ]{0,8}[ \t]+\S/.test(lines[at]!) && (fields.size > 0 || lines[at]!.trim())) break
  }
  // a row of dashes or underscores over no sender is a rule in the text
  if (!fields.has('from')) return undefined
  const body = lines.slice(at).join('\n').trim()
  const published = readDay(fields.get('sent') ?? fields.get('date'))
  return {
    text: unquoted(body),
    ...(fields.get('subject') ? { subject: fields.get('subject')! } : {}),
    from: fields.get('from')!,
    ...(published ? { published } : {}),
  }
}

/** Without "> " where every line has it. */
function unquoted(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim())
  return lines.length && lines.every((line) => line.startsWith('>')) ? text.replace(/^> ?/gm, '') : text
}

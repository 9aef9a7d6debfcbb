import type { ImapFlow } from 'imapflow'
import { ReadoutError } from '../../../model/error.ts'
import { decode } from '../../decode.ts'
import type { Decoded, IntakeHints } from '../../format.ts'
import { MESSAGE_BYTES } from '../limits.ts'
import type { Batch, ListedItem, ListSource } from '../source-kind.ts'
import { nameMailError, openMailbox } from './open-mailbox.ts'

/** Numbers hold only as long as `uidValidity` stays; when the server changes it, everything is looked at once more. */
interface Place {
  readonly uidValidity: string
  readonly lastUid: number
}

interface Envelope {
  readonly uid: number
  readonly sizeBytes: number
  readonly messageId?: string
  readonly subject?: string
  readonly sent?: Date
}

const BATCH = 20

/**
 * The messages of a mailbox that came since the last look, by number. A message is known by its Message-ID, so that it
 * is not taken again when the server numbers its mailbox anew.
 */
export const listMailbox: ListSource = async function* (source, place, { env, signal, mailAnswerMs }) {
  const { client, uidValidity } = await openMailbox(source, env, mailAnswerMs)
  try {
    const before = place ? (JSON.parse(place) as Place) : undefined
    const from = before?.uidValidity === uidValidity ? before.lastUid + 1 : 1
    const found = (await client.search({ uid: `${from}:*` }, { uid: true })) || []
    // "900:*" gives the last message where there is none of that number
    const uids = found.filter((uid) => uid >= from).sort((a, b) => a - b)
    for (let at = 0; at < uids.length && !signal?.aborted; at += BATCH) {
      const envelopes = await readEnvelopes(client, uids.slice(at, at + BATCH))
      const isTaken = (mail: Envelope) => mail.sizeBytes <= MESSAGE_BYTES
      const lastUid = uids[Math.min(at + BATCH, uids.length) - 1]!
      yield {
        items: envelopes.filter(isTaken).map((mail) => itemOf(client, uidValidity, mail)),
        faults: envelopes.filter((mail) => !isTaken(mail)).map(tooLarge),
        place: JSON.stringify({ uidValidity, lastUid } satisfies Place),
        total: uids.length,
      } satisfies Batch
    }
    if (!uids.length) yield { items: [], unchanged: true } satisfies Batch
  } catch (error) {
    throw nameMailError(error, source.id, source.address)
  } finally {
    client.close()
  }
}

async function readEnvelopes(client: ImapFlow, uids: readonly number[]): Promise<Envelope[]> {
  const envelopes: Envelope[] = []
  const wanted = { uid: true, size: true, envelope: true }
  for await (const { uid, size = 0, envelope } of client.fetch(uids.join(','), wanted, { uid: true })) {
    const { messageId, subject, date } = envelope ?? {}
    const sent = date === undefined ? undefined : new Date(date)
    envelopes.push({
      uid,
      sizeBytes: size,
      ...(messageId ? { messageId } : {}),
      ...(subject ? { subject } : {}),
      ...(sent && !Number.isNaN(sent.getTime()) ? { sent } : {}),
    })
  }
  return envelopes
}

function itemOf(client: ImapFlow, uidValidity: string, { uid, messageId, subject, sent }: Envelope): ListedItem {
  return {
    key: messageId?.slice(0, 900) ?? `${uidValidity}:${uid}`,
    ...(subject ? { name: subject.slice(0, 300) } : {}),
    ...(sent ? { published: sent.toISOString() } : {}),
    decode: (hints) => decodeMessage(client, uid, hints),
  }
}

async function* decodeMessage(client: ImapFlow, uid: number, hints: IntakeHints): AsyncIterable<Decoded> {
  const message = await client
    .fetchOne(String(uid), { source: true }, { uid: true })
    .catch((error: unknown) => Promise.reject(nameMailError(error, 'the source', 'message')))
  // deleted since it was listed: there is nothing left to read
  if (!message) return
  if (message.source) yield* decode(message.source, hints)
}

function tooLarge({ uid, sizeBytes, subject }: Envelope): { item: string; code: string; message: string } {
  const most = MESSAGE_BYTES.toLocaleString('en-GB')
  const { code, message } = new ReadoutError(
    'intake/fetch-too-large',
    'input',
    `a message of ${sizeBytes.toLocaleString('en-GB')} bytes is not fetched (at most ${most})`,
  )
  return { item: subject ?? `message ${uid}`, code, message }
}

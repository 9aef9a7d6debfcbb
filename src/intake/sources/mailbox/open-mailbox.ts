import { lookup } from 'node:dns/promises'
import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { ImapFlow } from 'imapflow'
import { ReadoutError } from '../../../model/error.ts'
import type { Source } from '../../../model/source.ts'
import { AllowedHosts } from '../fetch/allowed-hosts.ts'
import { FIRST_BYTE_MS } from '../fetch/limits.ts'
import { MAIL_ANSWER_MS, MESSAGE_BYTES } from '../limits.ts'
import { readMailboxAddress } from './mailbox-address.ts'

// beside the message itself, what frames it
const FRAME_BYTES = 1_000_000
const LOOPBACK = /^(?:127\.|::1$)/

/**
 * Opens the mailbox for reading only; nothing in it is marked as seen. The password goes over an encrypted connection,
 * in plain only to a server on this very machine.
 * @throws ReadoutError intake/unreachable, intake/mailbox-login, intake/no-mailbox, intake/forbidden-address, intake/no-password
 */
export async function openMailbox(
  source: Source,
  env: Readonly<Record<string, string | undefined>>,
  answerMs = MAIL_ANSWER_MS,
): Promise<{ client: ImapFlow; uidValidity: string }> {
  const { host, port, user, folder, secure } = readMailboxAddress(source.address)
  const pass = await readPassword(source, env)
  const address = await vettedAddress(host, source.allowHosts)
  const client = new ImapFlow({
    host: address,
    port,
    secure,
    ...(isIP(host) ? {} : { servername: host }),
    doSTARTTLS: secure ? undefined : !LOOPBACK.test(address),
    auth: { user, pass },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: FIRST_BYTE_MS,
    greetingTimeout: FIRST_BYTE_MS,
    socketTimeout: answerMs,
    maxLineLength: FRAME_BYTES,
    maxLiteralSize: MESSAGE_BYTES,
    maxResponseSize: MESSAGE_BYTES + FRAME_BYTES,
  })
  // a connection that ends makes the command under way fail, which says so; without a listener it would end the process
  client.on('error', () => {})
  try {
    await client.connect()
    const mailbox = await client.mailboxOpen(folder, { readOnly: true })
    return { client, uidValidity: String(mailbox.uidValidity) }
  } catch (error) {
    client.close()
    throw nameMailError(error, `${user} at ${host}`, folder)
  }
}

/** What went wrong, in words and with its fault; never with the password. */
export function nameMailError(error: unknown, who: string, folder: string): unknown {
  if (error instanceof ReadoutError || !(error instanceof Error)) return error
  const { code, authenticationFailed, responseText, mailboxMissing } = error as Error & Record<string, unknown>
  const said = typeof responseText === 'string' ? ` (${responseText.slice(0, 200)})` : ''
  if (authenticationFailed)
    return new ReadoutError('intake/mailbox-login', 'setup', `the mail server does not let ${who} in${said}`, error)
  if (mailboxMissing || (!code && said))
    return new ReadoutError('intake/no-mailbox', 'setup', `${who} has no folder "${folder}"${said}`, error)
  const reason = typeof code === 'string' ? code : error.message
  return new ReadoutError('intake/unreachable', 'passing', `the mailbox of ${who} cannot be read (${reason})`, error)
}

async function readPassword({ id, password }: Source, env: Readonly<Record<string, string | undefined>>) {
  if (!password)
    throw new ReadoutError(
      'intake/no-password',
      'setup',
      `nothing says where the password of ${id} stands; add the source with --password-env NAME or --password-file FILE`,
    )
  const found = 'env' in password ? env[password.env] : await readFile(password.file, 'utf8').catch(() => undefined)
  if (found) return found.replace(/\r?\n$/, '')
  const place = 'env' in password ? `the environment variable ${password.env}` : password.file
  throw new ReadoutError('intake/no-password', 'setup', `the password of ${id} is to stand in ${place}, and does not`)
}

/** The address that is connected to: resolved once, so that the name cannot lead elsewhere afterwards. */
async function vettedAddress(host: string, allowHosts: readonly string[] = []): Promise<string> {
  const allowed = new AllowedHosts(allowHosts)
  try {
    const addresses = isIP(host) ? [{ address: host }] : await lookup(host, { all: true })
    for (const { address } of addresses) allowed.check(host, address)
    return addresses[0]!.address
  } catch (error) {
    if (error instanceof ReadoutError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new ReadoutError('intake/unreachable', 'passing', `${host} cannot be reached (${code})`, error)
  }
}

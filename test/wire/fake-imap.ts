import { createServer, type Server, type Socket } from 'node:net'

interface FakeMessage {
  readonly uid: number
  readonly source: string
  /** what the server says of its size, where that is not true */
  readonly listedBytes?: number
  /** the size under which the server begins to send it, where that is not true */
  readonly sentBytes?: number
}

/** A mailbox as the fake server holds it; tests change it between two looks. */
export interface FakeMailbox {
  uidValidity: number
  readonly messages: FakeMessage[]
  /** from this command on it says nothing more */
  silentAfter?: RegExp
  /** every command it was sent */
  readonly said: string[]
}

export const USER = 'desk'
export const PASSWORD = 'a password with "marks"'

/** As much of an IMAP server as reading takes (RFC 3501): LOGIN, EXAMINE, UID SEARCH, UID FETCH. */
export function fakeImapServer(mailbox: FakeMailbox): Server {
  return createServer((socket) => {
    socket.on('error', () => {})
    socket.write('* OK ready\r\n')
    let rest = ''
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1')
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        mailbox.said.push(line)
        if (mailbox.silentAfter?.test(line)) return
        answer(socket, line, mailbox)
      }
    })
  })
}

function answer(socket: Socket, line: string, { uidValidity, messages }: FakeMailbox): void {
  const [tag = '*', ...words] = line.split(' ')
  const rest = words.join(' ')
  const ok = (...lines: string[]) => socket.write([...lines, `${tag} OK done\r\n`].join('\r\n'))
  if (/^CAPABILITY/i.test(rest)) return void ok('* CAPABILITY IMAP4rev1')
  if (/^LOGIN/i.test(rest)) {
    const good = rest.includes(PASSWORD.replaceAll('"', '\\"'))
    return void (good ? ok() : socket.write(`${tag} NO [AUTHENTICATIONFAILED] wrong name or password\r\n`))
  }
  if (/^(?:LIST|LSUB) "" ""/i.test(rest)) return void ok('* LIST (\\Noselect) "/" ""')
  if (/^(?:LIST|LSUB)/i.test(rest)) return void ok('* LIST () "/" INBOX')
  if (/^(?:EXAMINE|SELECT) "?INBOX"?$/i.test(rest))
    return void ok(
      '* FLAGS (\\Seen)',
      `* ${messages.length} EXISTS`,
      `* OK [UIDVALIDITY ${uidValidity}] valid`,
      `* OK [UIDNEXT ${(messages.at(-1)?.uid ?? 0) + 1}] next`,
    )
  if (/^(?:EXAMINE|SELECT)/i.test(rest)) return void socket.write(`${tag} NO [NONEXISTENT] no such mailbox\r\n`)
  const search = /^UID SEARCH.*UID (\d+):\*/i.exec(rest)
  if (search) {
    const from = Number(search[1])
    const found = messages.filter(({ uid }, i) => uid >= from || i === messages.length - 1)
    return void ok(`* SEARCH ${found.map(({ uid }) => uid).join(' ')}`)
  }
  const fetch = /^UID FETCH ([\d,:]+) \((.+)\)$/i.exec(rest)
  if (fetch) return void fetchMessages(socket, tag, uidsOf(fetch[1]!), fetch[2]!, messages)
  if (/^LOGOUT/i.test(rest)) return void socket.end(`* BYE\r\n${tag} OK bye\r\n`)
  ok()
}

function fetchMessages(
  socket: Socket,
  tag: string,
  uids: Set<number>,
  wanted: string,
  messages: FakeMailbox['messages'],
) {
  for (const [i, { uid, source, listedBytes, sentBytes }] of messages.entries()) {
    const sizeBytes = Buffer.byteLength(source)
    if (!uids.has(uid)) continue
    const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(source)?.[1]?.trim() ?? ''
    const parts = [`UID ${uid}`, `RFC822.SIZE ${listedBytes ?? sizeBytes}`]
    if (/ENVELOPE/i.test(wanted)) {
      const id = header('Message-ID') ? `"${header('Message-ID')}"` : 'NIL'
      parts.push(`ENVELOPE ("${header('Date')}" "${header('Subject')}" NIL NIL NIL NIL NIL NIL NIL ${id})`)
    }
    socket.write(`* ${i + 1} FETCH (${parts.join(' ')}`)
    if (/BODY\.PEEK\[\]/i.test(wanted)) socket.write(` BODY[] {${sentBytes ?? sizeBytes}}\r\n${source}`)
    socket.write(')\r\n')
  }
  socket.write(`${tag} OK done\r\n`)
}

function uidsOf(set: string): Set<number> {
  return new Set(
    set.split(',').flatMap((part) => {
      const [from = 0, to = from] = part.split(':').map(Number)
      return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    }),
  )
}

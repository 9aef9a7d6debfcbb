// "From sender@host Wed Mar 12 10:02:00 2025"; a line of a text that begins so is written ">From"
const OPENING = /^From \S{1,200} {1,3}[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d[^\n]{0,40}\d{4}[^\n]{0,20}\r?\n/

export function isMailbox(opening: string): boolean {
  return OPENING.test(opening)
}

/** The messages of a mailbox in its order, each without its "From " line. Source: RFC 4155, "mboxrd" quoting. */
export function* readMailbox(bytes: Uint8Array): Generator<{ number: number; message: Uint8Array }> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begins = (at: number) => OPENING.test(file.toString('latin1', at, at + 400))
  let start = file.indexOf('From ')
  for (let number = 1; start >= 0; number++) {
    let end = file.indexOf('\nFrom ', start)
    while (end >= 0 && !begins(end + 1)) end = file.indexOf('\nFrom ', end + 1)
    const body = file.indexOf('\n', start) + 1
    const message = file.toString('latin1', body, end < 0 ? file.length : end).replace(/^>(>{0,20}From )/gm, '$1')
    yield { number, message: Buffer.from(message, 'latin1') }
    start = end < 0 ? -1 : end + 1
  }
}

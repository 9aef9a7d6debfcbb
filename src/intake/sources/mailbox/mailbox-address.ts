import { ReadoutError } from '../../../model/error.ts'

/** A mailbox as its address names it: "imaps://desk@mail.example/INBOX/Wire". */
export interface MailboxAddress {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly folder: string
  /** TLS from the first byte on; else it is asked for before anything is said */
  readonly secure: boolean
}

/** @throws ReadoutError intake/bad-address */
export function readMailboxAddress(address: string): MailboxAddress {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const secure = url?.protocol === 'imaps:'
  if (!url?.hostname || !url.username || (!secure && url.protocol !== 'imap:'))
    throw new ReadoutError(
      'intake/bad-address',
      'usage',
      'a mailbox is written as imaps://user@mail.example/INBOX; an "@" in the user is written %40',
    )
  if (url.password)
    throw new ReadoutError(
      'intake/bad-address',
      'usage',
      'a password stands in the address of the mailbox, where it would be kept; name its place with --password-env or --password-file',
    )
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 993 : 143),
    user: decodeURIComponent(url.username),
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
    secure,
  }
}

import { isIP } from 'node:net'
import { ReadoutError } from '../../../model/error.ts'
import type { AllowedHosts } from './allowed-hosts.ts'
import { ADDRESS_CHARACTERS } from './limits.ts'

/**
 * An address that may be asked: http or https, without name and password in it, of a host that is not off limits.
 *
 * Names are vetted again when they are resolved; addresses in figures only here.
 * @param base what a relative address is relative to
 * @throws ReadoutError intake/bad-address, intake/forbidden-address
 */
export function checkAddress(text: string, allowed: AllowedHosts, base?: URL): URL {
  const shown = text.slice(0, 200)
  if (text.length > ADDRESS_CHARACTERS) throw bad(`an address of ${text.length} characters is too long: ${shown}…`)
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : undefined
  if (!url) throw bad(`"${shown}" is no address; write it as https://example.org/feed.xml`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw bad(`${url.protocol}// is not fetched, only http and https: ${shown}`)
  if (url.username || url.password)
    throw bad(`a name or password stands in the address of ${url.host}; it would be kept and sent in plain`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) allowed.check(host, host)
  else allowed.checkName(host)
  url.hash = ''
  return url
}

function bad(message: string): ReadoutError {
  return new ReadoutError('intake/bad-address', 'input', message)
}

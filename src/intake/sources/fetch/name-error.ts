import { ReadoutError } from '../../../model/error.ts'
import { badAnswer } from './body.ts'

// Source: RFC 5280 as OpenSSL words it, e.g. "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT"
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS_CERT/
const TLS = /^(?:ERR_SSL|ERR_TLS|EPROTO)/
const CUT = /^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/

const WHY: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no machine has this name',
  EAI_AGAIN: 'names cannot be looked up for the moment',
  ECONNREFUSED: 'it takes no connection',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'no way leads there',
  ENETUNREACH: 'no way leads there',
}

/** What went wrong with a request, in words and with its fault; errors that are no fault of network or server stay as they are. */
export function nameFetchError(error: unknown, what: string, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason // whatever the stream made of it
  if (error instanceof ReadoutError || !(error instanceof Error)) return error
  const { code = '', message } = error as NodeJS.ErrnoException
  // several addresses were tried: the errors are one for each
  const refused = error instanceof AggregateError ? error.errors.find((e) => e instanceof ReadoutError) : undefined
  if (refused) return refused
  if (code === 'HPE_HEADER_OVERFLOW') return badAnswer(`${what} answers with more headers than are taken`, error)
  if (code.startsWith('HPE_')) return badAnswer(`${what} does not answer in HTTP (${message})`, error)
  if (CERTIFICATE.test(code))
    return new ReadoutError(
      'intake/certificate',
      'setup',
      `the certificate of ${what} does not hold (${message}); a certificate of your own goes into NODE_EXTRA_CA_CERTS`,
      error,
    )
  if (TLS.test(code)) return badAnswer(`${what} does not answer in TLS (${code})`, error)
  if (CUT.test(code) || message === 'aborted') return badAnswer(`${what} broke off in the middle`, error)
  if (code)
    return new ReadoutError('intake/unreachable', 'passing', `${what} cannot be reached (${WHY[code] ?? code})`, error)
  return error
}

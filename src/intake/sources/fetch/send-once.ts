import { type Agent, type IncomingMessage, type OutgoingHttpHeaders, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { ReadoutError } from '../../../model/error.ts'
import type { FetchLimits } from './limits.ts'

export interface Sending {
  readonly agent: Agent
  readonly headers: OutgoingHttpHeaders
  /** absent where a proxy resolves the name */
  readonly lookup?: LookupFunction
  /** told of the address that was connected to; throws where it is off limits */
  readonly onConnect?: (address: string) => void
  readonly limits: FetchLimits
  readonly signal: AbortSignal
}

/** Asks once, follows nothing, and gives the answer as soon as its headers are there. */
export function sendOnce(url: URL, sending: Sending): Promise<IncomingMessage> {
  const { agent, headers, lookup, onConnect, limits, signal } = sending
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const request = send(url, {
      agent,
      headers,
      signal,
      maxHeaderSize: limits.headerBytes,
      ...(lookup ? { lookup } : {}),
    })
    const timer = setTimeout(() => {
      const message = `${url.host} does not answer within ${limits.firstByteMs / 1_000} seconds`
      request.destroy(new ReadoutError('intake/too-slow', 'passing', message))
    }, limits.firstByteMs)
    request.on('socket', (socket) => {
      if (!onConnect || !socket.connecting) return
      socket.once('connect', () => {
        try {
          onConnect(socket.remoteAddress ?? '')
        } catch (error) {
          request.destroy(error as Error)
        }
      })
    })
    request.on('response', (message) => {
      clearTimeout(timer)
      resolve(message)
    })
    request.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    request.end()
  })
}

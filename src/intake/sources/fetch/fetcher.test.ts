import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, describe, test } from 'vitest'
import { Fetcher } from './fetcher.ts'
import type { FetchLimits } from './limits.ts'
import { Manners } from './manners.ts'

const LIMITS: Partial<FetchLimits> = {
  bodyBytes: 100_000,
  headerBytes: 8_192,
  redirects: 3,
  firstByteMs: 300,
  wholeMs: 1_500,
  paceMs: 250,
  paceBytes: 64,
  hostIntervalMs: 0,
  hostConcurrent: 4,
}
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server of this machine that answers as the test says; robots.txt is not there unless `routes` has it. */
async function serve(routes: Record<string, RequestListener>): Promise<string> {
  const server = createServer((request, response) => {
    const route = routes[request.url!]
    if (route) return route(request, response)
    response.writeHead(404).end()
  })
  return `http://127.0.0.1:${await listen(server)}`
}

async function listen(server: ReturnType<typeof createTcpServer>): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function fetcher(allow: readonly string[] = ['127.0.0.1'], limits: Partial<FetchLimits> = {}): Fetcher {
  const all = { ...LIMITS, ...limits }
  const made = new Fetcher(new Manners('1.0', 'desk@ministry.example', all), allow, all)
  closing.push(() => made.close())
  return made
}

const say = (bytes: string | Uint8Array, headers: Record<string, string> = {}): RequestListener => {
  return (_request, response) => response.writeHead(200, headers).end(bytes)
}
const textOf = async (address: string, from = fetcher()) => Buffer.from((await from.get(address)).bytes).toString()

test('what is asked for comes, and says who asks', async () => {
  let seen: IncomingMessage['headers'] = {}
  const at = await serve({
    '/feed': (request, response) => {
      seen = request.headers
      response.end('talks')
    },
  })
  const { bytes } = await fetcher().get(`${at}/feed`, { language: 'en' })
  assert.equal(Buffer.from(bytes).toString(), 'talks')
  assert.equal(seen['user-agent'], 'Readout/1.0 (+desk@ministry.example)')
  assert.equal(seen['accept-language'], 'en, *;q=0.5')
})

describe('hosts off the public network', () => {
  test('are refused unless they are listed', async () => {
    const at = await serve({ '/': say('secret') })
    await assert.rejects(fetcher([]).get(at), { code: 'intake/forbidden-address', fault: 'setup' })
    await assert.rejects(fetcher([]).get(at.replace('127.0.0.1', 'localhost')), { code: 'intake/forbidden-address' })
    assert.equal(await textOf(`${at}/`), 'secret')
  })

  test('are refused as the target of a redirect', async () => {
    const inner = await serve({ '/': say('secret') })
    const targets = [
      inner.replace('127.0.0.1', '127.0.0.2'),
      inner.replace('127.0.0.1', '[::ffff:127.0.0.2]'),
      'http://169.254.169.254/latest/meta-data/',
      inner.replace('127.0.0.1', 'localhost'),
    ]
    for (const target of targets) {
      const at = await serve({ '/': (_q, response) => response.writeHead(302, { location: target }).end() })
      await assert.rejects(fetcher().get(at), { code: 'intake/forbidden-address' }, target)
    }
    const file = await serve({
      '/': (_q, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    })
    await assert.rejects(fetcher().get(file), { code: 'intake/bad-address' })
  })
})

describe('redirects', () => {
  test('are followed', async () => {
    const at = await serve({
      '/a': (_q, response) => response.writeHead(301, { location: '/b?x=1' }).end(),
      '/b?x=1': say('here'),
    })
    const answer = await fetcher().get(`${at}/a`)
    assert.equal(answer.url, `${at}/b?x=1`)
  })
  test('in a circle end', async () => {
    const at = await serve({ '/a': (_q, response) => response.writeHead(302, { location: '/a' }).end() })
    await assert.rejects(fetcher().get(`${at}/a`), { code: 'intake/redirects', fault: 'input' })
  })
  test('to nowhere are a bad answer', async () => {
    const at = await serve({ '/a': (_q, response) => response.writeHead(302).end() })
    await assert.rejects(fetcher().get(`${at}/a`), { code: 'intake/bad-answer' })
  })
})

describe('size', () => {
  const endless = (_q: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200)
    const more = () => {
      while (response.write('x'.repeat(16_384)));
    }
    response.on('drain', more)
    more()
  }
  test('announced too large', async () => {
    const at = await serve({ '/': say('x', { 'content-length': '100001' }) })
    await assert.rejects(fetcher().get(at), { code: 'intake/fetch-too-large', fault: 'input' })
  })
  test('without end', async () => {
    const at = await serve({ '/': endless })
    await assert.rejects(fetcher().get(at), { code: 'intake/fetch-too-large' })
  })
  const zeros = Buffer.alloc(300_000_000)
  const bombs: [name: string, encoding: string, bytes: () => Uint8Array][] = [
    ['gzip', 'gzip', () => gzipSync(zeros)],
    ['deflate', 'deflate', () => deflateSync(zeros)],
    ['deflate without header', 'deflate', () => deflateRawSync(zeros)],
    ['br', 'br', () => brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } })],
    ['zstd', 'zstd', () => zstdCompressSync(zeros)],
    ['gzip in gzip', 'gzip, gzip', () => gzipSync(gzipSync(zeros))],
  ]
  for (const [name, encoding, bytes] of bombs)
    test(`a bomb: 300 MB in ${name}`, async () => {
      const bomb = bytes()
      const at = await serve({ '/': say(bomb, { 'content-encoding': encoding }) })
      const before = process.memoryUsage().rss
      await assert.rejects(fetcher(undefined, { bodyBytes: 2_000_000 }).get(at), { code: 'intake/fetch-too-large' })
      assert.ok(process.memoryUsage().rss - before < 150_000_000, 'it was never whole in memory')
    })
})

describe('compression', () => {
  const text = 'The talks go on. '.repeat(500)
  const ways: [encoding: string, bytes: Uint8Array][] = [
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['zstd', zstdCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['identity', Buffer.from(text)],
  ]
  for (const [encoding, bytes] of ways)
    test(`${encoding} is undone`, async () => {
      const at = await serve({ '/': say(bytes, { 'content-encoding': encoding }) })
      assert.equal(await textOf(at), text)
    })
  const broken: [name: string, encoding: string, bytes: Uint8Array][] = [
    ['cut off', 'gzip', gzipSync(text).subarray(0, 60)],
    ['cut off', 'br', brotliCompressSync(text).subarray(0, 20)],
    ['cut off', 'zstd', zstdCompressSync(text).subarray(0, 20)],
    ['not compressed', 'gzip', Buffer.from(text)],
    ['not compressed', 'br', Buffer.from(text)],
    ['not compressed', 'zstd', Buffer.from(text)],
    ['not compressed', 'deflate', Buffer.from(text)],
    ['not known', 'compress', Buffer.from(text)],
    ['three times over', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(text)))],
  ]
  for (const [name, encoding, bytes] of broken)
    test(`${encoding}, ${name}: a bad answer`, async () => {
      const at = await serve({ '/': say(bytes, { 'content-encoding': encoding }) })
      await assert.rejects(fetcher().get(at), { code: 'intake/bad-answer', fault: 'passing' })
    })
})

describe('time', () => {
  test('no answer', async () => {
    const at = await serve({ '/': () => {} })
    await assert.rejects(fetcher().get(at), { code: 'intake/too-slow', fault: 'passing' })
  })
  test('headers a few bytes at a time', async () => {
    const port = await listen(
      createTcpServer((socket) => {
        socket.on('error', () => {})
        socket.once('data', (data) => {
          if (String(data).includes('robots.txt'))
            return socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n')
          socket.write('HTTP/1.1 200 OK\r\n')
          const timer = setInterval(() => socket.write('x-slow: 1\r\n'), 50)
          socket.on('close', () => clearInterval(timer))
        })
      }),
    )
    await assert.rejects(fetcher().get(`http://127.0.0.1:${port}/`), { code: 'intake/too-slow' })
  })
  test('a slow loris: one byte now and then', async () => {
    const at = await serve({
      '/': (_q, response) => {
        response.writeHead(200)
        const timer = setInterval(() => response.write('x'), 40)
        response.on('close', () => clearInterval(timer))
      },
    })
    await assert.rejects(fetcher().get(at), { code: 'intake/too-slow', message: /too slowly/ })
  })
  test('steady, but without end in time', async () => {
    const at = await serve({
      '/': (_q, response) => {
        response.writeHead(200)
        const timer = setInterval(() => response.write('x'.repeat(100)), 20)
        response.on('close', () => clearInterval(timer))
      },
    })
    await assert.rejects(fetcher().get(at), { code: 'intake/too-slow', message: /1\.5 seconds/ })
  })
})

describe('answers that are none', () => {
  const raw = async (answer: string) => {
    const port = await listen(
      createTcpServer((socket) => {
        socket.on('error', () => {})
        socket.once('data', (data) =>
          socket.end(String(data).includes('robots.txt') ? 'HTTP/1.1 404 Not Found\r\n\r\n' : answer),
        )
      }),
    )
    return `http://127.0.0.1:${port}/`
  }
  const answers: [name: string, answer: string][] = [
    ['too many headers', `HTTP/1.1 200 OK\r\n${'x-more: yes yes yes yes\r\n'.repeat(1_000)}\r\nx`],
    ['one long header', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\nx`],
    ['not HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['shorter than announced', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort'],
    ['chunks that break off', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nshort\r\n'],
    ['nothing', ''],
  ]
  for (const [name, answer] of answers)
    test(name, async () =>
      assert.rejects(fetcher().get(await raw(answer)), { code: 'intake/bad-answer', fault: 'passing' }),
    )
  test('nobody there', async () =>
    assert.rejects(fetcher().get('http://127.0.0.1:9/'), { code: 'intake/robots', fault: 'passing' }))
  test('nobody there, robots.txt not asked', async () =>
    assert.rejects(fetcher().get('http://127.0.0.1:9/', { ignoreRobots: true }), {
      code: 'intake/unreachable',
      fault: 'passing',
    }))

  const statuses = [
    [404, 'input'],
    [410, 'input'],
    [401, 'setup'],
    [403, 'setup'],
    [429, 'passing'],
    [500, 'passing'],
    [503, 'passing'],
  ] as const
  for (const [status, fault] of statuses)
    test(`${status} is a fault of ${fault}`, async () => {
      const at = await serve({ '/': (_q, response) => response.writeHead(status).end() })
      await assert.rejects(fetcher().get(at), { code: 'intake/http-status', fault, status })
    })
})

describe('manners', () => {
  test('what did not change is not sent again', async () => {
    const at = await serve({
      '/': (request, response) =>
        request.headers['if-none-match'] === '"7"' &&
        request.headers['if-modified-since'] === 'Mon, 02 Mar 2026 08:00:00 GMT'
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"7"', 'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT' }).end('new'),
    })
    const from = fetcher()
    const { etag, lastModified, unchanged } = await from.get(at)
    assert.equal(unchanged, false)
    const again = await from.get(at, { etag, lastModified })
    assert.deepEqual([again.unchanged, again.bytes.length], [true, 0])
  })

  test('robots.txt is obeyed, asked once, and may be set aside', async () => {
    let asked = 0
    const at = await serve({
      '/robots.txt': (_q, response) => {
        asked++
        response.end(
          'User-agent: *\nDisallow: /private\nSitemap: https://wire.example/news.xml\n\nUser-agent: Readout\nDisallow: /members/\n',
        )
      },
      '/members/1': say('one'),
      '/private': say('two'),
    })
    const from = fetcher()
    await assert.rejects(from.get(`${at}/members/1`), { code: 'intake/robots', fault: 'setup' })
    assert.equal(await textOf(`${at}/private`, from), 'two')
    assert.equal(asked, 1)
    assert.equal(Buffer.from((await from.get(`${at}/members/1`, { ignoreRobots: true })).bytes).toString(), 'one')
    assert.deepEqual(await from.sitemapsOf(at), ['https://wire.example/news.xml'])
  })

  test('a robots.txt in trouble forbids everything for now', async () => {
    const at = await serve({ '/robots.txt': (_q, response) => response.writeHead(503).end(), '/': say('x') })
    await assert.rejects(fetcher().get(at), { code: 'intake/robots', fault: 'passing' })
  })

  test('a robots.txt that redirects off the public network forbids everything', async () => {
    const to = { location: 'http://10.0.0.1/robots.txt' }
    const at = await serve({ '/robots.txt': (_q, response) => response.writeHead(302, to).end(), '/': say('x') })
    await assert.rejects(fetcher().get(at), { code: 'intake/robots', fault: 'setup' })
  })

  test('Retry-After rests the whole host', async () => {
    let asked = 0
    const at = await serve({
      '/a': (_q, response) => {
        asked++
        response.writeHead(429, { 'retry-after': '120' }).end()
      },
      '/b': say('b'),
    })
    const from = fetcher()
    await assert.rejects(from.get(`${at}/a`), { status: 429, retryAfterMs: 120_000 })
    await assert.rejects(from.get(`${at}/b`), { status: 429 })
    assert.equal(asked, 1)
  })

  test('requests to one host begin some time apart, and few run at once', async () => {
    const [starts, now]: [number[], { running: number; most: number }] = [[], { running: 0, most: 0 }]
    const slow: RequestListener = (_q, response) => {
      starts.push(performance.now())
      now.most = Math.max(now.most, ++now.running)
      setTimeout(() => {
        now.running--
        response.end('x')
      }, 120)
    }
    const at = await serve({ '/': slow })
    const from = fetcher(undefined, { hostIntervalMs: 30, hostConcurrent: 2 })
    await Promise.all(Array.from({ length: 6 }, () => from.get(at)))
    assert.equal(now.most, 2)
    // the server may see two of them closer together than they were sent
    assert.ok(starts.at(-1)! - starts[0]! > 120, String(starts))
  })

  test('a reader that leaves in the middle gives its turn back', async () => {
    const at = await serve({ '/': say('x'.repeat(90_000)) })
    const from = fetcher(undefined, { hostConcurrent: 1 })
    for (let i = 0; i < 3; i++) for await (const _chunk of (await from.open(at)).body) break
    assert.equal((await from.get(at)).bytes.length, 90_000)
  })

  test('it ends when it is told to', async () => {
    const at = await serve({ '/': () => {} })
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    await assert.rejects(fetcher().get(at, { signal: stop.signal, ignoreRobots: true }), { name: 'AbortError' })
  })
})

// made for this test, signed by nobody
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgAXB1WCoqfYpQeb4T
MqCdU9FYbvC2oed60IzFR77tWOqhRANCAAQxCSKq3zct5iVpcQfuZISb/cg74U1+
DhIlPmLl23mD1pNoAiOhUmRZVwg7nPDMC6hMI+n6FRXYw+OWe0mQqeMs
-----END PRIVATE KEY-----`
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBhTCCASugAwIBAgIUDHKF2vAaMWgnTGFUta8JUSypgscwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMd2lyZS5leGFtcGxlMCAXDTI2MTEyNTAxNDIxMVoYDzIxMjYx
MTAxMDE0MjExWjAXMRUwEwYDVQQDDAx3aXJlLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQxCSKq3zct5iVpcQfuZISb/cg74U1+DhIlPmLl23mD1pNo
AiOhUmRZVwg7nPDMC6hMI+n6FRXYw+OWe0mQqeMso1MwUTAdBgNVHQ4EFgQU37j/
HAsGhgIeQed99ifcgineGGcwHwYDVR0jBBgwFoAU37j/HAsGhgIeQed99ifcgine
GGcwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiBrLNTrfBY9u0iI
WaLoPgL6wptFlTIr3xEyHArNbQ9J8QIhAOvD1M+e9moqFen8zHUO0C5qe2hKx2SP
pFELylJhzvDT
-----END CERTIFICATE-----`

describe('https', () => {
  const secure = async () => {
    const server = createSecureServer({ key: KEY, cert: CERTIFICATE }, (_request, response) => response.end('x'))
    return `https://127.0.0.1:${await listen(server)}/`
  }
  test('a certificate that nobody vouches for is refused', async () => {
    await assert.rejects(fetcher().get(await secure(), { ignoreRobots: true }), {
      code: 'intake/certificate',
      fault: 'setup',
      message: /NODE_EXTRA_CA_CERTS/,
    })
  })
  test('a server that does not speak TLS is a bad answer', async () => {
    const at = (await serve({ '/': say('x') })).replace('http:', 'https:')
    await assert.rejects(fetcher().get(at, { ignoreRobots: true }), { code: 'intake/bad-answer' })
  })
  test('hosts off the public network are refused as under http', async () =>
    assert.rejects(fetcher([]).get(await secure()), { code: 'intake/forbidden-address' }))
})

describe('a proxy', () => {
  test('of another kind is said', async () => {
    process.env.all_proxy = 'socks5://127.0.0.1:1080'
    try {
      await assert.rejects(fetcher([]).get('http://wire.example/'), {
        code: 'intake/robots',
        fault: 'setup',
        message: /proxy/,
      })
    } finally {
      delete process.env.all_proxy
    }
  })

  test('is asked for a tunnel to what is under https', async () => {
    const asked: string[] = []
    const proxy = createServer()
    proxy.on('connect', ({ url }: IncomingMessage, socket: Socket) => {
      asked.push(url!)
      socket.on('error', () => {})
      socket.end('HTTP/1.1 503 Not now\r\n\r\n')
    })
    process.env.https_proxy = `http://127.0.0.1:${await listen(proxy)}`
    try {
      await assert.rejects(fetcher([]).get('https://wire.example/feed', { ignoreRobots: true }), { fault: 'passing' })
      assert.deepEqual(asked, ['wire.example:443'])
    } finally {
      delete process.env.https_proxy
    }
  })

  test('is used where the environment names one, and what is off limits stays so', async () => {
    const asked: string[] = []
    const proxy = createServer((request, response) => {
      asked.push(request.url!)
      response.writeHead(request.url!.endsWith('robots.txt') ? 404 : 200).end('through the proxy')
    })
    const port = await listen(proxy)
    process.env.http_proxy = `http://127.0.0.1:${port}`
    process.env.no_proxy = 'direct.example'
    try {
      assert.equal(await textOf('http://wire.example/feed', fetcher([])), 'through the proxy')
      assert.deepEqual(asked, ['http://wire.example/robots.txt', 'http://wire.example/feed'])
      for (const host of ['10.0.0.1', 'localhost', '[::1]', 'db.internal'])
        await assert.rejects(fetcher([]).get(`http://${host}/`), { code: 'intake/forbidden-address' })
      assert.equal(asked.length, 2)
    } finally {
      delete process.env.http_proxy
      delete process.env.no_proxy
    }
  })
})

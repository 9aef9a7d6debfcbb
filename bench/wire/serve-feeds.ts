import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// Run by run.ts as a process of its own: serve-feeds.ts FEEDS ITEMS. Answers /feed/N.xml with so many items of its own, and says
// how often it was asked under /asked. The states and people do not exist.
const [feeds, items] = process.argv.slice(2).map(Number) as [number, number]

const PEOPLE = ['Ada Berg', 'Ivo Lund', 'Mira Stahl', 'Odo Kern', 'Lena Voss', 'Tam Rill']
const PLACES = ['Kirn', 'Halm', 'Osthaven', 'Avalon', 'Ness', 'Tarn']
const OFFICES = ['foreign minister', 'special envoy', 'spokesman of the presidency', 'defence minister']
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!

function itemOf(feed: number, n: number): string {
  const seed = feed * 7 + n * 13
  const [person, place, office] = [pick(PEOPLE, seed), pick(PLACES, seed >> 1), pick(OFFICES, seed >> 2)]
  const text =
    `<p>${place.toUpperCase()}, March ${1 + (n % 28)}, 2026. /WIRE ${feed}/. Norland's ${office} ${person} met a Vestrian delegation in ${place} on Monday for session ${n} of the talks on the crossing at ${pick(PLACES, seed >> 3)}, file ${feed}.</p>` +
    `<p>"We have time, and we will use it," ${person.split(' ')[1]} said after session ${n}. Both sides agreed to exchange lists of the missing by the end of the month.</p>`
  return `<item><guid>${feed}-${n}</guid><title>Session ${n} held in ${place}</title><link>http://wire.example/${feed}/${n}</link><pubDate>${new Date(Date.UTC(2026, 2, 1 + (n % 28), 8)).toUTCString()}</pubDate><description>${text.replaceAll('<', '&lt;')}</description></item>`
}

const asked = { requests: 0, unchanged: 0 }
const server = createServer((request, response) => {
  if (request.url === '/asked') return response.end(JSON.stringify(asked))
  asked.requests++
  const feed = Number(/^\/feed\/(\d{1,5})\.xml$/.exec(request.url ?? '')?.[1] ?? Number.NaN)
  if (!(feed < feeds)) return response.writeHead(404).end()
  if (request.headers['if-none-match']) {
    asked.unchanged++
    return response.writeHead(304).end()
  }
  const all = Array.from({ length: items }, (_, n) => itemOf(feed, n)).join('')
  response.writeHead(200, { etag: '"1"', 'content-type': 'application/rss+xml' })
  response.end(`<rss version="2.0"><channel><title>Wire ${feed}</title>${all}</channel></rss>`)
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))

import { once } from 'node:events'
import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { warcPage } from '../../scripts/fixtures/write-warc.ts'

export interface MadeArchive {
  readonly pages: number
  readonly plainBytes: number
  readonly packedBytes: number
  /** saved pages of news sites among them */
  readonly saved: number
}

const NAMES = ['Norland', 'Vestria', 'Ordania', 'Sudmark', 'Halm', 'Osthaven', 'Kirn', 'Vester']
const VERBS = [
  'agreed to reopen',
  'discussed',
  'put off',
  'called for',
  'rejected',
  'welcomed',
  'confirmed',
  'spoke about',
]
const THINGS = [
  'the crossing at Kirn',
  'a joint commission',
  'the exchange of prisoners',
  'a new round of talks',
  'the withdrawal of heavy weapons',
  'the return of archives',
  'a visit of the envoy',
  'the monitoring mission',
]

/**
 * Writes a packed web archive that unpacks to so many bytes: saved pages of news sites where they are at hand, and as many
 * composed ones with menus, scripts and an article, no two alike.
 */
export async function makeArchive(file: string, plainBytes: number, savedPages: string): Promise<MadeArchive> {
  const saved = existsSync(savedPages)
    ? readdirSync(savedPages).map((name) => readFileSync(join(savedPages, name, 'source.html')))
    : []
  const out = createWriteStream(file)
  let plain = 0
  let packed = 0
  let pages = 0
  let fromSaved = 0
  while (plain < plainBytes) {
    const isSaved = saved.length > 0 && pages % 2 === 0
    const page = isSaved ? saved[fromSaved++ % saved.length]! : composed(pages)
    const record = warcPage(`https://norpress.example/${pages}`, '2025-03-12T18:00:00Z', page)
    const member = gzipSync(record, { level: 6 })
    plain += record.length
    packed += member.length
    pages++
    if (!out.write(member)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return { pages, plainBytes: plain, packedBytes: packed, saved: fromSaved }
}

/** A page of about 40 KB, most of it not the article, as pages are. */
function composed(number: number): string {
  let seed = number * 7919 + 1
  const pick = (words: readonly string[]) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return words[seed % words.length]!
  }
  const sentence = () =>
    `The foreign ministers of ${pick(NAMES)} and ${pick(NAMES)} ${pick(VERBS)} ${pick(THINGS)} in ${pick(NAMES)}, an aide said.`
  const paragraph = () => `<p>${Array.from({ length: 3 }, sentence).join(' ')}</p>`
  const link = (i: number) =>
    `<li class="menu-item menu-item-${i}"><a href="/${i}" data-track="menu:${i}">${pick(THINGS)}</a></li>`
  const headline = `Report ${number}: ${pick(NAMES)} ${pick(VERBS)} ${pick(THINGS)}`
  return `<!doctype html><html lang="en"><head><title>${headline} | Norpress</title><meta property="article:published_time" content="2025-03-12"><style>${'.a{color:red}'.repeat(400)}</style><script>${'var a=function(){return 1};'.repeat(500)}</script></head><body><nav><ul>${Array.from({ length: 80 }, (_, i) => link(i)).join('')}</ul></nav><main><article><h1>${headline}</h1>${Array.from({ length: 9 }, paragraph).join('\n')}</article></main><aside><ul>${Array.from({ length: 60 }, (_, i) => link(i)).join('')}</ul></aside><footer>Norpress</footer></body></html>`
}

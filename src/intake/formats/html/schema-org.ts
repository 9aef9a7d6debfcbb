import type { PageDocument } from './page-tree.ts'

/** What schema.org JSON-LD in a page says of its article. */
export interface SchemaArticle {
  readonly headline?: string
  readonly name?: string
  readonly author?: string
  readonly publisher?: string
  /** as written, usually a time stamp */
  readonly published?: string
  readonly url?: string
  readonly body?: string
  /** false where it is for subscribers */
  readonly free?: boolean
  /** true for a live page of several entries */
  readonly live?: boolean
}

const ARTICLE =
  /^(?:.*[/#])?(?:\w*Article|NewsArticle|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|PressRelease|Statement|WebPage|Posting)$/
const BLOCK_CHARACTERS = 4_000_000

/** Reads the JSON-LD blocks of a page; broken ones are passed over. An article counts before the page that holds it. */
export function readSchemaOrg(document: PageDocument): SchemaArticle {
  const nodes = [...document.querySelectorAll('script')]
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .flatMap((script) => parseNodes(script.textContent ?? ''))
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const article = articles.find((node) => !typesOf(node).every((type) => /WebPage$/.test(type))) ?? articles[0]
  if (!article) return {}
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  return Object.fromEntries(
    Object.entries({
      headline: plain(article.headline),
      name: plain(article.name),
      author: names(article.author ?? article.creator, byId),
      publisher: names(article.publisher ?? article.sourceOrganization, byId),
      published: plain(article.datePublished) ?? plain(article.dateCreated),
      url: plain(article.url) ?? plain(article.mainEntityOfPage),
      body: plainLines(article.articleBody),
      free: /^false$/i.test(String(article.isAccessibleForFree)) ? false : undefined,
      live: typesOf(article).includes('LiveBlogPosting') || undefined,
    }).filter(([, value]) => value !== undefined),
  )
}

type Node = Record<string, unknown>

/** All objects of a block: the block itself, a list, or its "@graph". */
function parseNodes(block: string): Node[] {
  if (block.length > BLOCK_CHARACTERS) return []
  let value: unknown
  try {
    value = JSON.parse(block.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch {
    return []
  }
  const objects = [value].flat(2).filter((node): node is Node => node !== null && typeof node === 'object')
  return objects
    .flatMap((node) => [
      node,
      ...([node['@graph'] ?? []].flat() as Node[]),
      ...([node.mainEntity ?? []].flat() as Node[]),
    ])
    .filter((node) => node && typeof node === 'object')
}

function typesOf(node: Node): string[] {
  return [node['@type'] ?? []].flat().map(String)
}

/** Names of persons or organisations, joined: "A. Vale, B. Tarn". */
function names(value: unknown, byId: ReadonlyMap<unknown, Node>): string | undefined {
  const all = [value ?? []].flat(2).map((item) => {
    if (typeof item === 'string') return plain(item)
    const node = item as Node
    return plain(node.name) ?? plain(byId.get(node['@id'])?.name)
  })
  return all.filter((name) => name && !/^https?:/.test(name)).join(', ') || undefined
}

function plain(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? unescapeHtml(one).replace(/\s+/g, ' ').trim() || undefined : undefined
}

function plainLines(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return (
    unescapeHtml(value.replace(/<(?:br|\/p|\/div)[^>]{0,100}>/gi, '\n').replace(/<[^>]{1,300}>/g, '')).trim() ||
    undefined
  )
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** JSON-LD is often written by programs that escape it for HTML a second time. */
function unescapeHtml(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '\uFFFD'
  })
}

import { Parser } from 'htmlparser2'
import { PAGE_LINKS } from '../limits.ts'

export interface PageLinks {
  /** whole addresses, each once, in the order of the page, with the words of the link */
  readonly links: readonly { readonly url: string; readonly words: string }[]
  /** feeds the page names in its head */
  readonly feeds: readonly { readonly url: string; readonly title?: string }[]
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json)\b/i

/** What a page links to, and the feeds it says it has. */
export function readLinks(html: string, url: string): PageLinks {
  const links = new Map<string, string>()
  const feeds = new Map<string, string | undefined>()
  let base = url
  let open: string | undefined
  const whole = (address: string | undefined) => {
    const found = address === undefined ? undefined : URL.parse(address.trim(), base)
    if (found?.protocol !== 'http:' && found?.protocol !== 'https:') return undefined
    found.hash = ''
    return found.href
  }
  const parser = new Parser({
    onopentag(name, { href, rel = '', type = '', title }) {
      if (name === 'base' && href) base = URL.parse(href, url)?.href ?? base
      const address = whole(href)
      if (!address) return
      if (name === 'a') {
        open = address
        if (!links.has(address) && links.size < PAGE_LINKS) links.set(address, '')
      } else if (name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && FEED_TYPE.test(type))
        feeds.set(address, title)
    },
    ontext(words) {
      const before = open && links.get(open)
      if (before !== undefined && before.length < 300) links.set(open!, before + words)
    },
    onclosetag(name) {
      if (name === 'a') open = undefined
    },
  })
  parser.end(html)
  return {
    links: [...links].map(([address, words]) => ({
      url: address,
      words: words.replace(/\s+/g, ' ').trim().slice(0, 300),
    })),
    feeds: [...feeds].map(([address, title]) => ({ url: address, ...(title ? { title } : {}) })),
  }
}

import type { PageDocument } from './page-tree.ts'
import type { SchemaArticle } from './schema-org.ts'

// where a page's text is shorter, it may be the beginning that is shown to everybody
const STUB_CHARACTERS = 1_500
const SHOWN_CHARACTERS = 200_000
const WALL =
  /\b(?:subscribe|sign in|log in|register|create (?:a free|an) account|become a (?:member|subscriber))\b.{0,60}\b(?:to (?:continue|read|keep reading|access|unlock)|for full access)\b|\b(?:this (?:article|content|story) is (?:only |exclusively )?(?:for|available to) (?:subscribers|members)|already a subscriber)\b/iu
const SCRIPTED =
  /\b(?:enable|turn on|requires?|activate)\b.{0,30}\bjavascript\b|\bjavascript\b.{0,30}\b(?:enabled?|disabled|required)\b/iu

/**
 * What people should know of a page before they rely on its text: that it may be a part only, or not of one day. The page is
 * looked at now, its main text later, since finding that takes the page apart.
 */
export function readCautions(document: PageDocument, schema: SchemaArticle): (text: string) => string[] {
  const shown = document.body.textContent
  const isScripted = [...document.querySelectorAll('noscript')].some((n) => SCRIPTED.test(n.textContent))
  const root = document.documentElement
  const isAmp = root.hasAttribute('amp') || root.hasAttribute('\u26a1')
  return (text) => {
    const isShort = text.length < STUB_CHARACTERS
    const isWalled = isShort && WALL.test(shown.slice(0, SHOWN_CHARACTERS).replace(/\s+/g, ' '))
    const cautions = [
      schema.free === false || isWalled
        ? 'the page is for subscribers; its text may be cut off where they read on'
        : undefined,
      isScripted && isShort && !schema.body
        ? 'the page is filled by its scripts, which are not run; text may be missing'
        : undefined,
      isAmp ? 'it is the AMP version of a page; the page itself may say more' : undefined,
      schema.live ? 'it is a live page of several entries, which may be of several days' : undefined,
    ]
    return cautions.filter((caution) => caution !== undefined)
  }
}

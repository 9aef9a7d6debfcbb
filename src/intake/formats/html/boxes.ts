import type { PageDocument, PageElement } from './page-tree.ts'

// words of class names and ids by which sites call what asks something of the reader
const BOX =
  /(?:^|[\s_-])(?:news-?letters?|pay-?wall|reg-?wall|subscri(?:be|ber|ption)s?|sign-?up|cookies?|consent|gdpr|cmp|donat(?:e|ion))(?:$|[\s_-])/i
const ASKS =
  /\b(?:subscri(?:be|ption|ber)|sign (?:up|in)|log in|register|newsletter|cookies|donate|abonnieren|abonnez|abbonati|suscr[ií]b|inscreva)|подпи(?:сывайтесь|шитесь)/iu
const BOXES = 'div,section,aside,form'
// An article behind a wall may stand in an element that is called after the wall; a box is short and a small part of its page.
const BOX_CHARACTERS = 800
const BOX_SHARE = 0.3

/** Takes out of a page what its site calls a newsletter, a wall, a consent or the like and what asks the reader for one. */
export function removeBoxes(document: PageDocument): void {
  const most = Math.min(BOX_CHARACTERS, BOX_SHARE * document.body.textContent.length)
  for (const element of document.body.querySelectorAll(BOXES)) if (isBox(element, most)) element.remove()
}

function isBox(element: PageElement, most: number): boolean {
  if (!BOX.test(element.className) && !BOX.test(element.id)) return false
  const text = element.textContent
  return text.length < most && ASKS.test(text)
}

import type { Block } from './paragraphs.ts'

// Words that ask the reader to do something with the site, or label what does not belong to the text. Each is a whole short block or opens one.
const INVITATION =
  /^(?:read (?:more|also|next|the full (?:story|article))|also read|see also|more (?:on this|from|stories|news)|related(?: (?:articles?|stories|content|topics?|news|coverage|links?|posts?))?|recommended(?: for you)?|you (?:may|might) also (?:like|be interested in)|(?:most|trending) (?:read|viewed|popular|now)|trending|editors?['’] picks|don['’]t miss|watch (?:now|live|more|the video)|listen now|share(?: (?:this|on|via|article|story))?|follow (?:us|me|him|her|them)? ?(?:on|@)|like us on|join (?:us|our|the (?:conversation|discussion))|sign up (?:for|to)|subscribe(?: (?:to|now|for|here))?|get (?:our|the) (?:free |daily |weekly )?(?:newsletter|app)|download (?:our|the) app|support (?:our|independent) journalism|click here|tap here|advertisement|sponsored(?: content)?|article continues (?:below|after)|story continues(?: below)?|continue reading|skip (?:to|past|advertisement)|loading|print(?: this)?|save(?: (?:this|article|for later))?|(?:view|show|post|leave|add|read|see) (?:all |a )?comments?|comments?(?: \(\d+\))?|\d+ comments?|be the first to comment|log ?in(?: to)?|(?:we|this (?:site|website)) uses? cookies|accept (?:all )?cookies|by (?:signing up|clicking|subscribing)|privacy policy|terms of (?:use|service)|all rights reserved|(?:tags?|topics?|filed under|categories|keywords|labels)(?: ?:|$)|back to (?:top|home))\b|^key (?:events|points|moments)$/iu
// labels over links to other pages
const ANNOUNCEMENT =
  /^(?:read (?:more|also|next)|also read|see also|more (?:on this|from|stories|news)|related|recommended|you (?:may|might) also|(?:most|trending) |trending|editors?['’] picks|don['’]t miss)\b/iu
// the same in other languages, where it opens a short block
const ABROAD =
  /^(?:lesen sie (?:auch|mehr|dazu)|mehr zum thema|lesen sie|auch interessant|(?:à )?lire aussi|à lire|sur le même sujet|lea también|lee también|le puede interesar|más sobre|leia (?:também|mais)|veja também|leggi anche|potrebbe interessarti|lees ook|czytaj (?:też|także|również)|читайте также|читать далее|по теме|подпи(?:сывайтесь|шитесь)|читайте також|ayrıca okuyun|اقرأ أيضا|إقرأ أيضا)(?![\p{L}\p{N}])/iu
const SENTENCE = /[.!?…。！？؟।։]["”’»)\]]{0,3}$/u
const SHORT_CHARACTERS = 160
const PULLED_CHARACTERS = 400
const PULLED_WORDS = 5
// lists of links to other pages; in a list that belongs to the text something stands beside the link
const LINKED_SHARE = 0.9
const LINKED_RUN = 2
// a headline has as many words; names of things and entries of a table of contents have fewer
const HEADLINE_WORDS = 5

/**
 * The blocks of a page's main text without what its site put among them: lists of links to other pages and invitations to
 * share, sign up and read on.
 */
export function withoutBoilerplate(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    (block, i) => !isInvitation(block) && !isInLinkRun(blocks, i) && !(block.quoted && isPulled(block, blocks)),
  )
}

/** A sentence of the text that the page shows once more in large letters. */
function isPulled({ text }: Block, blocks: readonly Block[]): boolean {
  if (text.length > PULLED_CHARACTERS) return false
  const words = text.replace(/^["“„«»‘']{1,2}|["”“»«’']{1,2}$/gu, '')
  // a line of few words names who is quoted
  return words.split(' ').length >= PULLED_WORDS && blocks.some((block) => !block.quoted && block.text.includes(words))
}

function isInvitation({ text, linked }: Block): boolean {
  if (text.length > SHORT_CHARACTERS) return false
  if (ABROAD.test(text)) return !SENTENCE.test(text) || linked > text.length * 0.5
  if (!INVITATION.test(text)) return false
  // "Watch this space, the envoy said." is a sentence of the text unless it is a link
  return !SENTENCE.test(text) || text.length < 60 || linked > text.length * 0.5
}

/**
 * One of several neighbouring blocks that are links to other pages and nothing else, where a label announces them ("Read more:")
 * or nothing of the text comes after them. In between they may be a list that the text is about.
 */
function isInLinkRun(blocks: readonly Block[], at: number): boolean {
  if (!isLink(blocks[at])) return false
  let first = at
  while (isLink(blocks[first - 1])) first--
  let end = at + 1
  while (isLink(blocks[end])) end++
  const label = blocks[first - 1]
  if (label && isInvitation(label) && (ANNOUNCEMENT.test(label.text) || ABROAD.test(label.text))) return true
  return end - first >= LINKED_RUN && blocks.slice(end).every((block) => isInvitation(block) || isLink(block))
}

function isLink(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.tag !== 'TD' &&
    block.linked >= LINKED_SHARE * block.text.length &&
    block.text.split(' ').length >= HEADLINE_WORDS &&
    !SENTENCE.test(block.text)
  )
}

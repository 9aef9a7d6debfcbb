import { Parser } from 'htmlparser2'

const BLOCKS = new Set(
  'address article aside blockquote body br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl2 hr li main media nav nitf-table note ol p pre q1 section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** What is about pictures, for machines or for filling in, not part of the dispatch. */
const LEFT_OUT = new Set(
  'script style noscript template svg math audio video figcaption button form select textarea media head'.split(' '),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Gathers paragraphs from elements and text in the order they come. */
export interface ParagraphGatherer {
  open(tag: string): void
  text(text: string): void
  close(tag: string): void
  /** one string a block, white space collapsed, empty ones left out */
  end(): string[]
}

export function gatherParagraphs(): ParagraphGatherer {
  const paragraphs: string[] = []
  let pieces: string[] = []
  let leftOut = 0
  const flush = () => {
    const paragraph = pieces.join('').replace(/\s+/g, ' ').trim()
    if (paragraph) paragraphs.push(paragraph)
    pieces = []
  }
  return {
    open(tag) {
      if (LEFT_OUT.has(tag)) {
        if (!VOID.has(tag)) leftOut++
      } else if (BLOCKS.has(tag)) flush()
    },
    text(text) {
      if (!leftOut) pieces.push(text)
    },
    close(tag) {
      if (LEFT_OUT.has(tag)) leftOut = Math.max(0, leftOut - (VOID.has(tag) ? 0 : 1))
      else if (BLOCKS.has(tag)) flush()
    },
    end() {
      flush()
      return paragraphs
    },
  }
}

/** The text of a fragment of HTML as a reader sees it, one string a block. No tree is built, so its nesting does not matter. */
export function markupParagraphs(html: string): string[] {
  const gatherer = gatherParagraphs()
  const parser = new Parser(
    {
      onopentagname: (tag) => gatherer.open(tag),
      ontext: (text) => gatherer.text(text),
      onclosetag: (tag) => gatherer.close(tag),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  )
  parser.end(html)
  return gatherer.end()
}

/** A fragment of HTML on one line. */
export function markupLine(html: string): string {
  return /[<&]/.test(html) ? markupParagraphs(html).join(' ') : html.replace(/\s+/g, ' ').trim()
}

import { createHash } from 'node:crypto'
import type { Origin, OriginPart, Wire } from '../model/dispatch.ts'
import { ReadoutError } from '../model/error.ts'
import { canonicalText } from './canonical.ts'
import type { Decoded, IntakeHints } from './format.ts'
import { languageName, tellLanguage } from './language/tell-language.ts'
import { DISPATCH_CHARACTERS, PARAGRAPH_CHARACTERS } from './limits.ts'
import { resolvePublished } from './published/resolve-published.ts'
import { type Parts, readParts } from './wire/parts.ts'

/** Pages or cells by their place in a raw text. */
export interface RawOrigin {
  readonly file?: string
  readonly stated?: true
  readonly parts: readonly (Omit<OriginPart, 'span'> & { readonly start: number; readonly end: number })[]
}

/** A text with what its format told of it. */
export interface RawDispatch {
  readonly text: string
  readonly name?: string
  /** true where the text opens with a headline for certain */
  readonly titled?: boolean
  /** its parts where the format has them already */
  readonly parts?: Parts
  /** EDTF, from the page's metadata */
  readonly page?: string
  /** EDTF, from what carried it: a message's date, a feed's item */
  readonly feed?: string
  /** where pages or cells stand in `text`, which is then canonical already */
  readonly origin?: RawOrigin
  readonly source?: string
  readonly url?: string
  /** version, status and notes, where the format carries them */
  readonly wire?: Wire
  /** places where the bytes were no text */
  readonly damaged?: number
  readonly encoding?: string
  /** true where the encoding was a close guess */
  readonly unsure?: boolean
}

/**
 * Puts a decoded text together: canonical text, its parts, its language, its date, and warnings for people.
 * @throws ReadoutError intake/empty, intake/too-large, intake/long-line, intake/nul-bytes
 */
export function buildDispatch(raw: RawDispatch, hints: IntakeHints): Decoded {
  if (raw.text.length > DISPATCH_CHARACTERS) throw tooLarge(raw.text.length)
  const { text, removed } = canonicalText(raw.text)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ReadoutError('intake/empty', 'input', 'is empty; there is nothing to read')
  refuseLongLines(text)
  const parts = raw.parts ?? readParts(text, raw.titled)
  const language = tellLanguage(parts.paragraphs.map((p) => p.exact).join('\n') || text)
  const dateline = parts.dateline
  const dates = { given: hints.published, page: raw.page, feed: raw.feed }
  const { published, warning } = resolvePublished(parts, { ...hints, ...dates })
  const source = hints.source ?? raw.source ?? dateline?.agency
  const url = hints.url ?? raw.url
  const damaged = (raw.damaged ?? 0) + removed
  const warnings = [
    damaged
      ? `${places(damaged)} in it could not be decoded as ${raw.encoding ?? 'text'} and ${damaged === 1 ? 'stands' : 'stand'} as "\uFFFD"; ask for the file again or save it as UTF-8`
      : undefined,
    raw.unsure
      ? `its encoding is not certain, read as ${raw.encoding}; save it as UTF-8 where letters look wrong`
      : undefined,
    language === 'en' || raw.origin?.stated
      ? undefined
      : `it is in ${languageName(language)}, not English: kept as it is, nothing is read in it`,
    language === 'en' && !raw.origin?.stated ? warning : undefined,
  ].filter((w) => w !== undefined)
  return {
    dispatch: {
      id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      text,
      ...parts,
      published,
      language,
      ...(source ? { source } : {}),
      ...(url ? { url } : {}),
      ...(raw.origin ? { origin: originOf(raw.origin, text) } : {}),
      ...(raw.wire && Object.keys(raw.wire).length ? { wire: raw.wire } : {}),
      sentences: [],
    },
    ...(raw.name ? { name: raw.name } : {}),
    warnings,
    ...(damaged ? { damaged: true as const } : {}),
  }
}

function originOf({ file, stated, parts }: RawOrigin, text: string): Origin {
  return {
    ...(file ? { file } : {}),
    ...(stated ? { stated } : {}),
    parts: parts.map(({ start, end, ...place }) => ({ span: { start, end, exact: text.slice(start, end) }, ...place })),
  }
}

export function tooLarge(characters: number): ReadoutError {
  return new ReadoutError(
    'intake/too-large',
    'input',
    `is too large for one dispatch (${grouped(characters)} characters; at most ${grouped(DISPATCH_CHARACTERS)}); ` +
      'cut it into its dispatches, or put one a line into JSON Lines',
  )
}

function refuseLongLines(text: string): void {
  for (let start = 0, number = 1; start < text.length; number++) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    if (end - start > PARAGRAPH_CHARACTERS)
      throw new ReadoutError(
        'intake/long-line',
        'input',
        `has ${grouped(end - start)} characters on line ${number} (at most ${grouped(PARAGRAPH_CHARACTERS)}), so its line breaks are lost or it is no dispatch; break it into paragraphs`,
      )
    start = end + 1
  }
}

function places(n: number): string {
  return n === 1 ? 'one place' : `${grouped(n)} places`
}

export function grouped(n: number): string {
  return n.toLocaleString('en-GB')
}

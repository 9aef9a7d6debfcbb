import type { StatementFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { spanOf } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'

const AGREE = /^(?:agree|concur)$/
const GATHERING = /^(?:meet|meeting|talks?|consultations?|conversation|speak|negotiations?)$/
// how many sentences back the one spoken to may have been named
const REACH = 8
// how many tokens the name after "with" may have
const NAME = 8

/**
 * Views a speaker shares with another, who holds them too: each is a statement of the other inside the speaker's.
 *
 * > | "I agree with you that much remains to be done," the minister noted.
 *        ^^^^^^^^^^^^^^ cue     ^^^^^^^^^^^^^^^^^^^^^^^ content, held by whom the minister met
 */
export function findSharedViews(context: FindContext, statements: readonly StatementFinding[]): StatementFinding[] {
  const { parsed } = context
  const out: StatementFinding[] = []
  for (const cue of parsed.tokens) {
    if (!AGREE.test(cue.lemma)) continue
    const next = parsed.tokens.slice(cue.index + 1, cue.index + NAME + 2)
    const that = next.find((t) => /^that$/i.test(t.text))
    const other = that && parsed.tokens[that.index - 1]
    if (next[0]?.lemma !== 'with' || !that || !other || that.sentence !== cue.sentence) continue
    const outer = statements.find((s) => s.content.some((piece) => piece.start <= cue.start && piece.end >= that.end))
    const piece = outer?.content.find((span) => span.start <= cue.start && span.end >= that.end)
    if (!outer || !piece) continue
    const holders = /^you$/i.test(other.text)
      ? partnerOf(context, outer, cue)
      : context.actors.ofToken(other.index).filter((id) => !outer.speakers.includes(id))
    if (!holders.length) continue
    const content = contentAfter(parsed, that, piece)
    if (!content) continue
    out.push({
      ...outer,
      id: `${outer.id}/${cue.index}`,
      span: spanOf(parsed, cue.start, content.end),
      sentence: cue.sentence,
      reader: 'statement/shared-view',
      speakers: [...holders],
      speakerSpan: spanOf(parsed, other.start, other.end),
      cue: spanOf(parsed, cue.start, other.end),
      content: [content],
      form: 'indirect',
      act: 'reports',
      addressee: undefined,
      time: undefined,
      within: outer.id,
    })
  }
  return out
}

/** The clause behind "that", as far as the outer statement's piece and the sentence go, without the final stop. */
function contentAfter(parsed: ParsedDispatch, that: Token, piece: Span): Span | undefined {
  const first = parsed.tokens[that.index + 1]
  if (first?.sentence !== that.sentence) return undefined
  let last = first
  for (const t of parsed.tokens.slice(first.index, parsed.sentences[that.sentence]!.to))
    if (t.end <= piece.end && t.upos !== 'PUNCT') last = t
  return spanOf(parsed, first.start, last.end)
}

/** Whom the speaker of a quotation addresses as "you": its addressee, else the person named last as met "with". */
function partnerOf(context: FindContext, outer: StatementFinding, cue: Token): readonly string[] {
  if (outer.addressee) return [outer.addressee]
  const { parsed, actors } = context
  for (let s = cue.sentence; s >= Math.max(0, cue.sentence - REACH); s--) {
    const { from, to } = parsed.sentences[s]!
    for (let i = to - 1; i > from; i--) {
      if (parsed.tokens[i]!.lemma !== 'with' || !GATHERING.test(parsed.tokens[i - 1]!.lemma)) continue
      const met = parsed.tokens
        .slice(i + 1, Math.min(to, i + 7))
        .flatMap((t) => actors.ofToken(t.index))
        .filter((id) => actors.get(id)?.type === 'person' && !outer.speakers.includes(id))
      if (met.length) return [met[0]!]
    }
  }
  return []
}

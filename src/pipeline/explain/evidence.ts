import type { Finding } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'

/** Which words prove a finding, and as what. */
export interface Evidence {
  /** "cue", "speaker", "said", "words", "to be done"; undefined for words that prove nothing */
  roleOf(token: Token): string | undefined
  /** the role whose words lead in the tree */
  readonly leading: string
}

/** The spans of a finding by their role; the first that covers a word decides. */
export function evidenceOf(finding: Finding): Evidence {
  const spans = spansOf(finding)
  return {
    leading: spans[0]![0],
    roleOf: ({ start, end }) => spans.find(([, span]) => start >= span.start && end <= span.end)?.[0],
  }
}

function spansOf(finding: Finding): (readonly [string, Span])[] {
  switch (finding.kind) {
    case 'statement':
      return [
        ...(finding.cue ? [['cue', finding.cue] as const] : []),
        ...(finding.speakerSpan ? [['speaker', finding.speakerSpan] as const] : []),
        ...finding.content.map((span) => ['said', span] as const),
      ]
    case 'commitment':
      return [
        ['to be done', finding.what],
        ['words', finding.span],
      ]
    default:
      return [['words', finding.span]]
  }
}

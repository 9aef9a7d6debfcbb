import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { ActorBook } from '../finder.ts'
import type { Trace } from '../trace.ts'
import { Book } from './book.ts'
import { dateOffices } from './office-times.ts'
import { resolveActors } from './resolve.ts'

/** Everyone and everything that can act in a dispatch, resolved within it, with the times their posts are held. */
export function findActors(parsed: ParsedDispatch, times: readonly TimeFinding[], trace?: Trace): ActorBook {
  const cast = resolveActors(parsed, trace)
  dateOffices(cast, times)
  return new Book(cast)
}

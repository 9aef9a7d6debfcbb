import type { Cast } from './cast.ts'
import type { Placed } from './resolve.ts'

/** Resolves nothing yet. */
export function readPronouns(_cast: Cast, _placed: readonly Placed[]): void {}

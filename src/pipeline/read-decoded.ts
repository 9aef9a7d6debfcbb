import { typeOfName } from '../findings/actor/gazetteer/type-of-name.ts'
import type { Decoded } from '../intake/index.ts'
import type { Actor } from '../model/actor.ts'
import type { Reading } from '../model/reading.ts'
import { readDispatch } from './read-dispatch.ts'
import { renumber } from './renumber.ts'
import { VERSION } from './version.ts'

/**
 * Reads one decoded dispatch. What its input states as data (a row of a tracker, an entry of a calendar) is taken as it
 * stands, each line a sentence; any other text is read.
 */
export function readDecoded({ dispatch, stated }: Decoded, name?: string): Reading {
  if (!stated) return readDispatch(dispatch, name)
  const { actors, findings } = renumber(stated.actors.map(typed), stated.findings)
  return {
    ...(name ? { name } : {}),
    reader: { name: 'readout', version: VERSION, language: dispatch.language },
    dispatch: { ...dispatch, sentences: dispatch.paragraphs },
    actors,
    findings,
  }
}

/** A tracker or a calendar has names only; what a name is known to name says what kind of actor it is. */
function typed(actor: Actor): Actor {
  return { ...actor, type: typeOfName(actor.name) ?? actor.type }
}

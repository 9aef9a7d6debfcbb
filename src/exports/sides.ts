import type { ProcessRecord } from '../model/process-record.ts'
import type { Named } from '../model/record-entry.ts'

/** The sides of a process by name, as its process file gives them. */
export interface Sides {
  readonly parties: readonly string[]
  /** mediating states, and formats of talks */
  readonly mediators: readonly string[]
  readonly monitors: readonly string[]
}

export function sidesOf(record: ProcessRecord): Sides {
  const named = (...roles: string[]) => record.actors.filter((a) => roles.includes(a.role ?? '')).map((a) => a.name)
  return { parties: named('party').sort(), mediators: named('format', 'mediator'), monitors: named('monitor') }
}

/** The side an actor speaks or acts for, itself where it is one. */
export function sideOf({ name, side }: Named): string {
  return side ?? name
}

/** Whether one of these is among the actors, or somebody acts for it. */
export function hasSide(actors: readonly Named[], sides: readonly string[]): boolean {
  return actors.some((actor) => sides.includes(sideOf(actor)))
}

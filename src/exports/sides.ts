import type { ProcessRecord } from '../model/process-record.ts'
import type { Named, RecordContact, RecordStatement } from '../model/record-entry.ts'
import type { Span } from '../model/span.ts'

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

export interface Confirmation {
  /** who says that it is to take place: sides, else names */
  readonly by: readonly string[]
  /** parties that take part and have not been heard on it */
  readonly unheard: readonly string[]
  /** never where its date is open */
  readonly isConfirmed: boolean
}

/** Gives for a contact who has said that it is to take place. Statements are looked through once for all contacts. */
export function confirmations(
  { statements }: ProcessRecord,
  { parties }: Sides,
): (contact: RecordContact) => Confirmation {
  const byDispatch = new Map<string, Told[]>()
  for (const statement of statements) {
    if (statement.act === 'denies' || statement.act === 'rejects') continue
    for (const { dispatch, span } of statement.citations) {
      const told = byDispatch.get(dispatch)
      if (told) told.push({ span, statement })
      else byDispatch.set(dispatch, [{ span, statement }])
    }
  }
  return (contact) => confirmationOf(contact, byDispatch, parties)
}

interface Told {
  readonly span: Span
  readonly statement: RecordStatement
}

/**
 * Those whose statements hold the words that announce the contact. It is confirmed where each party that takes part has
 * said so, or, where none is named among those who do, where two sides have.
 */
function confirmationOf(
  contact: RecordContact,
  byDispatch: ReadonlyMap<string, readonly Told[]>,
  parties: readonly string[],
): Confirmation {
  const by = new Set<string>()
  for (const { dispatch, span } of contact.citations)
    for (const told of byDispatch.get(dispatch) ?? [])
      if (told.span.start <= span.start && span.end <= told.span.end)
        for (const speaker of told.statement.speakers) by.add(sideOf(speaker))
  const partaking = new Set(contact.participants.map(sideOf).filter((side) => parties.includes(side)))
  const unheard = [...partaking].filter((side) => !by.has(side)).sort()
  const isAnnounced = contact.phase === 'due' || contact.phase === 'under-way' || contact.phase === 'held'
  return {
    by: [...by].sort(),
    unheard,
    isConfirmed:
      isAnnounced &&
      contact.when !== undefined &&
      !contact.disputed &&
      !unheard.length &&
      by.size >= (partaking.size ? 1 : 2),
  }
}

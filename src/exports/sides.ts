import type { ProcessRecord } from '../model/process-record.ts'
import type { Named, RecordContact, RecordStatement } from '../model/record-entry.ts'

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

export interface Confirmation {
  /** who says that it is to take place: sides, else names */
  readonly by: readonly string[]
  /** parties that take part and have not been heard on it */
  readonly unheard: readonly string[]
  readonly isConfirmed: boolean
}

/**
 * Who has said that a contact is to take place: those whose statements hold the words that announce it.
 *
 * It is confirmed where each party that takes part has said so, or, where no party does, where anybody has.
 */
export function confirmationOf(
  contact: RecordContact,
  statements: readonly RecordStatement[],
  parties: readonly string[],
): Confirmation {
  const by = new Set<string>()
  for (const statement of statements)
    if (tellsOf(statement, contact)) for (const s of statement.speakers) by.add(sideOf(s))
  const partaking = new Set(contact.participants.map(sideOf).filter((side) => parties.includes(side)))
  const unheard = [...partaking].filter((side) => !by.has(side)).sort()
  const isAnnounced = contact.phase === 'due' || contact.phase === 'under-way' || contact.phase === 'held'
  return {
    by: [...by].sort(),
    unheard,
    isConfirmed: isAnnounced && !contact.disputed && by.size > 0 && !unheard.length,
  }
}

function tellsOf({ act, citations }: RecordStatement, contact: RecordContact): boolean {
  if (act === 'denies' || act === 'rejects') return false
  return contact.citations.some((c) =>
    citations.some((s) => s.dispatch === c.dispatch && s.span.start <= c.span.start && c.span.end <= s.span.end),
  )
}

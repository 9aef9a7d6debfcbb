import type { Confirmation, Named, RecordContact, RecordStatement } from '../../model/record-entry.ts'
import type { Span } from '../../model/span.ts'

/** Gives for a contact who has said that it is to take place. Statements are looked through once for all contacts. */
export function confirmations(
  statements: readonly RecordStatement[],
  parties: readonly string[],
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

/** Those whose statements hold the words that announce the contact. */
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

/** The side an actor speaks or acts for, itself where it is one. */
function sideOf({ name, side }: Named): string {
  return side ?? name
}

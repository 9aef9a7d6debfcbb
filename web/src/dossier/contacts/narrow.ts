import type { RecordActor, RecordContact } from '../../../../src/model/record-entry.ts'
import { yearOf } from '../../words/edtf.ts'

/** What contacts are narrowed to; empty values narrow nothing. */
export interface Narrowing {
  /** ids of actors who all take part */
  readonly with: readonly string[]
  readonly phase: PhaseGroup | ''
  readonly type: string
  /** "2025"; "open" for those without a date */
  readonly year: string
}

export type PhaseGroup = 'held' | 'ahead' | 'no-report' | 'off'

/** Phases as one asks for them. */
export const PHASE_GROUPS: readonly { group: PhaseGroup; words: string; phases: readonly RecordContact['phase'][] }[] =
  [
    { group: 'held', words: 'Held', phases: ['held', 'under-way'] },
    { group: 'ahead', words: 'To come', phases: ['due', 'proposed', 'postponed'] },
    { group: 'no-report', words: 'No report', phases: ['no-report'] },
    { group: 'off', words: 'Called off, denied', phases: ['cancelled', 'denied'] },
  ]

export function groupOf(phase: RecordContact['phase']): PhaseGroup {
  return PHASE_GROUPS.find((g) => g.phases.includes(phase))!.group
}

/** Tells whether a participant is somebody, or acts for them where they are a side. */
export type IsFor = (participant: RecordContact['participants'][number], id: string) => boolean

export function whoActsFor(actors: readonly RecordActor[]): IsFor {
  const names = new Map(actors.flatMap((a) => (a.type === 'person' ? [] : [[a.id, a.name]])))
  return ({ id, side }, wanted) => id === wanted || (side !== undefined && names.get(wanted) === side)
}

/** The contacts that a narrowing holds for; `except` leaves one of its parts out, to count what another choice would show. */
export function narrow(
  contacts: readonly RecordContact[],
  narrowing: Narrowing,
  isFor: IsFor,
  except?: keyof Narrowing,
): readonly RecordContact[] {
  const { with: ids, phase, type, year } = except ? { ...narrowing, ...NOTHING_LEFT_OUT[except] } : narrowing
  return contacts.filter(
    (c) =>
      (!phase || groupOf(c.phase) === phase) &&
      (!type || c.type === type) &&
      (!year || yearIn(c) === year) &&
      takePart(c, ids, isFor),
  )
}

/** Whether everybody of the ids takes part, each as a participant of their own: one person is not both of a pair. */
export function takePart(contact: RecordContact, ids: readonly string[], isFor: IsFor): boolean {
  const places = ids.map((id) => placesOf(contact, id, isFor))
  return places.every((own, at) => own.length > 0 && places.slice(at + 1).every((other) => areTwo(own, other)))
}

/** Where among the participants somebody stands, or those who act for them. */
export function placesOf({ participants }: RecordContact, id: string, isFor: IsFor): readonly number[] {
  return participants.flatMap((p, at) => (isFor(p, id) ? [at] : []))
}

/** Whether both are there, and not only as one and the same participant. */
export function areTwo(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && (a.length > 1 || b.length > 1 || a[0] !== b[0])
}

/** The year a contact began in or is to; "open" without a date. */
export function yearIn({ when }: RecordContact): string {
  return yearOf(when?.replace(/^\.\.\//, '')) ?? 'open'
}

const NOTHING_LEFT_OUT: Record<keyof Narrowing, Partial<Narrowing>> = {
  with: { with: [] },
  phase: { phase: '' },
  type: { type: '' },
  year: { year: '' },
}

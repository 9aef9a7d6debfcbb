import type { ContactFinding, ContactPhase, ContactType } from '../../model/finding.ts'
import type { StatedFindings } from './findings.ts'
import type { StatedValue } from './write-lines.ts'

/** A contact that a publisher announces as data, each thing said of it by the value that proves it. */
export interface StatedContact {
  readonly name: StatedValue
  readonly hosts?: readonly StatedValue[]
  readonly participants: readonly StatedValue[]
  readonly place?: StatedValue | undefined
  /** EDTF; `moment` with its hour, "2025-04-20T10:00" */
  readonly time?: { readonly value: StatedValue; readonly edtf: string; readonly moment?: string } | undefined
  readonly phase: ContactPhase
}

// What its name calls it, the first that fits; a meeting where it calls it nothing.
const TYPES: readonly (readonly [ContactType, RegExp])[] = [
  ['summit', /\bsummit\b/i],
  ['call', /\b(?:calls?|video ?conference)\b/i],
  ['visit', /\b(?:visits?|trip|tour)\b/i],
  ['signing', /\bsign(?:ing|ature)\b/i],
  ['conference', /\b(?:conferences?|symposium|forum|congress)\b/i],
  ['session', /\b(?:sessions?|plenary|assembly|hearing|council)\b/i],
  ['talks', /\b(?:talks|negotiations?|round|consultations?)\b/i],
]

/** Adds the contact as its publisher's claim. */
export function stateContact(stated: StatedFindings, contact: StatedContact): void {
  const { name, hosts = [], participants, place, time, phase } = contact
  const actors = (values: readonly StatedValue[]) => values.flatMap((value) => stated.actors(value))
  stated.add({
    ...stated.of(name),
    kind: 'contact',
    type: TYPES.find(([, words]) => words.test(name.span.exact))?.[0] ?? 'meeting',
    participants: [
      ...actors(hosts).map((actor) => ({ actor, role: 'host' as const })),
      ...actors(participants).map((actor) => ({ actor })),
    ],
    ...(place ? { place: { name: place.span.exact, span: place.span } } : {}),
    ...(time ? { time: stated.time(time.value, time.edtf, time.moment) } : {}),
    phase,
  } satisfies ContactFinding)
}

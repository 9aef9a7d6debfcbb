import type { Finding, FindingKind } from '../../../src/model/finding.ts'
import { assessment } from './assessment.ts'
import { commitment } from './commitment.ts'
import { contact } from './contact.ts'
import { event } from './event.ts'
import { membership } from './membership.ts'
import type { KindView } from './note.ts'
import { reference } from './reference.ts'
import { statement } from './statement.ts'
import { time } from './time.ts'

type AnyKindView = { [K in FindingKind]: KindView<K> }[FindingKind]

/** The kinds as the pages show them, in the order of the keys 1 to 8. */
export const KINDS: readonly AnyKindView[] = [
  statement,
  contact,
  commitment,
  assessment,
  event,
  time,
  membership,
  reference,
]

const BY_NAME = new Map<string, AnyKindView>(KINDS.map((view) => [view.kind, view]))

/** How the kind of a finding shows; undefined for a kind that this page, older than its server, does not know. */
export function viewOf(finding: Finding): KindView<FindingKind> | undefined {
  return BY_NAME.get(finding.kind) as KindView<FindingKind> | undefined
}

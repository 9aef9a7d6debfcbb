import type { MembershipFinding } from '../../model/finding.ts'
import { digest } from '../../model/finding-key.ts'
import type { Process } from '../../model/process.ts'
import type { Named, RecordMembership } from '../../model/record-entry.ts'
import type { Roster } from '../actors/roster.ts'
import { byPublication, type Cited, independentOf, whenOf } from '../cited.ts'
import { mostTold } from '../contacts/contact-entry.ts'
import { compareText } from '../merge/cluster.ts'
import type { Part } from '../part.ts'

interface Seat {
  readonly member: Named
  readonly of: Named
  readonly role?: RecordMembership['role']
  readonly told: Cited<MembershipFinding>[]
}

/** Gathers who belongs to what, by dispatches and the process file; a part told without its role joins the one told with it. */
export function mergeMemberships(
  found: readonly Cited<MembershipFinding>[],
  roster: Roster,
  process: Process,
): Part<RecordMembership> {
  const seats = new Map<string, Seat>()
  const seat = (member: Named, of: Named, role: Seat['role']): Seat => {
    const key = JSON.stringify([member.id ?? member.name, of.id ?? of.name, role ?? ''])
    const known = seats.get(key) ?? { member, of, ...(role ? { role } : {}), told: [] }
    seats.set(key, known)
    return known
  }
  for (const format of process.formats)
    for (const { name, role } of format.members) seat(roster.named(name), roster.named(format.name), role)
  const actual = found.filter((c) => !c.finding.modality || c.finding.modality === 'planned')
  for (const cited of [...actual].sort(byPublication)) {
    const of = roster.who(cited.reading.dispatch.id, cited.finding.of)[0]
    for (const member of roster.who(cited.reading.dispatch.id, cited.finding.member))
      if (of && member.id !== of.id) seat(member, of, cited.finding.role).told.push(cited)
  }
  const whole = joined([...seats.values()])
  const entries = whole.map(membershipEntry)
  const of = new Map<string, string[]>()
  whole.forEach(({ told }, i) => {
    for (const { ref } of told) of.set(ref, [...(of.get(ref) ?? []), entries[i]!.id])
  })
  return { entries: entries.sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id)), waiting: [], of }
}

/** "A member of the group" says no more than "its co-chair" does. */
function joined(seats: readonly Seat[]): Seat[] {
  const plain = ({ role }: Seat) => role === undefined || role === 'member'
  const same = (a: Named, b: Named) => (a.id ?? a.name) === (b.id ?? b.name)
  return seats.flatMap((seat) => {
    const others = seats.filter((s) => s !== seat && same(s.member, seat.member) && same(s.of, seat.of))
    if (plain(seat) && others.some((s) => !plain(s) || (seat.role === undefined && s.role === 'member'))) return []
    const absorbed = others.filter((s) => plain(s) && (!plain(seat) || s.role === undefined))
    return [{ ...seat, told: [...seat.told, ...absorbed.flatMap((s) => s.told)].sort(byPublication) }]
  })
}

function membershipEntry({ member, of, role, told }: Seat): RecordMembership {
  const citations = told.map((c) => c.citation)
  const days = citations.flatMap((c) => c.reported ?? [])
  const when = mostTold(told.flatMap((c) => whenOf(c, c.finding.time, 'any')?.edtf ?? []))
  return {
    id: digest(['membership', member.id ?? member.name, of.id ?? of.name, role ?? '']),
    label: `${member.name}, ${role ?? 'member'} of ${of.name}`,
    independent: independentOf(citations),
    citations,
    member,
    of,
    ...(role ? { role } : {}),
    ...(when ? { when } : {}),
    ...(days.length ? { first: days[0]!, last: days.at(-1)! } : {}),
  }
}

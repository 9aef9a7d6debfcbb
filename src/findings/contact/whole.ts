import type { ContactFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Place } from '../../model/span.ts'
import { subjectsOf } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { namedFrom } from '../parties.ts'
import { REMOTE } from './lexicon.ts'
import type { Gathered } from './merge.ts'
import type { Participant } from './participants.ts'
import { order } from './phase.ts'

const SIDES =
  /^(?:the |both |all )?(?:two |warring |rival |opposing )?(?:sides|parties|delegations|camps|neighbou?rs)$/i
const TABLE = new Set(['talks', 'meeting', 'signing', 'session'])
/** Another round than that the dispatch reports: its sides are not told again. */
const OTHER = /\b(?:first|second|third|fourth|fifth|sixth|next|previous|last|earlier|another|further)\b/i
const CAN_SIT = new Set(['state', 'person', 'organisation', 'armed-group', 'entity'])

/**
 * The two sides the dispatch is about: those of a contact in headline or lede that names both, the two who do something
 * together there, or the members of "the two sides". Empty where there are not just two.
 */
export function sidesOf(context: FindContext, groups: readonly Gathered[]): readonly string[] {
  for (const group of groups)
    for (const s of group) {
      const named = s.participants.filter((p) => !p.role).map((p) => p.actor)
      if ((s.heading || s.opening) && TABLE.has(s.naming.type) && named.length === 2) return named
    }
  const { parsed, actors } = context
  const ledes = parsed.sentences.filter((s) => s.role === 'body').slice(0, 1)
  for (const { from, to } of [...ledes, ...parsed.sentences.slice(0, 3).filter((s) => s.role !== 'body')]) {
    const verb = parsed.tokens.slice(from, to).find((t) => t.upos === 'VERB')
    const pair = verb ? actingIn(context, verb, from) : []
    if (pair.length === 2) return pair
  }
  const group = actors.all.find((a) => SIDES.test(a.name) && actors.members(a.id).length === 2)
  return group ? actors.members(group.id) : []
}

/** "Norland and the rebels agreed", a headline's "Norland, rebels open talks": the two before the verb. */
function actingIn({ parsed, actors }: FindContext, verb: Token, from: number): readonly string[] {
  const canSit = (id: string) => CAN_SIT.has(actors.get(id)?.type ?? '')
  const subjects = [...new Set(subjectsOf(parsed, verb).flatMap((t) => namedFrom(parsed, actors, t)))]
  if (subjects.length === 2) return subjects.filter(canSit)
  const before = parsed.tokens.slice(from, verb.index)
  if (before.length > 12 || !before.some((t) => /^(?:,|and|&)$/i.test(t.text))) return []
  return actors.within(parsed.tokens[from]!.start, verb.start).filter(canSit)
}

/** True for the talks, meeting or signing the dispatch reports, where its own words name nobody at the table. */
export function isWithoutSides(group: Gathered, participants: readonly Participant[]): boolean {
  if (participants.some((p) => p.role !== 'mediator' && p.role !== 'host')) return false
  const isTable = group.some((s) => s.stands && TABLE.has(s.naming.type))
  const isReported = group.some((s) => s.heading || s.opening) || participants.some((p) => p.role === 'mediator')
  const isOther = group.every((s) => OTHER.test(s.naming.span.exact))
  return isTable && isReported && !isOther
}

/**
 * The place of the dateline, for a contact of its day (or of the lede) that is reported from there and has no other place.
 *
 * Calls and letters are at no place, visits lead to theirs.
 */
export function seatOf(
  parsed: ParsedDispatch,
  group: Gathered,
  { type, phase }: Pick<ContactFinding, 'type' | 'phase'>,
  edtf: string | undefined,
): Place | undefined {
  const { dateline, published, text } = parsed.dispatch
  if (!dateline?.place || /^(?:call|message|visit)$/.test(type)) return undefined
  if (group.some((s) => REMOTE.test(s.naming.span.exact))) return undefined
  if (phase !== 'held' && phase !== 'under-way') return undefined
  const isFresh = edtf
    ? edtf.length >= 10 && order(edtf, dayBefore(published.edtf)) !== 'before'
    : group.some((s) => s.heading || s.opening)
  if (!isFresh) return undefined
  // "RIMBO, Sweden": the town
  const name = dateline.place.split(',')[0]!
  const within = text.slice(dateline.span.start, dateline.span.end).toLowerCase()
  const at = within.indexOf(name.toLowerCase())
  if (at < 0) return undefined
  const start = dateline.span.start + at
  const end = start + name.length
  return { name, span: { start, end, exact: text.slice(start, end) } }
}

/** A contact of yesterday is still reported from where it was. */
function dayBefore(edtf: string | undefined): string | undefined {
  const day = edtf && /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0]
  return day ? new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) : undefined
}

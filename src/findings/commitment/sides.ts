import type { FindContext } from '../finder.ts'
import { readRoster } from '../roster.ts'
import type { Draft } from './draft.ts'

const SIDES =
  /^(?:the |both |all )?(?:two |warring |rival |opposing )?(?:sides|parties|neighbou?rs|countries|states|camps|delegations|signatories)$/i
const TABLE = new Set(['talks', 'meeting', 'signing', 'summit'])
const OPPOSED =
  /^(?:fighting|war|conflict|hostilities|dispute|talk|talks|border|truce|ceasefire|cease-fire|peace|process|clash|tension|standoff|negotiation)s?$/
const CAN_BIND = new Set(['state', 'armed-group', 'organisation', 'entity'])
/** What a person does in person; all else is done by whom the person speaks for. */
const IN_PERSON =
  /^(?:meet|visit|travel|fly|attend|brief|host|speak|talk|arrive|address|recommend|present|exchange|resign|chair|run|sign|table)$/

/**
 * The two sides the dispatch is about: the first two who agreed on something, the members of "the two sides", the two at the
 * table. Empty where there are not just two.
 */
export function sidesOf(context: FindContext, drafts: readonly Draft[]): readonly string[] {
  const { actors } = context
  const contacts = context.found('contact')
  const helpers = new Set(
    contacts.flatMap((c) =>
      c.participants
        .filter((p) => p.role === 'mediator' || (p.role === 'host' && TABLE.has(c.type)))
        .map((p) => p.actor),
    ),
  )
  const pairOf = (ids: readonly string[]) => {
    const bound = [...new Set(ids.map((id) => behind(context, id)))]
    const isMain = (id: string) => {
      const actor = actors.get(id)
      return actor !== undefined && CAN_BIND.has(actor.type) && actor.mentions.length > 1 && !helpers.has(id)
    }
    return bound.length === 2 && bound.every(isMain) ? bound : undefined
  }
  const group = actors.all.find((a) => SIDES.test(a.name) && actors.members(a.id).length === 2)
  const settled = drafts.filter((d) => d.force === 'agreed').map((d) => d.parties)
  const seated = contacts
    .filter((c) => TABLE.has(c.type))
    .map((c) => c.participants.filter((p) => !p.role).map((p) => p.actor))
  for (const ids of [...settled, ...(group ? [actors.members(group.id)] : []), ...seated]) {
    const pair = pairOf(ids)
    if (pair) return pair
  }
  return (
    opposedIn(context)
      .map((ids) => pairOf(ids))
      .find((pair) => pair !== undefined) ?? []
  )
}

/** "the war between Norland and the Front": who stands on either side. */
function opposedIn({ parsed, actors }: FindContext): string[][] {
  return parsed.tokens
    .filter((t) => /^between$/i.test(t.text) && OPPOSED.test(parsed.tokens[t.index - 1]?.lemma ?? ''))
    .map((t) => readRoster(parsed, actors, t.index + 1).flat())
}

/** Who is bound in the end: the state or movement a person speaks for, the sides of the dispatch for "the two sides" and for nobody. */
export function boundBy(
  context: FindContext,
  draft: Draft,
  named: readonly string[],
  sides: readonly string[],
): readonly string[] {
  if (!named.length) return draft.force === 'agreed' ? sides : []
  const isPersonal = IN_PERSON.test(draft.head.lemma)
  const out = named.flatMap((id) => {
    if (sides.length && SIDES.test(context.actors.get(id)?.name ?? '')) return sides
    return isPersonal ? [id] : [behind(context, id)]
  })
  return [...new Set(out)]
}

/** The state, movement or organisation a person speaks for, where the text tells it. */
function behind({ actors }: FindContext, id: string): string {
  if (actors.get(id)?.type !== 'person') return id
  const side = actors.affiliation(id)
  return side !== undefined && CAN_BIND.has(actors.get(side)?.type ?? '') ? side : id
}

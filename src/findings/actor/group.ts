import type { Cast, Draft } from './cast.ts'
import { skipDeterminer } from './determiner.ts'
import { LEADERS } from './holder.ts'
import { singularPost } from './names-behind.ts'
import { acts, asOwner, type Placed } from './placed.ts'
import { hasWomansName } from './pronouns.ts'

/** Words for states that name a group only by number, or where they act. */
const LANDS = /^(?:countries|nations|states|governments|capitals|peoples)$/
const SIDES =
  /^(?:sides|delegations|teams|camps|belligerents|parties|countries|nations|states|capitals|neighbou?rs|governments|peoples)$/

/** Words for two persons just told of, whatever their posts. */
const PERSONS = /^(?:men|women|pair|duo|politicians|statesmen|rivals|foes)$/

/** "both sides", "the parties to the conflict": one actor for every naming of one group, with its members where told. */
export function group(cast: Cast, item: Placed): Draft | undefined {
  const { noun, line } = item
  if (!noun.determiner || noun.determiner === 'no') return undefined
  const bare = noun.to - skipDeterminer(line, noun) === 1
  if (/^(?:other|another|some|several|many|each|every)$/.test(noun.determiner)) return undefined
  if (LANDS.test(noun.head!.key) && !noun.count && !acts(item)) return undefined
  if (noun.determiner === 'count' || (noun.head!.kind === 'group' && !bare && noun.head!.key !== 'parties'))
    return undefined
  const sides = SIDES.test(noun.head!.key)
  const key = sides ? 'sides' : noun.head!.key
  const long = noun.to > noun.from + 3
  let draft = [...cast.candidates()].find(
    (d) => d.plural && d.head === key && (!long || d.name === line.text.slice(noun.start, noun.end)),
  )
  if (!draft) {
    draft = cast.create(line.text.slice(noun.start, noun.end), 'entity', true)
    draft.head = key
    draft.members = membersOf(cast, item, sides)
  }
  cast.mention(draft, noun.start, noun.end, noun.from)
  return draft
}

/** The states most often paired for sides, the nearest persons of such a post for ministers; none where fewer than two are told. */
function membersOf(cast: Cast, { noun, line }: Placed, sides: boolean): readonly string[] {
  if (sides && (noun.count ?? 2) === 2) {
    const pair = cast.pairs.leading()
    if (pair) return pair.map((entry) => cast.thing(asOwner(entry)).id)
  }
  const { key } = noun.head!
  const singular = singularPost(key)
  const isWoman = (d: Draft) => d.gender === 'f' || hasWomansName(d)
  const fits = (d: Draft) =>
    sides
      ? (d.type === 'state' || d.type === 'entity') && !d.plural && d.entry !== undefined
      : PERSONS.test(key)
        ? d.type === 'person' &&
          (key !== 'men' || !isWoman(d)) &&
          (key !== 'women' || isWoman(d)) &&
          d.lastAt < line.from
        : d.type === 'person' &&
          d.offices.some(
            (o) => o.office.toLowerCase().includes(singular) || (singular === 'leader' && LEADERS.test(o.office)),
          )
  const near = [...cast.candidates()]
    .filter((d) => d.lastAt >= 0 && fits(d))
    .sort((a, b) => b.lastAt - a.lastAt)
    .slice(0, noun.count ?? 2)
  return near.length > 1 ? near.map((d) => d.id) : []
}

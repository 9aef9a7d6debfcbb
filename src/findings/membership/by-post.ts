import type { Sentence } from '../../model/parsed-dispatch.ts'
import type { FindContext } from '../finder.ts'
import { POSTS } from './lexicon.ts'
import { type Found, foundOf, type Scene } from './scene.ts'

/** Persons who hold a chair: "AU chairperson Ann Lee". */
export function byPost(context: FindContext): { sentence: Sentence; found: Found }[] {
  const { parsed, actors } = context
  const out: { sentence: Sentence; found: Found }[] = []
  for (const actor of actors.all)
    for (const { office, of, span } of actor.offices) {
      const role = POSTS.find(([pattern]) => pattern.test(office))?.[1]
      const group = of ? actors.get(of) : undefined
      if (!role || !group || actor.type !== 'person' || !/^(?:organisation|format)$/.test(group.type)) continue
      const sentence = parsed.sentences.find((s) => s.start <= span.start && span.end <= s.end)
      const mention = actor.mentions.find((m) => m.start <= span.start && span.end <= m.end) ?? span
      if (sentence && /^\p{Lu}/u.test(actor.name) && !actor.name.toLowerCase().includes('chair'))
        out.push({
          sentence,
          found: { span: mention, confidence: 0.85, reader: 'membership/post', member: actor.id, of: group.id, role },
        })
    }
  return out
}

/** "the Norland-led coalition": who leads it. */
export function byPrefix(scene: Scene): Found[] {
  const { text } = scene
  const out: Found[] = []
  for (const group of scene.namings) {
    if (group.type !== 'organisation' && group.type !== 'format') continue
    const led = /^(?:the )?([\p{L}. ]{2,30})-led /iu.exec(
      text.slice(group.start, Math.min(group.end, group.start + 40)),
    )
    if (!led) continue
    const end = group.start + led[0].length - 5
    const member = scene.namings.find((n) => n !== group && n.end === end)
    const token = scene.tokens.find((t) => t.end === end)
    const id = member?.id ?? (token && scene.context.actors.stateOf(token.index))
    if (!id) continue
    out.push(
      foundOf(scene, { id, type: 'state', start: group.start, end }, group, 'chair', group.start, group.end, 'prefix'),
    )
  }
  return out
}

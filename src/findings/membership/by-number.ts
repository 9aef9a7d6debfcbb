import { spanOf, tokenAt } from '../../parse/match.ts'
import { rollAfter } from './roll.ts'
import { type Found, foundOf, homeNaming, type Scene } from './scene.ts'

/** Behind an organisation's name: "NATO member states". Before it: "five countries of the Union". */
const BEHIND = /^ (?:\([\p{Lu}\d]{2,8}\) )?(?:member (?:states|countries|nations)|member-states|members)(?![\p{L}-])/u
const BEFORE =
  /(?<![\p{L}\d,.-])(?:all|several|some|other|most|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}(?:,\d{3})?) (?:other )?(?:member )?(?:states|countries|nations|members) (?:of|in|from) (?:the )?$/iu

/** Reads members nobody names one by one, where they act: "NATO member states would not ratify", "five countries of the Union". */
export function byNumber(scene: Scene): Found[] {
  const { text, context } = scene
  const out: Found[] = []
  // "NATO member states", where nothing else made the alliance an actor
  for (const t of scene.tokens)
    if (t.upos === 'PROPN' && BEHIND.test(text.slice(t.end, t.end + 24))) homeNaming(scene, t.start)
  for (const group of [...scene.namings]) {
    if (group.type !== 'organisation' || !/\p{Lu}/u.test(text.slice(group.start, group.end))) continue
    const behind = BEHIND.exec(text.slice(group.end, group.end + 24))
    const before = BEFORE.exec(text.slice(Math.max(scene.sentence.start, group.start - 50), group.start))
    if (!behind && !before) continue
    const start = before ? group.start - before[0].length : group.start
    const end = group.end + (behind?.[0].length ?? 0)
    if (rollAfter(scene, end + 1).items.length || /^(?:,| such as| including| like)/.test(text.slice(end, end + 10)))
      continue
    const known = scene.namings.find(
      (n) => n.end === end && n.id !== group.id && n.start <= start && n.start >= start - 4 && n.type !== 'person',
    )
    const head = tokenAt(
      context.parsed,
      behind ? end - 1 : start + before![0].search(/(?:states|countries|nations|members) /),
    )
    if (!known && (!head || (behind && !/^(?:nsubj|obj|obl)/.test(head.deprel)))) continue
    const span = spanOf(context.parsed, start, end)
    const id = known?.id ?? context.actors.add(span, { type: 'entity', name: span.exact })
    out.push(foundOf(scene, { id, type: 'entity', start, end }, group, 'member', start, end, 'number'))
  }
  return out
}

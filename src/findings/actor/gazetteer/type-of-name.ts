import type { ActorType } from '../../../model/actor.ts'
import { nameWords, type Word } from '../words.ts'
import { ORGANISATION_HEADS } from './heads.ts'
import { lookup } from './index.ts'

/** What a name that stands for itself names: "Austria" a state, "Ministry of Trade" a body; undefined where the gazetteer cannot tell. */
export function typeOfName(name: string): ActorType | undefined {
  const words = nameWords(name).map(
    (word, i): Word => ({ ...word, text: word.key, start: i, end: i, token: i, joined: i > 0 }),
  )
  const hit = words.length ? lookup(words, 0) : undefined
  const known = hit?.to === words.length ? hit.senses.find((sense) => sense.as === 'name') : undefined
  if (known?.as === 'name') return known.entry.type
  for (const { key } of words) {
    const type = ORGANISATION_HEADS.get(key)
    if (type) return type
  }
  return undefined
}

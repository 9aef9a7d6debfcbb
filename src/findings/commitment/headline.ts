import type { Token } from '../../model/parsed-dispatch.ts'
import { actionSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf } from '../parties.ts'
import type { Draft } from './draft.ts'
import { FORETELLING } from './lexicon.ts'

const ACTING =
  /^(?:troops|forces|soldiers|peacekeepers|rebels|fighters|observers|monitors|inspectors|leaders|ministers|envoys|rivals|sides|parties)$/i

/** Reads the headline's future: "Norland to resume enrichment" is planned by Norland. */
export function readHeadline(context: FindContext, particle: Token): Draft[] {
  const { parsed } = context
  const sentence = parsed.sentences[particle.sentence]!
  const verb = parsed.tokens[particle.index + 1]
  if (sentence.role !== 'headline' || !/^to$/i.test(particle.text) || verb?.xpos !== 'VB') return []
  if (verb.sentence !== particle.sentence || FORETELLING.has(verb.lemma)) return []
  // a finite verb before: "Norland agrees to resume"
  for (let i = sentence.from; i < particle.index; i++) if (/^VB[DZP]$|^MD$/.test(parsed.tokens[i]!.xpos)) return []
  const subject = parsed.tokens[particle.index - 1]
  if (!subject || subject.index < sentence.from) return []
  const parties = actorsOf(context, [subject])
  // "Foreign troops to leave the island"
  if (!parties.length && !ACTING.test(subject.text)) return []
  const what = actionSpan(parsed, verb)
  return [
    {
      trigger: particle,
      head: verb,
      what,
      force: 'planned',
      parties,
      rule: 'modal',
      stands: true,
      matter: [],
      definite: false,
    },
  ]
}

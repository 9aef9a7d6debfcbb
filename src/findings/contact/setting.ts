import type { ContactLevel, ContactType, TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, headOf, relationOf, spanOf, subtree } from '../../parse/match.ts'
import { prepositionOf } from '../clause.ts'
import type { ActorBook } from '../finder.ts'
import { GOVERNORS, HOLDING, LEVELS } from './lexicon.ts'
import type { Naming } from './naming.ts'
import type { Participant } from './participants.ts'

const ABOUT = new Set(['on', 'about', 'over', 'regarding', 'concerning', 'to discuss'])
export const SPEECH = /^(?:say|tell|announce|declare|state|add|note|report|confirm|write)$/
const LEVEL_ORDER: readonly ContactLevel[] = ['experts', 'military', 'envoys', 'ministers', 'leaders']

/** The verb that holds the contact: "held" of "held talks" and of "talks are expected to be held"; "open" of "the talks open". */
export function holderOf(parsed: ParsedDispatch, naming: Naming): Token | undefined {
  const { head } = naming
  const verb = headOf(parsed, head)
  if (naming.sort !== 'noun' || !verb || !/^(?:VERB|ADJ)$/.test(verb.upos) || !/^(?:obj|nsubj)$/.test(relationOf(head)))
    return undefined
  if (HOLDING.has(verb.lemma) || /^(?:begins|ends)$/.test(GOVERNORS[verb.lemma] ?? '')) return verb
  return dependents(parsed, verb, 'xcomp').find((d) => HOLDING.has(d.lemma))
}

/** Words that place and explain the contact: its own and those of the verb that holds it. */
export function carriers(parsed: ParsedDispatch, naming: Naming): Token[] {
  const holder = holderOf(parsed, naming)
  return [naming.head, ...dependents(parsed, naming.head, 'acl'), ...(holder ? [holder] : [])]
}

/** True where `token` stands below `above` in the tree. */
export function isUnder(parsed: ParsedDispatch, token: Token, above: Token): boolean {
  for (let at: Token | undefined = token, steps = 0; at && steps < 64; at = headOf(parsed, at), steps++)
    if (at.index === above.index) return true
    else if (at.upos === 'VERB' && /^(?:advcl|ccomp|acl:relcl|parataxis)$/.test(at.deprel)) return false
  return false
}

/** What the contact is about: the words after "on", "about", "to discuss". */
export function aboutOf(parsed: ParsedDispatch, naming: Naming, times: readonly TimeFinding[]): Span | undefined {
  for (const carrier of carriers(parsed, naming))
    for (const d of dependents(parsed, carrier, 'obl', 'nmod', 'advcl', 'acl', 'xcomp')) {
      if (d.index < naming.head.index) continue
      const topic = ABOUT.has(prepositionOf(parsed, d) ?? '')
        ? d
        : d.lemma === 'discuss'
          ? dependents(parsed, d, 'obj')[0]
          : undefined
      if (topic && /^(?:sidelines?|margins?|eve|basis|condition|agenda|phone)$/i.test(topic.text)) continue
      if (!topic || times.some((t) => t.span.start < topic.end && t.span.end > topic.start)) continue
      const under = subtree(parsed, topic).filter((t) => relationOf(t) !== 'case' || t.head !== topic.index)
      if (under.length) return spanOf(parsed, under[0]!.start, under.at(-1)!.end)
    }
  return undefined
}

/** How high the contact is: by the words of its naming, else by the lowest office among those who take part. */
export function levelOf(
  actors: ActorBook,
  type: ContactType,
  words: string,
  participants: readonly Participant[],
): ContactLevel | undefined {
  const lowest = participants
    .map((p) => actors.get(p.actor))
    .flatMap((a) => (a?.type === 'person' ? [levelIn(`${a.offices.map((o) => o.office).join(' ')} ${a.name}`)] : []))
    .filter((level) => level !== undefined)
    .sort((a, b) => LEVEL_ORDER.indexOf(a) - LEVEL_ORDER.indexOf(b))[0]
  return lowest ?? (type === 'summit' ? 'leaders' : levelIn(words))
}

function levelIn(words: string): ContactLevel | undefined {
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0]
}

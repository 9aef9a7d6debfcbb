import type { Quotation, Token } from '../../model/parsed-dispatch.ts'
import type { Cast, Draft, Naming } from './cast.ts'
import { SPEECH_VERBS } from './gazetteer/heads.ts'
import { WOMEN_NAMES } from './gazetteer/names.ts'
import type { Placed } from './placed.ts'
import { type Role, roleOf } from './role.ts'
import { foldName } from './words.ts'

const WOMEN = new Set(WOMEN_NAMES.trim().split(/\s+/).map(foldName))
const OF_PRONOUN: Readonly<Record<string, 'he' | 'she' | 'it' | 'they' | 'i'>> = {
  he: 'he', him: 'he', his: 'he', himself: 'he',
  she: 'she', her: 'she', hers: 'she', herself: 'she',
  it: 'it', its: 'it', itself: 'it',
  they: 'they', them: 'they', their: 'they', themselves: 'they',
  i: 'i', me: 'i', my: 'i', myself: 'i', we: 'i', our: 'i', us: 'i', ours: 'i', ourselves: 'i',
} // biome-ignore format: a table
/** Verbs that nobody is the object of. */
const SAYING = /^(?:say|add|note|stress|explain|write|insist|remark|comment|continue|conclude|warn)$/
/** How many sentences back a pronoun may reach. */
const REACH = 3

const NONE: Role = { as: 'other' }

/** A naming with what it does in its sentence. */
interface Seen extends Naming {
  readonly sentence: number
  readonly role: Role
  readonly quotation: Quotation | undefined
}

/** Gives "he", "she", "they", "its" and, inside quotations, "I" and "we" to the actors they stand for. */
export function readPronouns(cast: Cast, placed: readonly Placed[]): void {
  const { parsed } = cast
  const pronouns = parsed.tokens.filter((t) => kindOf(t))
  if (!pronouns.length) return
  const roles = new Map(placed.map((p) => [p.noun.from, p]))
  const quoted = quotationFinder(parsed.quotations)
  const seen = [...cast.namings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((naming): Seen => {
      const { noun, role } = roles.get(naming.phrase)!
      // the state of "the Norland envoy said" does not speak itself
      const owner = noun.affiliations.some((a) => a.start === naming.start && a.end === naming.end)
      return { ...naming, sentence: noun.sentence, role: owner ? NONE : role, quotation: quoted(naming.start) }
    })
  for (const { draft } of seen) if (hasWomansName(draft)) draft.gender ??= 'f'
  const speakers = new Map<Quotation, Draft>()
  let next = 0
  for (const token of pronouns) {
    while (next < seen.length && seen[next]!.start < token.start) next++
    const kind = kindOf(token)
    const quotation = quoted(token.start)
    if (quotation && !speakers.has(quotation)) {
      const speaker = speakerOf(cast, seen, quotation, next)
      if (speaker) speakers.set(quotation, speaker)
    }
    const speaker = quotation && speakers.get(quotation)
    const draft = antecedent(cast, seen, next, token, speaker)
    const together = kind === 'they' ? togetherBefore(seen, next, token.sentence) : undefined
    if (together && !(draft && isMany(draft) && leads(seen, next, draft, token.sentence))) {
      for (const one of together) one.mentions.push({ start: token.start, end: token.end, exact: token.text })
      continue
    }
    if (!draft) continue
    if (draft.type === 'person' && kind === 'he') draft.gender ??= 'm'
    if (draft.type === 'person' && kind === 'she') draft.gender ??= 'f'
    draft.mentions.push({ start: token.start, end: token.end, exact: token.text })
    if (quotation) continue
    // a pronoun that speaks keeps its actor in the lead: "He said ... He added ..."
    const role = roleOf(parsed, token.index, token.index)
    const naming = { draft, start: token.start, end: token.end, phrase: -1, sentence: token.sentence, role, quotation }
    seen.splice(next, 0, naming)
    next++
  }
}

/** True for a person whose first name is a woman's. */
export function hasWomansName({ person }: Draft): boolean {
  return person !== undefined && person.given.length > 0 && WOMEN.has(person.given[0]!)
}

function kindOf(token: Token): 'he' | 'she' | 'it' | 'they' | 'i' | undefined {
  if (token.text.length > 10 || token.text === 'US' || token.text === 'IT') return undefined
  const kind = OF_PRONOUN[token.text.toLowerCase()]
  return kind && /^(?:PRON|DET|X)$/.test(token.upos) ? kind : undefined
}

function antecedent(
  cast: Cast,
  seen: readonly Seen[],
  next: number,
  token: Token,
  speaker: Draft | undefined,
): Draft | undefined {
  const kind = kindOf(token)!
  if (kind === 'i') return speaker
  const possessive = /^(?:his|her|its|their)$/i.test(token.text)
  if (kind === 'it' && !possessive && !speaks(cast, token)) return undefined
  let best: Draft | undefined
  let bestScore = 0
  const rivals = cast.trace && new Map<Draft, number>()
  for (let i = next - 1; i >= 0; i--) {
    const naming = seen[i]!
    const back = token.sentence - naming.sentence
    if (back > REACH) break
    if (!agrees(naming.draft, kind) || naming.draft === speaker) continue
    const score = weigh(naming, back, possessive) + (kind === 'they' && !isMany(naming.draft) ? -2.5 : 0)
    rivals?.set(naming.draft, Math.max(score, rivals.get(naming.draft) ?? score))
    if (score > bestScore) {
      best = naming.draft
      bestScore = score
    }
  }
  if (rivals && best) tellRivals(cast, token, rivals, best)
  return best
}

function tellRivals(cast: Cast, token: Token, rivals: ReadonlyMap<Draft, number>, best: Draft): void {
  const ranked = [...rivals].sort((a, b) => b[1] - a[1])
  cast.trace?.because(`actor@${token.start}`, {
    part: 'actor',
    says: `"${token.text}" was taken for ${best.name}: of those named within ${REACH} sentences who fit it, subjects and nearer ones count more`,
    span: { start: token.start, end: token.end, exact: token.text },
    candidates: ranked.map(([draft, score]) => ({
      name: draft.name,
      score,
      ...(draft === best ? { chosen: true as const } : {}),
    })),
  })
}

/** "Lee met with Roe. They agreed ...": those who act together in the nearest sentence that has such. */
function togetherBefore(seen: readonly Seen[], next: number, sentence: number): Draft[] | undefined {
  for (let back = 0; back <= 2; back++) {
    const here: Seen[] = []
    for (let i = next - 1; i >= 0 && seen[i]!.sentence >= sentence - back; i--)
      if (seen[i]!.sentence === sentence - back) here.unshift(seen[i]!)
    if (back > 0 && here.some((s) => s.role.as === 'subject' && isMany(s.draft))) return undefined
    for (const type of ['person', 'state'] as const) {
      const lead = here.find((s) => s.role.as === 'subject' && s.draft.type === type)
      if (!lead) continue
      const others = here.filter(
        (s) => s.draft.type === type && s.role.verbIndex === lead.role.verbIndex && joins(s.role),
      )
      const all = [...new Set([lead, ...others].map((s) => s.draft))]
      if (all.length > 1) return all
    }
  }
  return undefined
}

function joins(role: Role): boolean {
  if (role.as === 'subject') return true
  if (role.as === 'oblique') return /^(?:with|and|between)$/.test(role.preposition ?? '')
  return (
    role.as === 'object' && /^(?:meet|host|welcome|receive|call|telephone|visit|see|greet|join)$/.test(role.verb ?? '')
  )
}

/** True where a group is the subject of the sentence before, or of this one. */
function leads(seen: readonly Seen[], next: number, draft: Draft, sentence: number): boolean {
  for (let i = next - 1; i >= 0 && seen[i]!.sentence >= sentence - 1; i--)
    if (seen[i]!.draft === draft && seen[i]!.role.as === 'subject') return true
  return false
}

/** Nearer sentences weigh more, subjects more than the rest; a possessive looks for its own sentence's subject. */
function weigh(naming: Seen, back: number, possessive: boolean): number {
  const subject = naming.role.as === 'subject'
  const quoted = naming.quotation ? 1.5 : 0
  return (
    10 - 2 * back + (subject ? 3 : naming.role.as === 'agent' ? 1 : 0) + (possessive && back === 0 ? 1 : 0) - quoted
  )
}

function agrees(draft: Draft, kind: 'he' | 'she' | 'it' | 'they'): boolean {
  switch (kind) {
    case 'he':
      return draft.type === 'person' && draft.gender !== 'f'
    case 'she':
      return draft.type === 'person' && draft.gender !== 'm'
    case 'it':
      return !draft.plural && draft.type !== 'person' && draft.type !== 'people'
    case 'they':
      return isMany(draft) || draft.type === 'body' || draft.type === 'organisation'
  }
}

function isMany(draft: Draft): boolean {
  return draft.plural || draft.type === 'people' || draft.type === 'armed-group'
}

function speaks(cast: Cast, token: Token): boolean {
  const verb = token.head >= 0 ? cast.parsed.tokens[token.head]! : undefined
  return token.deprel.startsWith('nsubj') && verb !== undefined && SPEECH_VERBS.has(verb.lemma)
}

/** Who says a quotation: the subject of a verb of speech outside it, in the sentence where it opens or closes. */
function speakerOf(cast: Cast, seen: readonly Seen[], quotation: Quotation, next: number): Draft | undefined {
  const { tokens, sentences } = cast.parsed
  const first = sentenceAt(sentences, quotation.start)
  const last = sentenceAt(sentences, quotation.end - 1)
  let best: Draft | undefined
  for (let i = Math.max(0, next - 40); i < seen.length && seen[i]!.sentence <= last + 1; i++) {
    const naming = seen[i]!
    if (naming.quotation || naming.sentence < first || naming.sentence > last) continue
    if (naming.role.as === 'subject' && SPEECH_VERBS.has(naming.role.verb ?? '')) best = naming.draft
    // "..., said Ann Lee": whatever the tree took her for
    else if (
      naming.draft.type === 'person' &&
      SAYING.test(naming.role.verb ?? '') &&
      /^(?:object|other)$/.test(naming.role.as)
    )
      best ??= naming.draft
  }
  if (best) return best
  // "he said" behind or before the quotation: the pronoun is resolved as if it stood outside
  for (const at of [first, last]) {
    const { from, to } = sentences[at]!
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      if (token.start >= quotation.start && token.end <= quotation.end) continue
      if (/^(?:he|she|they|it)$/i.test(token.text) && speaks(cast, token)) {
        let upTo = 0
        while (upTo < seen.length && seen[upTo]!.start < quotation.start) upTo++
        return antecedent(cast, seen, upTo, token, undefined)
      }
    }
  }
  return undefined
}

function sentenceAt(sentences: readonly { start: number; end: number }[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Finds the quotation around an offset; offsets must be asked in any order, quotations stand apart. */
function quotationFinder(quotations: readonly Quotation[]): (offset: number) => Quotation | undefined {
  return (offset) => {
    let low = 0
    let high = quotations.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (quotations[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    const found = quotations[low]
    return found && found.start <= offset ? found : undefined
  }
}

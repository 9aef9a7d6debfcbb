import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { verbLemma } from './cue-lemma.ts'
import { type Draft, liesIn, sharedPart } from './draft.ts'
import { FAMILIAR } from './lexicon.ts'
import { isTitle } from './surface.ts'

// Drafts below these are not given out. Swept from 0.25 to 0.5: PolNeAR dev likes 0.25 (by 0.9 on overlap 0.3), the development
// dispatches 0.35 and 0.4 (by 0.9 over 0.25).
export const ACCEPT_CHAIN = 0.35
const ACCEPT_TREE = 0.45
// how often a statement is right that the tree alone sees, against what the tree gives itself; looked at on the development dispatches
const TREE_ALONE = 0.85

/** What chains and tree both see is surer; what only one sees must be likely enough by itself. */
export function joinReadings(parsed: ParsedDispatch, drafts: readonly Draft[]): Draft[] {
  const of = (reader: Draft['reader']) =>
    drafts.filter((d) => d.reader === reader && (reader === 'surface' || !titled(d)))
  const titled = (d: Draft) => isTitle(parsed, parsed.sentences[parsed.tokens[d.content[0]![0]]!.sentence]!)
  const chain = of('chain')
  const tree = of('tree')
  const out: Draft[] = of('surface')
  const used = new Set<Draft>()
  for (const c of chain) {
    const t = tree.find((d) => d.cue && c.cue && d.head >= c.cue[0] && d.head < c.cue[1])
    if (t) used.add(t)
    const confidence = t ? 1 - (1 - c.confidence) * (1 - 0.5 * t.confidence) : c.confidence
    if (confidence < ACCEPT_CHAIN) continue
    // two far apart are the speaker and the possessor of the noun inside what he says: the tree knows which is meant
    const source = c.source.length === 1 || !t?.source.length ? c.source : t.source
    const misread = t && tree.some((o) => o !== t && isSwallowed(c, t, o))
    const whole = misread ? { ...c, content: t.content } : t ? withWholePhrase(parsed, c, t) : c
    out.push({ ...(t ? afterCue(parsed, whole, t) : whole), confidence, source })
  }
  for (const t of tree) {
    const known = t.head >= 0 && FAMILIAR.has(verbLemma(parsed.tokens[t.head]!))
    if (!used.has(t) && !known && t.confidence >= ACCEPT_TREE) out.push({ ...t, confidence: TREE_ALONE * t.confidence })
  }
  return out
}

/**
 * "Norland urged both sides to wait, its ministry said": the chain gave "said" the content of the cue before it, where
 * the tree has the whole clause.
 */
function isSwallowed(c: Draft, t: Draft, other: Draft): boolean {
  return (
    other.cue !== undefined &&
    liesIn([other.cue, ...c.content], t.content) &&
    sharedPart(other.content, c.content) > 0.7
  )
}

/**
 * "The war broke out after the council announced its withdrawal": a cue in a subordinate clause says what follows it, not
 * the clause around it.
 */
function afterCue(parsed: ParsedDispatch, c: Draft, t: Draft): Draft {
  const head = parsed.tokens[c.head]!
  const [from] = t.content[0]!
  if (!c.cue || from < c.cue[1] || !/^(?:advcl|acl|ccomp|conj|xcomp)/.test(head.deprel)) return c
  const after = c.content.filter((range) => range[0] >= c.cue![1])
  return after.length && after.length < c.content.length ? { ...c, content: after } : c
}

/**
 * Where the tree knows the cue's frame better than the chain: a noun phrase that begins inside a wide cue ("conveyed
 * the commitment of ... to") is content as a whole, "expressed concern over" is a cue as a whole, and the object of
 * "urged both sides to ..." goes with the infinitive.
 */
function withWholePhrase(parsed: ParsedDispatch, c: Draft, t: Draft): Draft {
  const [piece] = t.content
  const first = c.content[0]
  if (!piece || !t.cue || !c.cue || !first || first[0] < c.cue[1] || piece[0] < t.cue[1]) return c
  const swallowed = piece[0] < c.cue[1]
  const longerCue = t.cue[0] === c.cue[0] && t.cue[1] > c.cue[1] && piece[0] > first[0]
  const skipped =
    piece[0] < first[0] && parsed.tokens[first[0]]!.xpos === 'TO' && first[0] - piece[0] <= 12 && piece[1] >= first[1]
  if (!swallowed && !longerCue && !skipped) return c
  if (piece[0] >= first[1]) return c
  return { ...c, cue: t.cue, content: [[piece[0], first[1]], ...c.content.slice(1)] }
}

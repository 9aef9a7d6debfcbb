import type { Draft } from './draft.ts'

/** Drafts that speak of one obligation, in text order. */
export type Obligation = Draft[]

// Obligations looked back at; keeps a communique of ten thousand words linear.
const RECENT = 200
const FIRM = new Set<Draft['force']>(['agreed', 'pledged', 'planned'])

/** Joins the drafts that speak of one obligation: later namings of an agreement, and one undertaking told twice. */
export function joinDrafts(drafts: readonly Draft[]): Obligation[] {
  const out: Obligation[] = []
  for (const draft of outermost(drafts)) {
    const same = out
      .slice(-RECENT)
      .findLast((group) => (draft.rule === 'agreement' ? sameAgreement(draft, group) : sameAction(draft, group)))
    if (same) same.push(draft)
    else out.push([draft])
  }
  return out.filter((group) => group.some((d) => d.stands))
}

/** What lies inside the words of another draft is part of it, unless somebody else is bound. */
function outermost(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.what.start - b.what.start || b.what.end - a.what.end)
  const kept: Draft[] = []
  for (const draft of sorted) {
    const around = kept.slice(-RECENT).find((k) => k.what.start <= draft.what.start && draft.what.end <= k.what.end)
    if (!around) kept.push(draft)
    else if (draft.rule === 'agreement' && around.rule !== 'agreement') kept.push({ ...draft, stands: false })
    else if (
      (around.force !== draft.force || around.parties.length) &&
      draft.parties.length &&
      !draft.parties.some((p) => around.parties.includes(p))
    )
      kept.push(draft)
  }
  return kept.sort((a, b) => a.head.index - b.head.index)
}

function familyOf(draft: Draft): string {
  return draft.matter.at(-1)!
}

function sameAgreement(draft: Draft, group: Obligation): boolean {
  const known = group.find((d) => d.rule === 'agreement')
  if (!known) return false
  if (
    familyOf(draft) !== familyOf(known) &&
    !(familyOf(draft) === 'agreement' && draft.definite && familyOf(known) === 'truce' && draft.matter.length === 1)
  )
    return false
  const isOpposed = (a: Draft, b: Draft) => FIRM.has(a.force) !== FIRM.has(b.force) && !(a.definite && b.definite)
  if (group.some((d) => isOpposed(d, draft))) return false
  const matters = new Set(group.flatMap((d) => d.matter.slice(0, -1)))
  const own = draft.matter.slice(0, -1)
  const shared = own.filter((m) => matters.has(m)).length
  const figures = (list: Iterable<string>) =>
    [...list].filter((m) => /\d|^(?:two|three|four|five|six|seven|ten|first|second|previous|new|extended)/.test(m))
  const mine = figures(own)
  const theirs = figures(matters)
  if (mine.length && theirs.length && !mine.some((m) => theirs.includes(m))) return false
  // "the agreement": the one spoken of
  if (draft.definite && !own.length && !mine.length) return true
  const parties = new Set(group.flatMap((d) => d.parties))
  if (draft.parties.length && parties.size && !draft.parties.some((p) => parties.has(p))) return false
  if (familyOf(draft) === 'truce') return true
  if (shared) return true
  if (draft.definite && !own.length) return true
  // "an agreement to build" and "a deal on fishing" of the same parties are two
  const isOther = draft.specific && !draft.definite && group.some((d) => d.specific)
  if (draft.parties.some((p) => parties.has(p)) && (!own.length || !matters.size) && !isOther) return true
  // "the agreement to start the withdrawal" is none of "the Varn agreements"
  return own.length > 0 && matters.size === 0 && draft.definite && !group.some((d) => d.specific)
}

/** The same verb with an object in common, the same bound: told in headline and lede, or again by another speaker. */
function sameAction(draft: Draft, group: Obligation): boolean {
  return group.some((known) => {
    if (known.rule === 'agreement' || known.force !== draft.force) return false
    // headline and lede often say it with two verbs: "drops its policy", "abandons its policy"
    const sameBound = draft.parties.length > 0 && draft.parties.every((p) => known.parties.includes(p))
    if (known.head.lemma !== draft.head.lemma && !sameBound) return false
    const a = wordsOf(known.what.exact)
    const b = wordsOf(draft.what.exact)
    const shared = [...a].filter((w) => b.has(w)).length
    const enough = known.head.lemma === draft.head.lemma ? 0.5 : 0.6
    return shared >= 2 && shared >= enough * Math.min(a.size, b.size)
  })
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\d]{1,40}/u)
      .filter((w) => w.length > 3),
  )
}

import type { Links } from '../decisions/standing.ts'
import { type Clustered, cluster } from '../merge/cluster.ts'
import { APART, type Evidence, type Likeness, weigh } from '../merge/evidence.ts'
import { foldName, oneLetterApart, skeleton } from './fold-name.ts'
import { sameOffice } from './office.ts'

/** One way a person is named: a name with the offices named beside it, and where. */
export interface PersonForm {
  readonly name: string
  readonly tokens: readonly string[]
  /** `of` is the id or folded name of the state or body */
  readonly offices: readonly { readonly office: string; readonly of?: string }[]
  readonly refs: readonly string[]
  readonly first: number
}

// Log odds, set by hand and held against the namings of the sample and of the readouts by bench/quality/merging.
const PRIOR = -1
const WEIGHT = {
  sameGiven: 5,
  likeGiven: 2.5,
  initial: 1.5,
  otherGiven: -6,
  likeSurname: -1,
  surnameOnly: 0.9,
  onlyOne: 2,
  sameOffice: 2.5,
  officeOfUnknown: 1.5,
  sameState: 1.2,
  otherState: -2.5,
}

/**
 * Above this two namings are one person without asking: the lowest mark at which no two persons of the sample, and
 * none of 60 pairs of namesakes made from it, become one (swept 0.70-0.98 in bench/quality/merging).
 */
export const SURE_PERSON = 0.9
const MAYBE_PERSON = 0.5

/** Persons over dispatches: variants of one name together, namesakes apart, the doubtful proposed. */
export function clusterPersons(forms: readonly PersonForm[], links: Links): Clustered<PersonForm> {
  const givens = new Map<string, Set<string>>()
  for (const { tokens } of forms)
    if (tokens.length > 1) {
      const surname = tokens.at(-1)!
      givens.set(surname, (givens.get(surname) ?? new Set()).add(skeleton(tokens[0]!)))
    }
  const onlyOne = (surname: string) => (givens.get(surname)?.size ?? 0) === 1
  return cluster(
    forms,
    {
      ref: (form) => form.refs[0]!,
      keys: ({ tokens }) => [...new Set([tokens.at(-1)!, tokens[0]!, skeleton(tokens.at(-1)!)])],
      compare: (a, b) => comparePersons(a, b, onlyOne),
      sure: SURE_PERSON,
      maybe: MAYBE_PERSON,
      apart: (a, b) =>
        a.tokens.length > 1 && b.tokens.length > 1 && givenEvidence(a.tokens, b.tokens).weight <= WEIGHT.otherGiven,
    },
    links,
    // full names first, so that surnames alone find them however many there are
    (a, b) => b.tokens.length - a.tokens.length || a.first - b.first,
  )
}

/** @param onlyOne true where the record knows one person of that surname */
export function comparePersons(a: PersonForm, b: PersonForm, onlyOne: (surname: string) => boolean): Likeness {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a]
  const evidence: Evidence[] = []
  if (short.tokens.length === 1) {
    const surname = short.tokens[0]!
    if (surname !== long.tokens.at(-1) && surname !== long.tokens[0]) return APART
    evidence.push({ weight: WEIGHT.surnameOnly, reason: `both are called ${a.name.split(' ').at(-1)}` })
    if (onlyOne(surname)) evidence.push({ weight: WEIGHT.onlyOne, reason: 'the record knows nobody else of that name' })
  } else {
    const [one, other] = [short.tokens.at(-1)!, long.tokens.at(-1)!]
    if (one !== other) {
      if (one.length < 5 || !(oneLetterApart(one, other) || skeleton(one) === skeleton(other))) return APART
      evidence.push({ weight: WEIGHT.likeSurname, reason: 'the surnames differ by a letter' })
    }
    evidence.push(givenEvidence(a.tokens, b.tokens))
  }
  const office = officeEvidence(a, b)
  return weigh(PRIOR, [...evidence, office])
}

function givenEvidence(a: readonly string[], b: readonly string[]): Evidence {
  const [one, other] = [a[0]!, b[0]!]
  if (one === other) return { weight: WEIGHT.sameGiven, reason: 'the same given name' }
  if (one.length === 1 || other.length === 1)
    return one[0] === other[0]
      ? { weight: WEIGHT.initial, reason: 'the initial fits' }
      : { weight: WEIGHT.otherGiven, reason: 'other given names' }
  const gendered = one === `${other}a` || other === `${one}a`
  const alike =
    one.length > 3 && (oneLetterApart(one, other) || (skeleton(one).length > 2 && skeleton(one) === skeleton(other)))
  if (alike && !gendered) return { weight: WEIGHT.likeGiven, reason: 'given names written alike' }
  return { weight: WEIGHT.otherGiven, reason: 'other given names' }
}

function officeEvidence(a: PersonForm, b: PersonForm): Evidence | undefined {
  const pairs = a.offices.flatMap((x) => b.offices.map((y) => ({ x, y, same: sameOffice(x.office, y.office) })))
  if (pairs.some(({ x, y, same }) => same && x.of && x.of === y.of))
    return { weight: WEIGHT.sameOffice, reason: 'the same office' }
  if (pairs.some(({ x, y, same }) => same && !(x.of && y.of)))
    return { weight: WEIGHT.officeOfUnknown, reason: 'the same office, of one it is not said where' }
  if (pairs.some(({ x, y }) => x.of && x.of === y.of))
    return { weight: WEIGHT.sameState, reason: 'both serve the same state' }
  if (pairs.some(({ x, y }) => x.of && y.of))
    return { weight: WEIGHT.otherState, reason: 'they serve different states' }
  return undefined
}

/** The tokens a name is compared by. */
export function nameTokens(name: string): string[] {
  return foldName(name).split(' ').filter(Boolean)
}

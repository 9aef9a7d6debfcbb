import type { Links } from '../decisions/standing.ts'
import { type Clustered, cluster } from '../merge/cluster.ts'
import { APART, type Evidence, given, type Likeness, weigh } from '../merge/evidence.ts'
import { foldName, oneLetterApart, skeleton } from './fold-name.ts'
import { fullGiven } from './given-names.ts'
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

// Log odds, set by hand, looking at the namings of the sample and of 64 readouts.
const PRIOR = -1
const WEIGHT = {
  sameNames: 5,
  moreNames: 4,
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
  otherState: -1.5,
}

/**
 * From this mark on two namings are one person without asking. From 0.7 to 0.9 the same 47 persons come of 64 readouts
 * on one war, none of them two; the higher mark leaves a surname that fits two to a person.
 */
export const SURE_PERSON = 0.9
const MAYBE_PERSON = 0.5

/** Persons over dispatches: variants of one name together, namesakes apart, the doubtful proposed. */
export function clusterPersons(forms: readonly PersonForm[], links: Links): Clustered<PersonForm> {
  const onlyOne = namesakes(forms)
  return cluster(
    forms,
    {
      ref: (form) => form.refs[0]!,
      keys: ({ tokens }) => [...new Set([tokens.at(-1)!, tokens[0]!, skeleton(tokens.at(-1)!)])],
      compare: (a, b) => comparePersons(a, b, onlyOne),
      sure: SURE_PERSON,
      maybe: MAYBE_PERSON,
      apart: (a, b) =>
        a.tokens.length > 1 &&
        b.tokens.length > 1 &&
        !wholeEvidence(a.tokens, b.tokens) &&
        givenEvidence(a.tokens, b.tokens).weight < 0,
    },
    links,
    // full names first, so that surnames alone find them however many there are
    (a, b) => b.tokens.length - a.tokens.length || a.first - b.first,
  )
}

/** Tells for a surname with the offices beside it whether the record knows one person it fits, not several. */
function namesakes(forms: readonly PersonForm[]): (form: PersonForm) => boolean {
  const known = new Map<string, { given: string; offices: PersonForm['offices'] }[]>()
  for (const { tokens, offices } of forms) {
    if (tokens.length < 2) continue
    // some put the surname first: "Xi" is known by "Xi Jinping" where nobody has it last
    for (const [surname, given] of [
      [tokens.at(-1)!, tokens[0]!],
      [tokens[0]!, tokens.at(-1)!],
    ] as const) {
      const person = { given: skeleton(fullGiven(given)), offices }
      known.set(surname, [...(known.get(surname) ?? []), person])
    }
  }
  return ({ tokens, offices }) => {
    const all = known.get(tokens.at(-1)!) ?? []
    const fits = all.filter(
      (p) => offices.length === 0 || p.offices.some((x) => offices.some((y) => sameOffice(x.office, y.office))),
    )
    const given = new Set((offices.length && fits.length ? fits : all).map((p) => p.given))
    return given.size === 1
  }
}

/** @param onlyOne true where the record knows one person whom a surname fits */
export function comparePersons(a: PersonForm, b: PersonForm, onlyOne: (form: PersonForm) => boolean): Likeness {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a]
  if (short.tokens.length > 1) return compareFullNames(a, b)
  const surname = short.tokens[0]!
  if (surname !== long.tokens.at(-1) && surname !== long.tokens[0]) return APART
  return weigh(PRIOR, [
    { weight: WEIGHT.surnameOnly, reason: `both are called ${short.name}` },
    given(onlyOne(short), WEIGHT.onlyOne, 'the record knows nobody else whom the name fits'),
    officeEvidence(a, b),
  ])
}

function compareFullNames(a: PersonForm, b: PersonForm): Likeness {
  const whole = wholeEvidence(a.tokens, b.tokens)
  if (whole) return weigh(PRIOR, [whole, officeEvidence(a, b)])
  const [one, other] = [a.tokens.at(-1)!, b.tokens.at(-1)!]
  const near = one !== other
  if (
    near &&
    (Math.min(one.length, other.length) < 5 || !(oneLetterApart(one, other) || skeleton(one) === skeleton(other)))
  )
    return APART
  return weigh(PRIOR, [
    given(near, WEIGHT.likeSurname, 'the surnames differ by a letter'),
    givenEvidence(a.tokens, b.tokens),
    officeEvidence(a, b),
  ])
}

/** "Akib Takeo" and "Takeo Akib", "Al Sheikh" and "AlSheikh", "Jorge Alcor" and "Jorge Alcor Varel". */
function wholeEvidence(a: readonly string[], b: readonly string[]): Evidence | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (a.join('') === b.join('')) return { weight: WEIGHT.sameNames, reason: 'the same name' }
  if (a.length === b.length && a.every((token) => b.includes(token)) && new Set(a).size === a.length)
    return { weight: WEIGHT.sameNames, reason: 'the same names in another order' }
  return given(
    short.length < long.length && short.every((token, i) => token === long[i]),
    WEIGHT.moreNames,
    'the same name, and more of it',
  )
}

/** Names a person has between the first and the last, those of the father aside: "bin Salman". */
function middleNames(tokens: readonly string[]): readonly string[] {
  return tokens.slice(1, -1).filter((_, i) => !FATHER.test(tokens[i]!))
}

function givenEvidence(a: readonly string[], b: readonly string[]): Evidence {
  const [one, other] = [a[0]!, b[0]!]
  if (one === other) return { weight: WEIGHT.sameGiven, reason: 'the same given name' }
  if (one.length === 1 || other.length === 1)
    return one[0] === other[0]
      ? { weight: WEIGHT.initial, reason: 'the initial fits' }
      : { weight: WEIGHT.otherGiven, reason: 'other given names' }
  if (fullGiven(one) === fullGiven(other)) return { weight: WEIGHT.likeGiven, reason: 'a short form of the given name' }
  if (middleNames(a).includes(other) || middleNames(b).includes(one))
    return { weight: WEIGHT.likeGiven, reason: 'one of the given names' }
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

const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/
const FATHER = /^(?:bin|ibn|bint)$/
// Styles that some dispatches put before a name.
const STYLE =
  /^(?:(?:H\.?[HEM]\.?|His|Her|Highness|Majesty|Excellency|Holiness|Sheikh|Sheikha|Sayyid|Dr\.?|Mr\.?|Mrs\.?|Ms\.?) )+(?=\S)/u

/** The tokens a name is compared by. */
export function nameTokens(name: string): string[] {
  return foldName(name.replace(SUFFIX, '').replace(STYLE, '')).split(' ').filter(Boolean)
}

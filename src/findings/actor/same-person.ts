import type { PersonName } from './noun.ts'

/** Short forms that a dispatch and its headline mix; both ways. Source: typed, 2026, from names in the wire's style guides. */
const SHORT: Record<string, string> = {
  joe: 'joseph', bill: 'william', bob: 'robert', jim: 'james', jimmy: 'james', mike: 'michael', tony: 'anthony',
  tom: 'thomas', nick: 'nicholas', dick: 'richard', rick: 'richard', steve: 'stephen', steven: 'stephen', ben: 'benjamin',
  bibi: 'benjamin', binyamin: 'benjamin', ted: 'edward', ed: 'edward', dan: 'daniel', dave: 'david', chris: 'christopher',
  matt: 'matthew', alex: 'alexander', sasha: 'alexander', andy: 'andrew', jeff: 'jeffrey', greg: 'gregory', ken: 'kenneth',
  ron: 'ronald', don: 'donald', tim: 'timothy', sam: 'samuel', pat: 'patrick', gerry: 'gerald', jerry: 'gerald', liz: 'elizabeth',
  kate: 'katherine', sue: 'susan', jen: 'jennifer', becky: 'rebecca', vladimir: 'volodymyr', alexey: 'aleksei', misha: 'mikhail',
} // biome-ignore format: a table

/** True where two names can be one person's: the same family name is given; given names must not clash. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return false
  const [short, long] = a.given.length <= b.given.length ? [a, b] : [b, a]
  if (!short.given.length) return true
  // "John P. Abizaid" and "John Abizaid": the first given names decide, initials stand for anything
  return sameGiven(short.given[0]!, long.given[0]!) || long.given.some((g) => sameGiven(short.given[0]!, g))
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const full = (name: string) => SHORT[name] ?? name
  return full(a) === full(b) || spelling(a) === spelling(b)
}

/** "Sergei" and "Sergey", "Mohammed" and "Muhammad". */
function spelling(name: string): string {
  return name
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1/g, '$1')
    .replace(/kh/g, 'h')
}

/** True where the first name tells more than the second. */
export function fullerName(a: PersonName, b: PersonName): boolean {
  // "Republican Ann Lee" tells no more than "Ann Lee"
  if (b.given.length && a.given.length && !sameGiven(a.given[0]!, b.given[0]!)) return false
  return a.given.length > b.given.length || (a.given.length === b.given.length && a.text.length > b.text.length)
}

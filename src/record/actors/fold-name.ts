import { rememberedText } from '../remembered.ts'
import { LETTERS } from './letters.ts'

/**
 * A name as it sounds in plain Latin letters, so that "Sergey", "Sergei" and "Сергей", "Əliyev" and "Aliyev",
 * "Kuleba" and "Кулеба" are written alike. For comparing only; never shown.
 */
export function foldName(name: string): string {
  return fold(name.slice(0, 200))
}

const fold = rememberedText((name) =>
  [...name.normalize('NFKD').toLowerCase()]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/['’ʼ`´\p{M}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[yj]/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/ts|tz/g, 'c')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/(\p{L})\1+/gu, '$1')
    .trim(),
)

/** Consonants with the first letter: "muhamad" and "mohamed" -> "mhmd". */
export function skeleton(folded: string): string {
  return folded.charAt(0) + folded.slice(1).replace(/[aeiouh]/g, '')
}

/** True where one letter more, less or other makes them the same. */
export function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(i + (short.length === long.length ? 1 : 0)) === long.slice(i + 1)
}

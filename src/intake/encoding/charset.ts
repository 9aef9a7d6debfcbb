/** Letters of a single-byte encoding by how often the languages that use it write them: `often` ones count double. */
interface Charset {
  readonly encoding: string
  readonly often: string
  readonly seldom: string
  /** letters that stand where these languages never put them */
  readonly never?: RegExp
}

const WESTERN = 'àâêëîïôõûùìòåæøßœÿÀÂÊËÎÏÔÕÛÙÅÆØŒÐðÞþýÝ'
const CENTRAL = 'łąęśżźćńčšžřěýůőűđťďňľĺŕôäëţşăâîŁĄĘŚŻŹĆŃČŠŽŘĚÝŮŐŰĐŤĎŇĽÁÉÍÓÚÖÜÄÔŢŞĂÂÎ'
const CYRILLIC = {
  often: 'оеаинтсрвлкмдп',
  seldom: 'уяыьгзбчйхжшюцщэфъёіїєґўћђљњџјАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯІЇЄЂЋЉЊЏЈ',
}

// The first of two that fit as well is taken. Source of the letters: the alphabets and letter counts of the languages.
const CHARSETS: readonly Charset[] = [
  // "Kuèan" and "Miloševiæ" are Central European text read wrongly
  {
    encoding: 'windows-1252',
    often: 'éèàâêìòùäöüñçóáíúãÉÈÀÄÖÜÇÑÁÍÓÚ',
    seldom: `${WESTERN}ŠšŽž`,
    never: /[aiou]è[aiou]|æ(?!\p{L})|[ðÐþÞ][^aeiouyáéíóúöæ\s]/u,
  },
  {
    encoding: 'iso-8859-15',
    often: 'éèàâêìòùäöüñçóáíúãÉÈÀÄÖÜÇÑÁÍÓÚšžŠŽœ€',
    seldom: WESTERN,
    never: /[aiou]è[aiou]|æ(?!\p{L})/u,
  },
  { encoding: 'windows-1251', ...CYRILLIC },
  { encoding: 'iso-8859-5', ...CYRILLIC },
  { encoding: 'koi8-r', ...CYRILLIC },
  { encoding: 'windows-1250', often: 'éáíóúöüłąęśżźćńčšžřěůőű', seldom: CENTRAL, never: /[aeiou]ą[aeiou]|ľ[aeiou]/u },
  { encoding: 'iso-8859-2', often: 'éáíóúöüłąęśżźćńčšžřěůőű', seldom: CENTRAL },
  { encoding: 'windows-1254', often: 'ğışİçöüŞÇÖÜĞéâ', seldom: `${WESTERN}èäñóáíúã` },
]

const SAMPLE_WORDS = 3_000
// Two encodings whose mean score a character lies this close are named as unsure.
const CLOSE = 0.15

/** The single-byte encoding whose letters make the likeliest words, e.g. "windows-1251". */
export function guessCharset(bytes: Uint8Array): { encoding: string; unsure: boolean } {
  const words = wordsWithHighBytes(bytes)
  const scores = CHARSETS.map((charset) => {
    const text = new TextDecoder(charset.encoding).decode(words)
    return { encoding: charset.encoding, text, score: scoreOf(text, charset) }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  // another encoding that gives the very same characters is no rival
  const unsure = scores.some((s) => s !== best && s.text !== best.text && best.score - s.score < CLOSE)
  return { encoding: best.encoding, unsure }
}

/** The words that hold a byte above 127, each with the byte before and after it, set apart by line ends. */
function wordsWithHighBytes(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  let words = 0
  for (let i = 0; i < bytes.length && words < SAMPLE_WORDS; i++) {
    if (bytes[i]! < 0x80) continue
    let start = i
    while (start > 0 && i - start < 40 && isWordByte(bytes[start - 1]!)) start--
    let end = i
    while (end < bytes.length && end - i < 40 && isWordByte(bytes[end]!)) end++
    out.push(...bytes.subarray(Math.max(0, start - 1), end + 1), 10)
    words++
    i = end
  }
  return Uint8Array.from(out)
}

function isWordByte(b: number): boolean {
  return b >= 0x80 || (b >= 0x41 && b <= 0x5a) || (b >= 0x61 && b <= 0x7a)
}

/** Mean plausibility of the characters above ASCII. */
function scoreOf(text: string, { often, seldom, never }: Charset): number {
  let score = 0
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c < '\u0080') continue
    count++
    const before = text[i - 1] ?? ''
    const after = text[i + 1] ?? ''
    if (/\p{L}/u.test(c)) score += scoreLetter(c, before, after, often, seldom)
    else if (c <= '\u009f' || c === '\uFFFD') score -= 8
    else if (/[’‘]/.test(c)) score += 1.5
    else if (/\p{L}/u.test(before) && /\p{L}/u.test(after) && !/[—–…]/.test(c)) score -= 3
    else score += /[“”„«»—–…€£°§ \u00a0©®•]/.test(c) ? 1.5 : -1
  }
  if (never) score -= 3 * (text.match(new RegExp(never, 'gu'))?.length ?? 0)
  return score / (count || 1)
}

function scoreLetter(c: string, before: string, after: string, often: string, seldom: string): number {
  const known = often.includes(c) ? 2 : seldom.includes(c) ? 1 : -2
  // a capital inside a word, and two alphabets in one word, are signs of a wrong table
  const inside = /\p{Ll}/u.test(before) && /\p{Lu}/u.test(c) ? -3 : 0
  const cyrillic = c >= 'Ѐ' && c <= 'ӿ'
  const mixed = cyrillic && (/[a-z]/i.test(before) || /[a-z]/i.test(after)) ? -4 : 0
  // Western and Central European words rarely have two such letters side by side, Cyrillic read as Latin always
  const beside = !cyrillic && before > '\u007f' && /\p{L}/u.test(before) ? -1.5 : 0
  return known + inside + mixed + beside
}

import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

// Words that English cannot do without and its neighbours do not use; "in", "a", "on", "is", "for", "was" they share.
const ENGLISH =
  /\b(?:the|of|and|to|that|said|says|with|were|by|from|will|has|have|had|his|her|their|they|which|would|been|who|after|this|not|but|its|than|should|could|between|until|about|there|when|into|over)\b/gi
// English news text has 0.25 and more of these among its words, other languages under 0.05 (wire texts in 25 languages, each a paragraph).
const ENGLISH_SHARE = 0.12
const SAMPLE_CHARACTERS = 4_000
/** under this many words a text in plain Latin letters is taken for English: names outweigh grammar in so few */
const FEW_WORDS = 8

interface Detector {
  readonly eld: { detect(text: string): { language: string; isReliable(): boolean } }
}
let detector: Detector | undefined

/** The language a text is written in, as an ISO 639-1 code ("en", "ru"); "und" where it cannot be told. */
export function tellLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (!letters) return 'und'
  if (latin / letters > 0.5) {
    const words = sample.match(/\p{L}+/gu)?.length ?? 1
    if ((sample.match(ENGLISH)?.length ?? 0) / words >= ENGLISH_SHARE) return 'en'
    if (words < FEW_WORDS && !/[\u0080-\uFFFF]/.test(sample.replace(/[^\p{L}]/gu, ''))) return 'en'
  }
  // The n-gram tables take 0.2 s to load, so only texts that are not plainly English pay for them.
  detector ??= loadDetector()
  const told = detector.eld.detect(sample)
  if (!told.language) return 'und'
  return told.isReliable() || latin / letters <= 0.5 ? told.language : sample.match(ENGLISH) ? 'en' : told.language
}

/** Loaded on first need and at once, since decoding is not asynchronous; the package names only an import entry. */
function loadDetector(): Detector {
  return createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('eld/small'))) as Detector
}

/** A language's English name: "ru" is "Russian"; the code itself where there is none. */
export function languageName(code: string): string {
  if (code === 'und') return 'a language that could not be told'
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}

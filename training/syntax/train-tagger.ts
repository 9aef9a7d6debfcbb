import { type Encoded, encode, type Lexicon, newEncoded } from '../../src/parse/encode.ts'
import type { RowNet } from '../../src/parse/row-net.ts'
import { planTags, TAG_FEATURES, type Tagger, tag, tagFeatures } from '../../src/parse/tag.ts'
import type { GoldSentence } from './conllu.ts'
import { type NetSettings, NetTrainer, randomFrom, shuffle, softmax } from './net-trainer.ts'
import { vary } from './vary.ts'

export interface TaggerSettings extends NetSettings {
  readonly hidden: number
  readonly epochs: number
  readonly rate: number
  /** how often a rare word is hidden, so that the tagger learns to do without it */
  readonly blank: number
}

/** Sentences between two moves of the weights. */
export const BATCH = 2

export function tagName(word: { upos: string; xpos: string }): string {
  return `${word.upos} ${word.xpos}`
}

/** The tags of the sentences, most frequent first. */
export function countTags(sentences: readonly GoldSentence[]): [string, string][] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) for (const w of words) counts.set(tagName(w), (counts.get(tagName(w)) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n > 2)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name.split(' ') as [string, string])
}

export function trainTagger(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  tags: [string, string][],
  settings: TaggerSettings,
  report: (epoch: number, now: () => RowNet) => void = () => {},
): RowNet {
  const plan = planTags(tags.length)
  const trainer = new NetTrainer(plan.rowCount, settings.hidden, tags.length, settings)
  const classOf = new Map(tags.map((t, c) => [t.join(' '), c]))
  const random = randomFrom(7 + 89 * settings.seed)
  const encoded = newEncoded(500)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(tags.length)
  const before = new Int32Array(500)
  const total = settings.epochs * sentences.length
  let seen = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const sentence of shuffle(sentences, random)) {
      trainer.rate = settings.rate * (1 - seen++ / total)
      const { words, forms } = vary(sentence, random)
      if (words.length > 400) continue
      encode(lexicon, forms, encoded)
      blankWords(encoded, settings.blank, random)
      for (let i = 0; i < words.length; i++) {
        const gold = classOf.get(tagName(words[i]!))
        const count = tagFeatures(plan, encoded, i, before, features)
        trainer.forward(features, count)
        for (let c = 0; c < tags.length; c++) scores[c] = dot(trainer, c)
        softmax(scores, tags.length)
        let best = 0
        for (let c = 1; c < tags.length; c++) if (scores[c]! > scores[best]!) best = c
        before[i] = best
        if (gold === undefined) continue
        scores[gold]! -= 1
        for (let c = 0; c < tags.length; c++) if (Math.abs(scores[c]!) > 1e-4) trainer.pull(c, scores[c]!)
        trainer.backward()
      }
      if (seen % BATCH === 0) trainer.update()
    }
    report(epoch, () => trainer.snapshot())
  }
  return trainer.snapshot()
}

/** Hides words at random; the rarer (higher in the list) the likelier. */
export function blankWords(encoded: Encoded, blank: number, random: () => number): void {
  const words = encoded.signs.word
  for (let i = 0; i < encoded.length; i++) {
    const odds = words[i]! > 4000 ? blank : words[i]! > 1000 ? blank / 3 : blank / 20
    if (random() < odds) words[i] = 0
  }
}

export function dot(trainer: NetTrainer, c: number): number {
  const { hidden, out, outBias } = trainer.net
  let score = outBias[c]!
  for (let j = 0; j < hidden; j++) score += out[c * hidden + j]! * trainer.sum[j]!
  return score
}

/** The tagger's classes for the sentence's words. */
export function tagSentence(tagger: Tagger, lexicon: Lexicon, sentence: GoldSentence): Int32Array {
  const n = sentence.words.length
  const encoded = newEncoded(n)
  const classes = new Int32Array(n)
  encode(
    lexicon,
    sentence.words.map((w) => w.form),
    encoded,
  )
  tag(tagger, encoded, classes)
  return classes
}

/** Share of words with the right UPOS and the right XPOS, in percent. */
export function scoreTagger(tagger: Tagger, lexicon: Lexicon, sentences: readonly GoldSentence[]) {
  let total = 0
  let upos = 0
  let xpos = 0
  for (const sentence of sentences) {
    const classes = tagSentence(tagger, lexicon, sentence)
    sentence.words.forEach((w, i) => {
      total++
      if (tagger.tags[classes[i]!]![0] === w.upos) upos++
      if (tagger.tags[classes[i]!]![1] === w.xpos) xpos++
    })
  }
  return { upos: (100 * upos) / total, xpos: (100 * xpos) / total }
}

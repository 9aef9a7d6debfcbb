import {
  begin,
  type Configuration,
  isOver,
  LEFT,
  mayMove,
  moveOn,
  newConfiguration,
  RIGHT,
  SHIFT,
} from '../../src/parse/configuration.ts'
import {
  DEPEND_FEATURES,
  type Depender,
  depend,
  dependFeatures,
  firstRelation,
  planDepend,
} from '../../src/parse/depend.ts'
import { encode, type Lexicon, newEncoded } from '../../src/parse/encode.ts'
import type { RowNet } from '../../src/parse/row-net.ts'
import type { Tagger } from '../../src/parse/tag.ts'
import type { GoldSentence } from './conllu.ts'
import { type NetSettings, NetTrainer, randomFrom, shuffle, softmax } from './net-trainer.ts'
import { BATCH, blankWords, dot } from './train-tagger.ts'
import { vary } from './vary.ts'

export interface DependerSettings extends NetSettings {
  readonly hidden: number
  readonly epochs: number
  readonly rate: number
  readonly blank: number
  /** how often the parser's own move is followed instead of a right one, after the first epoch */
  readonly explore: number
}

/** A sentence with the tags the parser will see. */
export interface Tagged {
  readonly sentence: GoldSentence
  readonly tags: Int32Array
}

/** "root", then the relations of the sentences, most frequent first; rare ones are read as their universal relation. */
export function countRelations(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) for (const w of words) counts.set(w.deprel, (counts.get(w.deprel) ?? 0) + 1)
  const kept = [...counts].filter(([name, n]) => n > 4 && name !== 'root').sort((a, b) => b[1] - a[1])
  return ['root', ...kept.map(([name]) => name)]
}

export function trainDepender(
  train: readonly Tagged[],
  lexicon: Lexicon,
  tags: Tagger['tags'],
  relations: string[],
  settings: DependerSettings,
  report: (epoch: number, now: () => RowNet) => void = () => {},
): RowNet {
  const plan = planDepend(tags, relations.length)
  const trainer = new NetTrainer(plan.rowCount, settings.hidden, 3 + 2 * relations.length, settings)
  const relationOf = new Map(relations.map((r, i) => [r, i]))
  const random = randomFrom(5 + 97 * settings.seed)
  const encoded = newEncoded(500)
  const c = newConfiguration(500)
  const features = new Int32Array(DEPEND_FEATURES)
  const scores = new Float64Array(relations.length)
  const gold = new Int32Array(501)
  const goldRelation = new Int32Array(501)
  const total = settings.epochs * train.length
  let seen = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const { sentence, tags: seenTags } of shuffle(train, random)) {
      trainer.rate = settings.rate * (1 - seen++ / total)
      const { words, forms } = vary(sentence, random)
      const n = words.length
      if (n > 400) continue
      encode(lexicon, forms, encoded)
      blankWords(encoded, settings.blank, random)
      words.forEach((w, i) => {
        gold[i] = w.head === 0 ? n : w.head - 1
        goldRelation[i] = relationOf.get(w.deprel) ?? relationOf.get(w.deprel.split(':')[0]!) ?? 1
      })
      begin(c, n)
      while (!isOver(c)) {
        const count = dependFeatures(plan, c, encoded, seenTags, features)
        trainer.forward(features, count)
        const moves = [SHIFT, LEFT, RIGHT].filter((m) => mayMove(c, m))
        moves.forEach((m, i) => {
          scores[i] = dot(trainer, m)
        })
        softmax(scores, moves.length)
        const costs = moves.map((m) => costOf(c, m, gold))
        const least = Math.min(...costs)
        let right = -1
        let best = 0
        moves.forEach((_, i) => {
          if (costs[i] === least && (right < 0 || scores[i]! > scores[right]!)) right = i
          if (scores[i]! > scores[best]!) best = i
        })
        if (moves.length > 1)
          for (let i = 0; i < moves.length; i++) trainer.pull(moves[i]!, scores[i]! - (i === right ? 1 : 0))
        const follow = epoch > 0 && random() < settings.explore ? best : right
        const move = moves[follow]!
        let relation = 0
        // the relation is learned for every arc of the gold tree that could be made now
        for (const m of new Set([moves[right]!, move])) {
          if (m === SHIFT || (m === LEFT && c.next === n)) continue
          const word = c.stack[c.depth - 1]!
          const head = m === LEFT ? c.next : c.stack[c.depth - 2]!
          const from = firstRelation(m, relations.length)
          const isGold = gold[word] === head
          if (!isGold && m !== move) continue
          for (let r = 1; r < relations.length; r++) scores[r - 1] = dot(trainer, from + r)
          softmax(scores, relations.length - 1)
          let top = 1
          for (let r = 2; r < relations.length; r++) if (scores[r - 1]! > scores[top - 1]!) top = r
          if (m === move) relation = isGold && settings.explore < random() ? goldRelation[word]! : top
          if (!isGold) continue
          scores[goldRelation[word]! - 1]! -= 1
          for (let r = 1; r < relations.length; r++)
            if (Math.abs(scores[r - 1]!) > 1e-4) trainer.pull(from + r, scores[r - 1]!)
        }
        trainer.backward()
        moveOn(c, move, relation)
      }
      if (seen % BATCH === 0) trainer.update()
    }
    report(epoch, () => trainer.snapshot())
  }
  return trainer.snapshot()
}

/**
 * Arcs of the gold tree that a move makes unreachable.
 * Source: Goldberg and Nivre 2013, "Training Deterministic Parsers with Non-Deterministic Oracles", arc-hybrid.
 */
function costOf(c: Configuration, move: number, gold: Int32Array): number {
  const { stack, depth, next, length, head } = c
  let cost = 0
  if (move === SHIFT) {
    for (let d = 0; d < depth; d++) if (gold[stack[d]!] === next) cost++
    for (let d = 0; d < depth - 1; d++) if (gold[next] === stack[d]) cost++
    return cost
  }
  const word = stack[depth - 1]!
  for (let b = next; b < length; b++) if (gold[b] === word) cost++
  const goldHead = gold[word]!
  const inBuffer = goldHead >= next
  const isBelow = depth > 1 && goldHead === stack[depth - 2]
  if (move === LEFT && goldHead !== next && (inBuffer || isBelow)) cost++
  if (move === RIGHT && inBuffer) cost++
  void head
  return cost
}

/** Attachment scores in percent; punctuation left out, relations with and without their subtype. */
export function scoreDepender(depender: Depender, lexicon: Lexicon, dev: readonly Tagged[]) {
  const encoded = newEncoded(1000)
  const c = newConfiguration(1000)
  let total = 0
  let attached = 0
  let labelled = 0
  let universal = 0
  for (const { sentence, tags } of dev) {
    const { words } = sentence
    encode(
      lexicon,
      words.map((w) => w.form),
      encoded,
    )
    depend(depender, encoded, tags, c)
    words.forEach((w, i) => {
      if (w.upos === 'PUNCT') return
      total++
      const head = c.head[i] === words.length ? 0 : c.head[i]! + 1
      if (head !== w.head) return
      attached++
      const relation = depender.relations[c.label[i]!]!
      if (relation === w.deprel) labelled++
      if (relation.split(':')[0] === w.deprel.split(':')[0]) universal++
    })
  }
  const percent = (x: number) => (100 * x) / total
  return { uas: percent(attached), las: percent(labelled), universal: percent(universal) }
}

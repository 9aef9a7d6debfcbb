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
import { type Depender, depend, firstRelation } from '../../src/parse/depend.ts'
import { DEPEND_FEATURES, type DependPlan, dependFeatures, planDepend } from '../../src/parse/depend-features.ts'
import { type Encoded, encode, type Lexicon, newEncoded } from '../../src/parse/encode.ts'
import type { RowNet } from '../../src/parse/row-net.ts'
import type { Tagger } from '../../src/parse/tag.ts'
import type { GoldSentence } from './conllu.ts'
import { costOf } from './cost-of-move.ts'
import { type NetSettings, NetTrainer, randomFrom, shuffle, softmax } from './net-trainer.ts'
import { BATCH, blankWords, dot, tagName } from './train-tagger.ts'
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

/** What the trainer works with in one sentence after another. */
interface Lesson {
  readonly trainer: NetTrainer
  readonly plan: DependPlan
  readonly settings: DependerSettings
  readonly random: () => number
  readonly encoded: Encoded
  readonly configuration: Configuration
  readonly features: Int32Array
  readonly scores: Float64Array
  /** heads and relations of the sentence at hand; the root's number is its length */
  readonly heads: Int32Array
  readonly relations: Int32Array
}

// Longer sentences are lists; the treebanks have a handful.
const LONGEST = 400

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
  const random = randomFrom(5 + 97 * settings.seed)
  const lesson: Lesson = {
    trainer,
    plan,
    settings,
    random,
    encoded: newEncoded(LONGEST),
    configuration: newConfiguration(LONGEST),
    features: new Int32Array(DEPEND_FEATURES),
    scores: new Float64Array(relations.length),
    heads: new Int32Array(LONGEST + 1),
    relations: new Int32Array(LONGEST + 1),
  }
  const relationOf = new Map(relations.map((r, i) => [r, i]))
  const classes = new Map(tags.map((t, i) => [t.join(' '), i]))
  const total = settings.epochs * train.length
  let seen = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const { sentence, tags: seenTags } of shuffle(train, random)) {
      trainer.rate = settings.rate * (1 - seen++ / total)
      const { words, forms, origin } = vary(sentence, random)
      if (words.length > LONGEST) continue
      encode(lexicon, forms, lesson.encoded)
      blankWords(lesson.encoded, settings.blank, random)
      words.forEach((w, i) => {
        lesson.heads[i] = w.head === 0 ? words.length : w.head - 1
        lesson.relations[i] = relationOf.get(w.deprel) ?? relationOf.get(w.deprel.split(':')[0]!) ?? 1
      })
      const tagOf = (o: number, i: number) => (o < 0 ? (classes.get(tagName(words[i]!)) ?? 0) : seenTags[o]!)
      learnSentence(lesson, origin ? Int32Array.from(origin, tagOf) : seenTags, epoch > 0)
      if (seen % BATCH === 0) trainer.update()
    }
    report(epoch, () => trainer.snapshot())
  }
  return trainer.snapshot()
}

/** Parses the sentence, learning at each step; once it explores, it mostly goes where its own choices lead. */
function learnSentence(lesson: Lesson, tags: Int32Array, explores: boolean): void {
  const { trainer, plan, settings, random, encoded, configuration: c, features } = lesson
  begin(c, encoded.length)
  while (!isOver(c)) {
    trainer.forward(features, dependFeatures(plan, c, encoded, tags, features))
    const { right, best } = learnMove(lesson)
    const move = explores && random() < settings.explore ? best : right
    let relation = 0
    // the relation is learned for every arc of the gold tree that could be made now
    for (const m of new Set([right, move])) {
      if (m === SHIFT || (m === LEFT && c.next === c.length)) continue
      const learned = learnRelation(lesson, m, m === move)
      if (m === move) relation = learned
    }
    trainer.backward()
    moveOn(c, move, relation)
  }
}

/** Learns which move to make: `right` is the one the parser likes best among those that lose the fewest arcs. */
function learnMove({ trainer, configuration: c, scores, heads }: Lesson): { right: number; best: number } {
  const moves = [SHIFT, LEFT, RIGHT].filter((m) => mayMove(c, m))
  moves.forEach((m, i) => {
    scores[i] = dot(trainer, m)
  })
  softmax(scores, moves.length)
  const costs = moves.map((m) => costOf(c, m, heads))
  const least = Math.min(...costs)
  let right = -1
  let best = 0
  moves.forEach((_, i) => {
    if (costs[i] === least && (right < 0 || scores[i]! > scores[right]!)) right = i
    if (scores[i]! > scores[best]!) best = i
  })
  if (moves.length > 1)
    for (let i = 0; i < moves.length; i++) trainer.pull(moves[i]!, scores[i]! - (i === right ? 1 : 0))
  return { right: moves[right]!, best: moves[best]! }
}

/** Learns the relation of the arc a move makes, if the gold tree has it; gives the one to go on with where `isMade`. */
function learnRelation(lesson: Lesson, move: number, isMade: boolean): number {
  const { trainer, plan, settings, random, configuration: c, scores, heads, relations } = lesson
  const count = plan.relationCount - 1
  const word = c.stack[c.depth - 1]!
  const isGold = heads[word] === (move === LEFT ? c.next : c.stack[c.depth - 2]!)
  if (!isGold && !isMade) return 0
  // "root", the first, is the relation of the root's arc only
  const from = firstRelation(move, plan.relationCount) + 1
  for (let r = 0; r < count; r++) scores[r] = dot(trainer, from + r)
  softmax(scores, count)
  let top = 0
  for (let r = 1; r < count; r++) if (scores[r]! > scores[top]!) top = r
  const followed = isMade && isGold && settings.explore < random() ? relations[word]! : top + 1
  if (!isGold) return followed
  scores[relations[word]! - 1]! -= 1
  for (let r = 0; r < count; r++) if (Math.abs(scores[r]!) > 1e-4) trainer.pull(from + r, scores[r]!)
  return followed
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

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Depender, newDepender } from '../../src/parse/depend.ts'
import { openLexicon } from '../../src/parse/encode.ts'
import { packRowNet, type RowNet, unpackRowNet } from '../../src/parse/row-net.ts'
import { newTagger, type Tagger } from '../../src/parse/tag.ts'
import { packTrained, type TrainedModel, unpackTrained } from '../../src/trained/index.ts'
import { attestLemmas } from './attest-lemmas.ts'
import { readConllu } from './conllu.ts'
import { learnLemmas, openListed, scoreLemmas } from './learn-lemmas.ts'
import { clusterSections, countPieces } from './lexicon.ts'
import { readRawText } from './raw-text.ts'
import { backwards, type Teacher, teachTags, teachTrees } from './teach.ts'
import { countRelations, scoreDepender, type Tagged, trainDepender } from './train-depender.ts'
import { countTags, scoreTagger, tagSentence, trainTagger } from './train-tagger.ts'

/**
 * Trains the tagger, the lemma rules and the parser, and writes `trained/syntax.bin`: `npm run train:syntax`.
 *
 * First teachers, several of each kind, learn from the treebanks; what they agree on in raw news text is then learned,
 * with the treebanks, by the one tagger and the one parser that ship. Steps already done are read from
 * `.cache/syntax`; delete it to begin anew. Takes about 25 minutes of one core.
 */
const data = resolve(process.env.READOUT_DATA ?? join(import.meta.dirname, '../../../shared'), 'data')
const cache = resolve(process.env.SYNTAX_CACHE ?? join(import.meta.dirname, '../../.cache/syntax'))
mkdirSync(cache, { recursive: true })

// Settings were compared on EWT dev.
const TAG_TEACHER = { hidden: 64, drop: 0.3, miss: 0.2, epochs: 6, rate: 0.002, blank: 0.3 }
const TAGGER = { hidden: 64, drop: 0.1, miss: 0.1, epochs: 2, rate: 0.002, blank: 0.2, seed: 9 }
const TEACHER = { hidden: 128, drop: 0.3, miss: 0.25, epochs: 6, rate: 0.002, blank: 0.3, explore: 0.8 }
const PARSER = { hidden: 128, drop: 0.1, miss: 0.1, epochs: 2, rate: 0.002, blank: 0.2, explore: 0.8, seed: 9 }
const TAG_TEACHERS = 3
const TEACHERS = 4
const FOLDS = 4
/** How often the treebanks' sentences are repeated among those labelled by the teachers. */
const GOLD_SHARE = 3

const say = (line: string) => console.log(`${Math.round(performance.now() / 1000)} s: ${line}`)

const treebank = (name: string) => readConllu(join(data, 'treebank', `${name}.conllu`))
const train = [...treebank('ewt-train'), ...treebank('gum-train')]
const dev = treebank('ewt-dev')
const raw = readRawText(data)
const tags = countTags(train)
const relations = countRelations(train)

const words = step('lexicon', () => ({
  meta: {},
  sections: { ...countPieces(train, raw), ...clusterSections(train, raw) },
}))
const lexicon = openLexicon(words)

// The parser must learn on tags as wrong as those it will see: each part is tagged by a tagger that did not see it.
const folds = step('folds', () => {
  const sections: Record<string, Int32Array> = {}
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (i: number) => Math.floor(i / 50) % FOLDS === fold
    const rest = train.filter((_, i) => !isHeld(i))
    const part = newTagger(trainTagger(rest, lexicon, tags, { ...TAG_TEACHER, epochs: 4, seed: 0 }), tags)
    train.forEach((sentence, i) => {
      if (isHeld(i)) sections[i] = tagSentence(part, lexicon, sentence)
    })
  }
  return { meta: {}, sections }
})
const tagged: Tagged[] = train.map((sentence, i) => ({ sentence, tags: folds.sections[i] as Int32Array }))

const tagTeachers = eachTeacher<Tagger>(TAG_TEACHERS, (t, turn) => {
  const list = train.map(turn)
  const net = netStep(`tag-teacher-${t}`, 'tag', () => trainTagger(list, lexicon, tags, { ...TAG_TEACHER, seed: t }))
  const tagger = newTagger(net, tags)
  say(`tag teacher ${t} on dev: ${JSON.stringify(scoreTagger(tagger, lexicon, dev.map(turn)))}`)
  return tagger
})
const rawTagged = teachTags(raw, tagTeachers, lexicon)
const tagNet = netStep('tagger', 'tag', () => {
  const lessons = [...rawTagged.map((t) => t.sentence), ...repeat(train)]
  return trainTagger(lessons, lexicon, tags, TAGGER, (epoch, now) =>
    say(`tagger, epoch ${epoch}, on dev: ${JSON.stringify(scoreTagger(newTagger(now(), tags), lexicon, dev))}`),
  )
})
const tagger = newTagger(tagNet, tags)
const silver = rawTagged.map((t) => t.sentence)
const lemmas = learnLemmas(train, attestLemmas([...silver, ...train], train))
say(
  `lemmas on dev: ${scoreLemmas(openListed(lemmas.lemmas, lemmas.longestEnding), dev)}, ${lemmas.lemmas.length} rules`,
)
const taggedDev = dev.map((sentence) => ({ sentence, tags: tagSentence(tagger, lexicon, sentence) }))

const teachers = eachTeacher<Depender>(TEACHERS, (t, turn) => {
  const turnTagged = (one: Tagged) => ({
    sentence: turn(one.sentence),
    tags: turn === backwards ? one.tags.slice().reverse() : one.tags,
  })
  const list = tagged.map(turnTagged)
  const settings = { ...TEACHER, seed: t + 1 }
  const net = netStep(`teacher-${t}`, 'depend', () => trainDepender(list, lexicon, tags, relations, settings))
  const parser = newDepender(net, tags, relations)
  say(`teacher ${t} on dev: ${JSON.stringify(scoreDepender(parser, lexicon, taggedDev.map(turnTagged)))}`)
  return parser
})
const parserNet = netStep('parser', 'depend', () => {
  const lessons = [...teachTrees(rawTagged, teachers, lexicon), ...repeat(tagged)]
  return trainDepender(lessons, lexicon, tags, relations, PARSER, (epoch, now) => {
    const parser = newDepender(now(), tags, relations)
    say(`parser, epoch ${epoch}, on dev: ${JSON.stringify(scoreDepender(parser, lexicon, taggedDev))}`)
  })
})

// Cutting more costs accuracy: on EWT dev, 2 and 3 cost the parser 0.1 and 0.25 points of UAS.
const packs = [packRowNet('tag', tagNet, 1), packRowNet('depend', parserNet, 1)]
const bytes = packTrained({
  meta: Object.assign({ tags, relations, ...lemmas }, ...packs.map((p) => p.meta)),
  sections: Object.assign({ ...words.sections }, ...packs.map((p) => p.sections)),
})
writeFileSync(join(import.meta.dirname, '../../trained/syntax.bin'), bytes)
say(`trained/syntax.bin: ${bytes.length} bytes`)

/** What `make` gave the first time, from the cache. */
function step(name: string, make: () => TrainedModel): TrainedModel {
  const file = join(cache, `${name}.bin`)
  if (!existsSync(file)) {
    const made = make()
    writeFileSync(file, packTrained(made))
    say(`${name} done`)
  }
  return unpackTrained(readFileSync(file))
}

function netStep(name: string, prefix: string, make: () => RowNet): RowNet {
  return unpackRowNet(
    step(name, () => packRowNet(prefix, make())),
    prefix,
  )
}

/** Every second teacher reads backward, so that they err differently. */
function eachTeacher<T>(count: number, make: (t: number, turn: typeof backwards) => T): Teacher<T>[] {
  return Array.from({ length: count }, (_, t) => {
    const backward = t % 2 === 1
    return { reader: make(t, backward ? backwards : (sentence) => sentence), backward }
  })
}

function repeat<T>(list: readonly T[]): T[] {
  return Array.from({ length: GOLD_SHARE }, () => list).flat()
}

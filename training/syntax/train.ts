import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openLexicon } from '../../src/parse/encode.ts'
import { packRowNet } from '../../src/parse/row-net.ts'
import { packTrained } from '../../src/trained/index.ts'
import { readConllu } from './conllu.ts'
import { learnLemmas, openListed, scoreLemmas } from './learn-lemmas.ts'
import { countLexicon } from './lexicon.ts'
import { countRelations, scoreDepender, type Tagged, trainDepender } from './train-depender.ts'
import { countTags, scoreTagger, tagSentence, trainTagger } from './train-tagger.ts'

/** Trains the tagger and the parser and writes `trained/syntax.bin`: `npm run train:syntax`. */
const root = resolve(process.env.READOUT_DATA ?? join(import.meta.dirname, '../../../shared'), 'data/treebank')
const quick = process.argv.includes('--quick')
const train = [...readConllu(join(root, 'ewt-train.conllu')), ...readConllu(join(root, 'gum-train.conllu'))]
const dev = readConllu(join(root, 'ewt-dev.conllu'))
const lexiconSections = countLexicon(train)
const lexicon = openLexicon({ meta: {}, sections: lexiconSections })
const tags = countTags(train)
const lemmas = learnLemmas(train)
const tagSettings = { hidden: 64, drop: 0.3, epochs: quick ? 4 : 10, rate: 0.002, blank: 0.3 }
const say = (line: string) => console.log(`${Math.round(performance.now() / 1000)} s: ${line}`)
say(`lemmas: ${scoreLemmas(openListed(lemmas.lemmas, lemmas.longestEnding), dev)}, ${lemmas.lemmas.length} rules`)

const FOLDS = 4
const tagged: Tagged[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const inside = (i: number) => Math.floor(i / 50) % FOLDS === fold
  const part = trainTagger(
    train.filter((_, i) => !inside(i)),
    lexicon,
    tags,
    { ...tagSettings, epochs: quick ? 2 : 5 },
  )
  const held = train.filter((_, i) => inside(i))
  say(`tags of fold ${fold}: ${JSON.stringify(scoreTagger(part, lexicon, held))}`)
  for (const sentence of held) tagged.push({ sentence, tags: tagSentence(part, lexicon, sentence) })
}
const tagger = trainTagger(train, lexicon, tags, tagSettings, (epoch, now) =>
  say(`tagger, epoch ${epoch}: ${JSON.stringify(scoreTagger(now, lexicon, dev))}`),
)
const taggedDev = dev.map((sentence) => ({ sentence, tags: tagSentence(tagger, lexicon, sentence) }))
const relations = countRelations(train)
const settings = { hidden: 96, drop: 0.3, epochs: quick ? 4 : 12, rate: 0.001, blank: 0.3, explore: 0.8 }
const depender = trainDepender(tagged, lexicon, tags.length, relations, settings, (epoch, now) =>
  say(`parser, epoch ${epoch}: ${JSON.stringify(scoreDepender(now, lexicon, taggedDev))}`),
)
const packs = [packRowNet('tag', tagger.net), packRowNet('depend', depender.net)]
const bytes = packTrained({
  meta: Object.assign({ tags, relations, ...lemmas }, ...packs.map((p) => p.meta)),
  sections: Object.assign({ ...lexiconSections }, ...packs.map((p) => p.sections)),
})
writeFileSync(join(import.meta.dirname, '../../trained/syntax.bin'), bytes)
say(`trained/syntax.bin: ${bytes.length} bytes`)

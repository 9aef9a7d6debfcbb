import type { Token } from '../model/parsed-dispatch.ts'
import { loadTrained } from '../trained/index.ts'
import { type Configuration, newConfiguration } from './configuration.ts'
import { type Depender, depend, openDepender } from './depend.ts'
import { type Encoded, encode, type Lexicon, newEncoded, openLexicon } from './encode.ts'
import { type LemmaRules, lemmatise, openLemmaRules } from './lemmatise.ts'
import { openTagger, type Tagger, tag } from './tag.ts'
import type { Piece } from './tokenise.ts'

/** The models, opened, with room to work in. */
interface Reader {
  readonly lexicon: Lexicon
  readonly tagger: Tagger
  readonly depender: Depender
  readonly lemmas: LemmaRules
  encoded: Encoded
  classes: Int32Array
  configuration: Configuration
}

let reader: Reader | undefined

/** What the models say of one word; `head` is a place in the sentence, -1 for its root. */
export interface WordSyntax {
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
}

/** Tags, lemmas and dependency tree of one sentence, given as words. */
export function readWords(words: readonly string[]): WordSyntax[] {
  reader ??= openReader()
  const n = words.length
  if (n > reader.classes.length) Object.assign(reader, room(n * 2))
  const { lexicon, tagger, depender, lemmas, encoded, classes, configuration } = reader
  encode(lexicon, words, encoded)
  tag(tagger, encoded, classes)
  depend(depender, encoded, classes, configuration)
  return words.map((word, i) => {
    const [upos, xpos] = tagger.tags[classes[i]!]!
    const head = configuration.head[i]!
    const deprel = depender.relations[configuration.label[i]!]!
    return { lemma: lemmatise(lemmas, word, xpos), upos, xpos, head: head === n ? -1 : head, deprel }
  })
}

/** The tokens of one sentence with their syntax; `first` is the index of its first token. */
export function readSyntax(text: string, pieces: readonly Piece[], first: number, sentence: number): Token[] {
  const words = pieces.map(({ start, end }) => text.slice(start, end))
  return readWords(words).map(({ lemma, upos, xpos, head, deprel }, i) => ({
    index: first + i,
    start: pieces[i]!.start,
    end: pieces[i]!.end,
    text: words[i]!,
    lemma,
    upos,
    xpos,
    head: head < 0 ? -1 : first + head,
    deprel,
    sentence,
  }))
}

function openReader(): Reader {
  const model = loadTrained('syntax')
  const opened = {
    lexicon: openLexicon(model),
    tagger: openTagger(model),
    depender: openDepender(model),
    lemmas: openLemmaRules(model),
  }
  return { ...opened, ...room(256) }
}

function room(size: number) {
  return { encoded: newEncoded(size), classes: new Int32Array(size), configuration: newConfiguration(size) }
}

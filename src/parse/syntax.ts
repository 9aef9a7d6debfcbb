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

/** Tags, lemmas and dependency tree of one sentence's tokens; `first` is the index of its first token. */
export function readSyntax(text: string, pieces: readonly Piece[], first: number, sentence: number): Token[] {
  reader ??= openReader()
  const n = pieces.length
  if (n > reader.classes.length) makeRoom(reader, n)
  const { lexicon, tagger, depender, lemmas, encoded, classes, configuration } = reader
  const words = pieces.map(({ start, end }) => text.slice(start, end))
  encode(lexicon, words, encoded)
  tag(tagger, encoded, classes)
  depend(depender, encoded, classes, configuration)
  return pieces.map(({ start, end }, i) => {
    const [upos, xpos] = tagger.tags[classes[i]!]!
    const head = configuration.head[i]!
    return {
      index: first + i,
      start,
      end,
      text: words[i]!,
      lemma: lemmatise(lemmas, words[i]!, xpos),
      upos,
      xpos,
      head: head === n ? -1 : first + head,
      deprel: depender.relations[configuration.label[i]!]!,
      sentence,
    }
  })
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

function makeRoom(reader: Reader, size: number): void {
  Object.assign(reader, room(size * 2))
}

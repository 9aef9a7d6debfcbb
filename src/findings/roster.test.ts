import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Actor, ActorType } from '../model/actor.ts'
import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import type { ActorBook } from './finder.ts'
import { readRoster } from './roster.ts'

// Words as "text/POS"; names of actors are listed apart, "+" joins the words of one.
const cases = [
  [
    'Marta/PROPN Olen/PROPN and/CCONJ Stefan/PROPN Druz/PROPN ./PUNCT',
    { 'Marta+Olen': 'person', 'Stefan+Druz': 'person' },
    ['Marta+Olen', 'Stefan+Druz'],
  ],
  [
    'President/PROPN Hale/PROPN of/ADP Norland/PROPN and/CCONJ Premier/PROPN Vosk/PROPN of/ADP Sudmark/PROPN',
    { Hale: 'person', Norland: 'state', Vosk: 'person', Sudmark: 'state' },
    ['Hale', 'Vosk'],
  ],
  [
    'Norland/PROPN Minister/PROPN Hale/PROPN in/ADP Varn/PROPN',
    { Norland: 'state', Hale: 'person', Varn: 'state' },
    ['Hale'],
  ],
  [
    'Hale/PROPN ,/PUNCT Vosk/PROPN and/CCONJ Olen/PROPN said/VERB',
    { Hale: 'person', Vosk: 'person', Olen: 'person' },
    ['Hale', 'Vosk', 'Olen'],
  ],
  ['Hale/PROPN ,/PUNCT Vosk/PROPN said/VERB', { Hale: 'person', Vosk: 'person' }, ['Hale']],
  [
    'Hale/PROPN and/CCONJ Vosk/PROPN ,/PUNCT Olen/PROPN said/VERB',
    { Hale: 'person', Vosk: 'person', Olen: 'person' },
    ['Hale', 'Vosk'],
  ],
  [
    'officials/NOUN including/VERB Hale/PROPN and/CCONJ Vosk/PROPN',
    { officials: 'entity', Hale: 'person', Vosk: 'person' },
    ['Hale', 'Vosk'],
  ],
  ['reporters/NOUN on/ADP Monday/PROPN', {}, []],
] as const
for (const [words, names, expected] of cases)
  test(`roster: ${words.replaceAll(/\/\w+/g, '')}`, () => {
    const { parsed, actors } = built(words, names)
    assert.deepEqual(readRoster(parsed, actors, 0).flat(), expected)
  })

function built(words: string, names: Readonly<Record<string, string>>): { parsed: ParsedDispatch; actors: ActorBook } {
  const tokens = words.split(' ').map((word, index): Token => {
    const [text, upos] = word.split('/') as [string, string]
    return {
      index,
      start: index * 20,
      end: index * 20 + text.length,
      text,
      lemma: text,
      upos,
      xpos: upos === 'PROPN' ? 'NNP' : 'XX',
      head: -1,
      deprel: 'dep',
      sentence: 0,
    }
  })
  const sentence = {
    index: 0,
    start: 0,
    end: tokens.length * 20,
    from: 0,
    to: tokens.length,
    paragraph: 0,
    role: 'body' as const,
  }
  const all: Actor[] = Object.entries(names).map(([name, type]) => ({
    id: name,
    name,
    type: type as ActorType,
    mentions: [],
    offices: [],
  }))
  const actors: ActorBook = {
    all,
    sides: [],
    get: (id) => all.find((a) => a.id === id),
    within: () => [],
    ofToken: (at) => all.filter((a) => a.name.split('+').includes(tokens[at]?.text ?? '')).map((a) => a.id),
    members: (id) => [id],
    affiliation: () => undefined,
    stateOf: () => undefined,
    add: (mention) => mention.exact,
  }
  return {
    parsed: { dispatch: {} as ParsedDispatch['dispatch'], sentences: [sentence], tokens, quotations: [] },
    actors,
  }
}

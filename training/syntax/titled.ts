import { STATES } from '../../src/findings/actor/gazetteer/states.ts'
import type { GoldWord } from './conllu.ts'

/**
 * Titles before names, which the wire has in every lede and the treebanks hardly at all: "Foreign" stands five times in
 * them as part of one. One word a piece: form, UPOS, XPOS, relation, head by place in the title, `N` for the name.
 * A country belongs to the word with a star, else to the title's head.
 */
const TITLES = `
President:PROPN:NNP:nmod:desc:N
Chancellor:PROPN:NNP:nmod:desc:N
Ambassador:PROPN:NNP:nmod:desc:N
King:PROPN:NNP:nmod:desc:N
Premier:PROPN:NNP:nmod:desc:N
Prime:ADJ:NNP:amod:1 Minister:PROPN:NNP:nmod:desc:N
Foreign:ADJ:NNP:amod:1 Minister:PROPN:NNP:nmod:desc:N
Foreign:ADJ:NNP:amod:1 Secretary:PROPN:NNP:nmod:desc:N
Defense:PROPN:NNP:compound:1 Minister:PROPN:NNP:nmod:desc:N
Defence:PROPN:NNP:compound:1 Minister:PROPN:NNP:nmod:desc:N
Interior:PROPN:NNP:compound:1 Minister:PROPN:NNP:nmod:desc:N
Energy:PROPN:NNP:compound:1 Minister:PROPN:NNP:nmod:desc:N
Deputy:PROPN:NNP:compound:2 Foreign:ADJ:NNP:amod:2 Minister:PROPN:NNP:nmod:desc:N
Deputy:PROPN:NNP:compound:2 Prime:ADJ:NNP:amod:2 Minister:PROPN:NNP:nmod:desc:N
Vice:PROPN:NNP:compound:1 President:PROPN:NNP:nmod:desc:N
First:ADJ:NNP:amod:2 Vice:PROPN:NNP:compound:2 President:PROPN:NNP:nmod:desc:N
*Parliament:PROPN:NNP:compound:1 Speaker:PROPN:NNP:nmod:desc:N
Secretary:PROPN:NNP:nmod:desc:N of:ADP:IN:case:2 State:PROPN:NNP:nmod:0
Secretary:PROPN:NNP:nmod:desc:N of:ADP:IN:case:2 Defense:PROPN:NNP:nmod:0
Special:ADJ:NNP:amod:1 Envoy:PROPN:NNP:nmod:desc:N
Foreign:ADJ:NNP:amod:1 *Ministry:PROPN:NNP:compound:2 spokeswoman:NOUN:NN:nmod:desc:N
Foreign:ADJ:NNP:amod:1 *Ministry:PROPN:NNP:compound:2 spokesman:NOUN:NN:nmod:desc:N
foreign:ADJ:JJ:amod:1 minister:NOUN:NN:nmod:desc:N
prime:ADJ:JJ:amod:1 minister:NOUN:NN:nmod:desc:N
defense:NOUN:NN:compound:1 minister:NOUN:NN:nmod:desc:N
president:NOUN:NN:nmod:desc:N
special:ADJ:JJ:amod:1 envoy:NOUN:NN:nmod:desc:N
chief:ADJ:JJ:amod:1 negotiator:NOUN:NN:nmod:desc:N
leader:NOUN:NN:nmod:desc:N
spokesman:NOUN:NN:nmod:desc:N
spokeswoman:NOUN:NN:nmod:desc:N
*government:NOUN:NN:compound:1 spokesman:NOUN:NN:nmod:desc:N
*army:NOUN:NN:compound:1 chief:NOUN:NN:nmod:desc:N
foreign:ADJ:JJ:amod:1 policy:NOUN:NN:compound:2 chief:NOUN:NN:nmod:desc:N
presidential:ADJ:JJ:amod:1 aide:NOUN:NN:nmod:desc:N
deputy:NOUN:NN:compound:2 foreign:ADJ:JJ:amod:2 minister:NOUN:NN:nmod:desc:N
opposition:NOUN:NN:compound:1 leader:NOUN:NN:nmod:desc:N
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(readPiece))

interface TitleWord extends Pick<GoldWord, 'form' | 'upos' | 'xpos' | 'deprel'> {
  /** place in the title, -1 for the name */
  readonly head: number
  readonly takesCountry: boolean
}

const ROWS = STATES.trim()
  .split('\n')
  .map((line) => line.split('|'))
const ADJECTIVES = ROWS.flatMap((row) => (row[2] ?? '').split(',')).filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
const NAMES = [
  ...ROWS.map((row) => row[1] ?? '').filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word)),
  'U.S.',
  'EU',
  'UN',
  'NATO',
]

function readPiece(piece: string): TitleWord {
  const [form, upos, xpos, ...rest] = piece.replace('*', '').split(':') as [string, string, string, ...string[]]
  const head = rest.pop()!
  const takesCountry = piece.startsWith('*')
  return { form, upos, xpos, deprel: rest.join(':'), head: head === 'N' ? -1 : Number(head), takesCountry }
}

/** Words of a sentence; `origin` is the place each had before, -1 for a word put in. */
export interface Titled {
  readonly words: readonly GoldWord[]
  readonly origin: readonly number[]
}

/** The sentence with a title put before one of its bare names of persons, if it has one: "[Russian Foreign Minister] Ivan Petrov". */
export function addTitle(words: readonly GoldWord[], random: () => number): Titled | undefined {
  const names = words.flatMap((_, i) => (isBareName(words, i) ? [i] : []))
  if (!names.length) return undefined
  const name = names[Math.floor(random() * names.length)]!
  const title = drawTitle(random)
  const shift = (head: number) => (head > name ? head + title.length : head)
  const put = title.map(({ head, takesCountry: _, ...word }): GoldWord => {
    const at = head < 0 ? name + title.length : name + head
    return { ...word, lemma: '_', head: at + 1, start: 0, end: 0 }
  })
  const moved = words.map((w) => ({ ...w, head: shift(w.head) }))
  const origin = words.map((_, i) => i)
  return {
    words: [...moved.slice(0, name), ...put, ...moved.slice(name)],
    origin: [...origin.slice(0, name), ...put.map(() => -1), ...origin.slice(name)],
  }
}

/** "Sergey" of "Sergey Lavrov", where nothing but a preposition stands before it in its phrase. */
function isBareName(words: readonly GoldWord[], i: number): boolean {
  const word = words[i]!
  const next = words[i + 1]
  if (word.xpos !== 'NNP' || next?.deprel !== 'flat' || next.head !== i + 1 || next.xpos !== 'NNP') return false
  if (['flat', 'compound', 'nmod:desc', 'root'].includes(word.deprel)) return false
  return words
    .slice(0, i)
    .every((w) => w.head !== i + 1 || ['case', 'punct', 'cc', 'mark', 'advmod'].includes(w.deprel))
}

/** A title, mostly with whom it is held for: "Russian", "U.S.", "Russia 's". */
function drawTitle(random: () => number): TitleWord[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  const title = pick(TITLES)
  const starred = title.findIndex((w) => w.takesCountry)
  const top = starred < 0 ? title.findIndex((w) => w.head === -1) : starred
  const behind = (country: readonly Omit<TitleWord, 'takesCountry'>[]): TitleWord[] => [
    ...country.map((w) => ({ ...w, takesCountry: false })),
    ...title.map((w) => ({ ...w, head: w.head < 0 ? -1 : w.head + country.length })),
  ]
  const kind = random()
  if (kind < 0.55) return behind([{ form: pick(ADJECTIVES), upos: 'ADJ', xpos: 'JJ', deprel: 'amod', head: top + 1 }])
  const name = { form: pick(NAMES), upos: 'PROPN', xpos: 'NNP' }
  if (kind < 0.7) return behind([{ ...name, deprel: 'compound', head: top + 1 }])
  if (kind > 0.8) return title
  return behind([
    { ...name, deprel: 'nmod:poss', head: top + 2 },
    { form: "'s", upos: 'PART', xpos: 'POS', deprel: 'case', head: 0 },
  ])
}

import type { GoldSentence, GoldWord } from './conllu.ts'
import { addTitle } from './titled.ts'

/** A sentence as the trainers see it: its words, and their forms as written this time. */
export interface Varied {
  readonly words: readonly GoldWord[]
  readonly forms: readonly string[]
  /** place of each word in the sentence as it stood, -1 for one put in; absent where all stand as they did */
  readonly origin?: readonly number[]
}

// Shares of the sentences; the treebanks have few headlines and titles, the wire has them in every dispatch.
const TITLED = 0.03
const SHOUTED = 0.01
const UNSTOPPED = 0.03
const ENTITLED = 0.4
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|by|and|or|as|with|from|but)$/

/** The sentence as it stands, or at random as a wire would set it: In Title Case, IN CAPITALS, without its last stop, with a title before a name. */
export function vary({ words }: GoldSentence, random: () => number): Varied {
  const draw = random()
  const forms = words.map((w) => w.form)
  if (draw >= TITLED + SHOUTED + UNSTOPPED) {
    const titled = random() < ENTITLED ? addTitle(words, random) : undefined
    return titled ? { ...titled, forms: titled.words.map((w) => w.form) } : { words, forms }
  }
  const count = withoutStop(words)
  const cut = forms.slice(0, count)
  const shown = words.slice(0, count)
  if (draw < TITLED)
    return { words: shown, forms: cut.map((form, i) => (i && SMALL.test(form) ? form : capitalise(form))) }
  if (draw < TITLED + SHOUTED) return { words: shown, forms: cut.map((form) => form.toUpperCase()) }
  return { words: shown, forms: cut }
}

/** Number of words without a last stop that nothing hangs on. */
function withoutStop(words: readonly GoldWord[]): number {
  const last = words.length
  const isStop = last > 1 && words[last - 1]!.form === '.' && words.every((w) => w.head !== last)
  return isStop ? last - 1 : last
}

function capitalise(form: string): string {
  return form.startsWith("'") || form === "n't" ? form : form.slice(0, 1).toUpperCase() + form.slice(1)
}

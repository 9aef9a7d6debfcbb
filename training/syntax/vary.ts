import type { GoldSentence, GoldWord } from './conllu.ts'

/** A sentence as the trainers see it: its words, and their forms as written this time. */
export interface Varied {
  readonly words: readonly GoldWord[]
  readonly forms: readonly string[]
}

// Shares of the sentences; the treebanks have few headlines, the wire has one in every dispatch.
const TITLED = 0.03
const SHOUTED = 0.01
const UNSTOPPED = 0.03
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|by|and|or|as|with|from|but)$/

/** The sentence as it stands, or at random as a wire would set it: In Title Case, IN CAPITALS, without its last stop. */
export function vary({ words }: GoldSentence, random: () => number): Varied {
  const draw = random()
  const forms = words.map((w) => w.form)
  if (draw >= TITLED + SHOUTED + UNSTOPPED) return { words, forms }
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

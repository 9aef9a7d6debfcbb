import { isAlike } from './alike.ts'
import { isEach, MOST_VARIANTS } from './remembered.ts'

type Questions = Readonly<Record<string, (about: never) => unknown>>

interface Made<V> {
  readonly given: readonly unknown[]
  readonly asked: readonly Asked[]
  readonly value: V
}

/** One question, everything it was asked about, and the answers. */
interface Asked {
  readonly question: string
  readonly about: readonly unknown[]
  readonly answers: readonly unknown[]
}

/** The same while it is asked. */
interface Asking extends Asked {
  readonly about: unknown[]
  readonly answers: unknown[]
}

/**
 * Remembers what was made of something by asking about other things, for as long as all the answers are alike. So the
 * claims of a dispatch, which hang on who is who in all the others, are made anew only where one more dispatch changes
 * an answer. `of` has to be pure but for what it asks.
 * @param of gets the thing, what it may ask, and what it is given beside, which is told by identity
 */
export function rememberedAsking<K extends object, Q extends Questions, G extends readonly unknown[], V>(
  of: (key: K, ask: Q, ...given: G) => V,
): (key: K, ask: Q, ...given: G) => V {
  const known = new WeakMap<K, readonly Made<V>[]>()
  return (key, ask, ...given) => {
    const before = known.get(key) ?? []
    const found = before.find((made) => isEach(made.given, given) && made.asked.every((a) => isAnsweredAlike(a, ask)))
    if (found) return found.value
    const asked: Asking[] = []
    const value = of(key, noting(ask, asked), ...given)
    known.set(key, [{ given, asked: trimmed(asked), value }, ...before.slice(0, MOST_VARIANTS - 1)])
    return value
  }
}

function isAnsweredAlike({ question, about, answers }: Asked, ask: Questions): boolean {
  const answer = ask[question]!
  return about.every((a, i) => isAlike(answer(a as never), answers[i]))
}

/** A list that grew has room to grow on: tens of thousands of those are kept. */
function trimmed(asked: readonly Asking[]): readonly Asked[] {
  return asked
    .filter(({ about }) => about.length > 0)
    .map(({ question, about, answers }) => ({ question, about: about.slice(), answers: answers.slice() }))
}

/** The same questions, each answer of which is noted once. */
function noting<Q extends Questions>(ask: Q, asked: Asking[]): Q {
  const noted = Object.entries(ask).map(([question, answer]) => {
    const before = new Map<unknown, unknown>()
    const list: Asking = { question, about: [], answers: [] }
    asked.push(list)
    const note = (about: never) => {
      if (before.has(about)) return before.get(about)
      const given = answer(about)
      before.set(about, given)
      list.about.push(about)
      list.answers.push(given)
      return given
    }
    return [question, note]
  })
  return Object.fromEntries(noted) as Q
}

import { rememberedText } from '../remembered.ts'

/** "withdrawal", "withdrew" and "withdrawing" -> "withdraw". */
export const stemOf = rememberedText(stem)

function stem(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  let kept = word
  if (kept.length > 4)
    kept = kept
      .replace(/ies$/, 'y')
      .replace(/(?<=ss|sh|ch|x|z)es$/, '')
      .replace(/(?<=[^su])s$/, '')
  for (const [ending, instead, least] of ENDINGS)
    if (kept.endsWith(ending) && kept.length - ending.length >= least) {
      kept = kept.slice(0, -ending.length) + instead
      break
    }
  return kept.replace(/([bdgklmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '')
}

const ENDINGS: readonly (readonly [ending: string, instead: string, least: number])[] = [
  ['ational', '', 5],
  ['ation', '', 5],
  ['ition', '', 5],
  ['ment', '', 5],
  ['ance', '', 4],
  ['ence', '', 5],
  ['ing', '', 3],
  ['ed', '', 3],
  ['awal', 'aw', 3],
  ['al', '', 5],
  ['ly', '', 4],
]

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['withdrew', 'withdraw'],
  ['withdrawn', 'withdraw'],
  ['held', 'hold'],
  ['gave', 'give'],
  ['given', 'give'],
  ['sent', 'send'],
  ['met', 'meet'],
  ['began', 'begin'],
  ['begun', 'begin'],
  ['kept', 'keep'],
  ['paid', 'pay'],
  ['built', 'build'],
  ['broken', 'break'],
  ['broke', 'break'],
  ['taken', 'take'],
  ['took', 'take'],
  ['left', 'leave'],
  ['swapped', 'swap'],
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['children', 'child'],
])

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../../src/intake/index.ts'
import { readDispatch } from '../../src/pipeline/read-dispatch.ts'
import type { QualityBench } from './measure.ts'
import { scoreDispatches } from './score-dispatches.ts'

/** Every kind of finding against hand-made gold of whole dispatches, by the gold's own program. */
export const bench: QualityBench = {
  name: 'dispatches',
  about: '22 development dispatches with hand-made gold, looked at while the rules were written; F1 or accuracy',
  needs: 'gold',
  run(folder) {
    const lines = readFileSync(join(folder, 'dev.jsonl'), 'utf8').split('\n').filter(Boolean)
    const readings = lines.map((line) => {
      const { text, name, ...hints } = JSON.parse(line) as { text: string; name?: string; published?: string }
      return readDispatch(decodeText(text, hints).dispatch, name)
    })
    return scoreDispatches(join(folder, 'score.mjs'), join(folder, 'dev'), readings)
  },
}

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeText } from '../../src/intake/index.ts'
import { readDispatch } from '../../src/pipeline/read-dispatch.ts'
import type { QualityBench } from './measure.ts'
import { scoreDispatches } from './score-dispatches.ts'

const GOLD = join(import.meta.dirname, 'sample-gold')
const TEXTS = join(import.meta.dirname, '../../samples/dispatches')

/** Dispatches of the sample process, with gold of our own: no list knows their states, cities or people. */
export const bench: QualityBench = {
  name: 'sample',
  about: '14 dispatches of the sample process, gold written before the reader read them; F1 or accuracy',
  needs: 'gold/score.mjs',
  run(program) {
    const folder = mkdtempSync(join(tmpdir(), 'readout-sample-'))
    try {
      const readings = readdirSync(GOLD).map((file) => {
        const gold = JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as { doc: string; published: string }
        const text = join(TEXTS, `${gold.doc}.txt`)
        copyFileSync(join(GOLD, file), join(folder, file))
        copyFileSync(text, join(folder, `${gold.doc}.txt`))
        const decoded = decodeText(readFileSync(text, 'utf8'), { published: gold.published })
        return readDispatch(decoded.dispatch, gold.doc)
      })
      return scoreDispatches(program, folder, readings)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

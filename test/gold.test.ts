import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { decodeText } from '../src/intake/index.ts'
import { readDispatch } from '../src/pipeline/read-dispatch.ts'
import { type GoldLine, holds, plainFindings, unbracket } from './gold-line.ts'

const FINDINGS = join(import.meta.dirname, '../src/findings')

// Every kind's gold.jsonl: each bracket must be read as its `find` says, and an empty `find` means nothing of the kind is read.
for (const kind of readdirSync(FINDINGS)) {
  const file = join(FINDINGS, kind, 'gold.jsonl')
  if (!existsSync(file)) continue
  describe(`gold: ${kind}`, () => {
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const gold = JSON.parse(line) as GoldLine
      const run = gold.missed ? test.fails : test
      run(gold.missed ? `${gold.text} (known to be missed: ${gold.missed})` : gold.text, () => {
        const { text, spans } = unbracket(gold.text)
        const decoded = decodeText(text, { published: gold.published ?? '2019-12-02' })
        const reading = readDispatch(decoded.dispatch)
        const found =
          kind === 'actor' ? reading.actors.map((a) => plainActor(a, reading)) : plainFindings(reading, kind)
        if (!gold.find.length) assert.deepEqual(found, [])
        gold.find.forEach((expected, i) => {
          const words = spans[i] ? text.slice(...spans[i]) : undefined
          const here = found.filter(
            (f) => !spans[i] || (f.start === spans[i]![0] && f.end === spans[i]![1]) || includesWords(f, words!),
          )
          assert.ok(
            here.some((f) => holds(f, expected)),
            `${JSON.stringify(expected)} on "${words}" is not among ${JSON.stringify(found, null, 1)}`,
          )
        })
      })
    }
  })
}

/** A naming, a piece of content or a mention proves as well as the span itself. */
function includesWords(finding: Record<string, unknown>, words: string): boolean {
  return ['namings', 'content', 'mentions', 'what'].some((field) => [finding[field]].flat().includes(words))
}

function plainActor(
  actor: ReturnType<typeof readDispatch>['actors'][number],
  reading: ReturnType<typeof readDispatch>,
) {
  const name = (id?: string) => reading.actors.find((a) => a.id === id)?.name
  return {
    name: actor.name,
    type: actor.type,
    mentions: actor.mentions.map((m) => m.exact),
    offices: actor.offices.map((o) => ({ office: o.office, of: name(o.of) })),
    start: actor.mentions[0]!.start,
    end: actor.mentions[0]!.end,
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signsOf } from '../../src/findings/confidence.ts'
import { decodeText } from '../../src/intake/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Reading } from '../../src/model/reading.ts'
import { parseDispatch } from '../../src/parse/index.ts'
import { readClosely } from '../../src/pipeline/read-dispatch.ts'
import type { Example } from './fit.ts'
import { type Gold, labelFindings } from './label-findings.ts'

/** One dispatch with gold, and whether the rules were written with it in view. */
export interface GoldText {
  readonly gold: Gold
  readonly text: string
  readonly seen: boolean
}

/** An example with what the product gives the finding now, and which text it is of. */
export interface Judged extends Example {
  readonly doc: string
  readonly confidence: number
}

/** Every dispatch of a folder of gold (NAME.gold.json); its text NAME.txt stands there or in `texts`. */
export function goldTexts(folder: string, texts = folder, seen = true): GoldText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -'.gold.json'.length)
      const path = join(texts, `${name}.txt`)
      if (!existsSync(path)) return []
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
      return [{ gold: { ...gold, doc: name }, text: readFileSync(path, 'utf8'), seen }]
    })
}

/** Each finding the reader makes of the dispatch now, with its signs, and whether gold has it. */
export function examplesOf({ gold, text, seen }: GoldText): Judged[] {
  const { dispatch } = decodeText(text, gold.published ? { published: gold.published } : {})
  const { reading, parsed, provisional, found } = readClosely(dispatch, gold.doc, () => {})
  if (!parsed) return []
  const own = new Map(found.map((f) => [f.id, f]))
  const right = labelFindings(gold, text, reading)
  return reading.findings.map((f) => ({
    ...exampleOf(parsed, own.get(provisional.get(f.id)!)!, right.get(f.id) === true, seen),
    doc: gold.doc,
    confidence: f.confidence,
  }))
}

/** The same of a reading made by an earlier version, before anybody had looked at the text. */
export function examplesOfReading({ gold, text }: GoldText, reading: Reading): Judged[] {
  const parsed = parseDispatch(reading.dispatch)
  const right = labelFindings(gold, text, reading)
  return reading.findings.map((f) => ({
    ...exampleOf(parsed, f, right.get(f.id) === true, false),
    doc: gold.doc,
    confidence: f.confidence,
  }))
}

function exampleOf(parsed: Parameters<typeof signsOf>[0], finding: Finding, right: boolean, seen: boolean): Example {
  return { kind: finding.kind, signs: signsOf(parsed, finding), right, seen }
}

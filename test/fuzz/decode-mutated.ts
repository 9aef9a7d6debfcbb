import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMapping } from '../../src/intake/formats/table/mapping.ts'
import { decode, FORMATS, type IntakeHints } from '../../src/intake/index.ts'
import { ReadoutError } from '../../src/model/error.ts'
import { mutate, seeded } from './mutate.ts'

const FOLDER = join(import.meta.dirname, '../../src/intake/formats')
/** a mutated fixture takes no longer than this to decode, in time of its own, so that a busy machine is no fault of it */
export const DEADLINE_MS = 2_000

/** A fixture to mutate, "nitf/killed", with what its decoder must be told. */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
  readonly hints: IntakeHints
}

/** Fixtures of every format, in an order that is always the same. */
export function readSeeds(): Seed[] {
  return FORMATS.flatMap(({ name: format }) => {
    const folder = join(FOLDER, format, 'fixtures')
    return readdirSync(folder)
      .sort()
      .map((name) => {
        const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.'))!
        const mapping = join(folder, name, 'mapping.json')
        return {
          name: `${format}/${name}`,
          bytes: readFileSync(join(folder, name, source)),
          hints: existsSync(mapping) ? { mapping: readMapping(readFileSync(mapping, 'utf8')) } : {},
        }
      })
  })
}

/** How one mutated input went. */
export interface Outcome {
  readonly seed: string
  readonly result: 'read' | 'refused' | 'fault'
  /** for a fault: what went wrong */
  readonly what?: string
}

/** Decodes mutation `number`, the same bytes for the same number. */
export async function decodeMutated(seeds: readonly Seed[], number: number): Promise<Outcome> {
  const random = seeded(number)
  const pick = () => seeds[Math.floor(random() * seeds.length)]!
  const { name: seed, bytes, hints } = pick()
  const mutated = mutate(bytes, pick().bytes, random)
  const start = process.threadCpuUsage()
  let result: Outcome['result'] = 'read'
  let what = await decodeAll(mutated, hints).catch((error: unknown) => {
    result = 'refused'
    return error instanceof ReadoutError ? undefined : `${error instanceof Error ? error.stack : error}`
  })
  const used = process.threadCpuUsage(start)
  const ms = (used.user + used.system) / 1_000
  if (ms > DEADLINE_MS) what ??= `took ${ms.toFixed(0)} ms`
  return what ? { seed, result: 'fault', what } : { seed, result }
}

/** @returns what is wrong with a dispatch, if anything is; throws as `decode` */
export async function decodeAll(bytes: Uint8Array, hints: IntakeHints): Promise<string | undefined> {
  for await (const { dispatch } of decode(bytes, { ...hints, onFault: () => {} })) {
    const { text, section, headline, deck, dateline, paragraphs, origin } = dispatch
    const spans = [
      section,
      headline,
      deck,
      dateline?.span,
      ...paragraphs,
      ...(origin?.parts ?? []).map((part) => part.span),
    ]
    for (const span of spans)
      if (span && text.slice(span.start, span.end) !== span.exact)
        return `a span is not in the text: ${JSON.stringify(span)}`
    if (!text.isWellFormed() || text.includes('\0')) return 'the text holds what no database keeps'
  }
  return undefined
}

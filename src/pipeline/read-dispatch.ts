import { findActors } from '../findings/actor/index.ts'
import { backgroundSentences } from '../findings/background.ts'
import { withConfidence } from '../findings/confidence.ts'
import type { AnyFinder, FindContext } from '../findings/finder.ts'
import { FINDERS } from '../findings/index.ts'
import { time } from '../findings/time/index.ts'
import type { Trace } from '../findings/trace.ts'
import type { Dispatch } from '../model/dispatch.ts'
import type { Finding, FindingKind } from '../model/finding.ts'
import type { ParsedDispatch } from '../model/parsed-dispatch.ts'
import type { Reading } from '../model/reading.ts'
import { parseDispatch } from '../parse/index.ts'
import { renumber } from './renumber.ts'
import { VERSION } from './version.ts'

/**
 * Reads one decoded dispatch: sentences, syntax, actors and every kind of finding, each with the span that proves it.
 *
 * Pure: the same dispatch gives the same reading. A dispatch in a language the reader does not know is given back with
 * its paragraphs and no findings.
 * @param onStage told of each stage as it ends ("parse", "actor", a kind of finding), so that time can be measured
 */
export function readDispatch(dispatch: Dispatch, name?: string, onStage: (stage: string) => void = () => {}): Reading {
  return readClosely(dispatch, name, onStage).reading
}

/** A reading with what it was made from. */
export interface CloseReading {
  readonly reading: Reading
  /** undefined for a dispatch in a language the reader does not know */
  readonly parsed?: ParsedDispatch
  /** the ids finders gave, by the ids of the reading */
  readonly provisional: ReadonlyMap<string, string>
  /** findings as their finders gave them, under provisional ids, with the finders' own confidence */
  readonly found: readonly Finding[]
}

/** Reads a dispatch and keeps its syntax; finders say to `trace` why, where there is one. */
export function readClosely(
  dispatch: Dispatch,
  name: string | undefined,
  onStage: (stage: string) => void,
  trace?: Trace,
): CloseReading {
  const head = {
    ...(name ? { name } : {}),
    reader: { name: 'readout' as const, version: VERSION, language: dispatch.language },
  }
  if (dispatch.language !== 'en')
    return { reading: { ...head, dispatch, actors: [], findings: [] }, provisional: new Map(), found: [] }
  const parsed = parseDispatch(dispatch)
  onStage('parse')
  const read = new Map<FindingKind, readonly Finding[]>()
  const times = time.find(parsed, undefined, trace)
  read.set('time', times)
  onStage('time')
  const actors = findActors(parsed, times, trace)
  onStage('actor')
  const background = backgroundSentences(parsed, times)
  const context: FindContext = {
    parsed,
    actors,
    found: (kind) => (read.get(kind) ?? []) as never,
    isBackground: (sentence) => background.has(sentence),
    ...(trace ? { trace } : {}),
  }
  for (const finder of inOrder(FINDERS)) {
    read.set(finder.kind, finder.find(context))
    onStage(finder.kind)
  }
  const found = [...read.values()].flat()
  const weighed = found.map((finding) => withConfidence(parsed, finding, trace))
  const { provisional, ...numbered } = renumber(actors.all, weighed)
  return { reading: { ...head, dispatch: parsed.dispatch, ...numbered }, parsed, provisional, found }
}

/** Finders so that each stands after the kinds it needs. */
function inOrder(finders: readonly AnyFinder[]): AnyFinder[] {
  const out: AnyFinder[] = []
  const place = (finder: AnyFinder) => {
    if (out.includes(finder)) return
    for (const kind of finder.needs) for (const needed of finders) if (needed.kind === kind) place(needed)
    out.push(finder)
  }
  finders.forEach(place)
  return out
}

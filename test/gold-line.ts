import type { Reading } from '../src/model/reading.ts'

/** One line of a kind's gold.jsonl: brackets in `text` mark the evidence, `find` says what each bracket reads as, in order of opening. */
export interface GoldLine {
  readonly published?: string
  readonly text: string
  readonly find: readonly Record<string, unknown>[]
  /** why the reader is known to miss it: the line is then expected to fail, and the test says so once it no longer does */
  readonly missed?: string
}

/** The text without its brackets, and the [start, end) each pair enclosed, in order of opening. */
export function unbracket(marked: string): { text: string; spans: [number, number][] } {
  let text = ''
  const spans: [number, number][] = []
  const open: number[] = []
  for (const c of marked) {
    if (c === '[') {
      open.push(spans.length)
      spans.push([text.length, text.length])
    } else if (c === ']') spans[open.pop()!]![1] = text.length
    else text += c
  }
  return { text, spans }
}

/**
 * Findings of one kind with every id spelled out: actors by name, times by EDTF (or their words), other findings and
 * spans by their words. So gold can say `"speakers": ["Sergey Lavrov"], "time": "2019-12-02"`.
 */
export function plainFindings(reading: Reading, kind: string): Record<string, unknown>[] {
  const names = new Map(reading.actors.map((a) => [a.id, a.name]))
  const findings = new Map(
    reading.findings.map((f) => [f.id, f.kind === 'time' ? (f.edtf ?? f.span.exact) : f.span.exact]),
  )
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? findings.get(value) ?? value
    if (Array.isArray(value)) return value.map(plain)
    if (value === null || typeof value !== 'object') return value
    if ('exact' in value && 'start' in value) return value.exact
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]))
  }
  return reading.findings
    .filter((f) => f.kind === kind)
    .map((f) => ({ ...(plain({ ...f, id: undefined }) as object), start: f.span.start, end: f.span.end }))
}

/** True where `actual` has everything `expected` names: objects by their fields, lists item by item, in any order. */
export function holds(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((e) => actual.some((a) => holds(a, e)))
    )
  if (expected === null || typeof expected !== 'object')
    return actual === expected || (expected === null && actual === undefined)
  return Object.entries(expected).every(([k, v]) => holds((actual as Record<string, unknown> | undefined)?.[k], v))
}

import type { Finding } from '../model/finding.ts'
import { findingKeys } from '../model/finding-key.ts'
import type { Reading } from '../model/reading.ts'

/** A finding as one of two readings has it. */
export interface ComparedFinding {
  readonly key: string
  readonly kind: Finding['kind']
  /** the words that prove it */
  readonly words: string
  /** the fields that differ, of one that both have */
  readonly fields?: readonly string[]
}

/** What a later reading of a dispatch finds that the earlier did not, finds no more, and finds otherwise. */
export interface ReadingDifference {
  readonly found: readonly ComparedFinding[]
  readonly gone: readonly ComparedFinding[]
  readonly changed: readonly ComparedFinding[]
}

/** Compares two readings of one dispatch finding by finding; numbers, confidence and the finder's version do not count. */
export function compareReadings(before: Reading, after: Reading): ReadingDifference {
  const [old, now] = [fieldsByKey(before), fieldsByKey(after)]
  const changed = [...now].flatMap(([key, { compared, fields }]) => {
    const earlier = old.get(key)?.fields
    if (!earlier) return []
    const names = [...new Set([...fields.keys(), ...earlier.keys()])]
    const differing = names.filter((name) => fields.get(name) !== earlier.get(name)).sort()
    return differing.length ? [{ ...compared, fields: differing }] : []
  })
  const missing = (from: typeof old, other: typeof old) =>
    [...from].flatMap(([key, { compared }]) => (other.has(key) ? [] : [compared]))
  return { found: missing(now, old), gone: missing(old, now), changed }
}

const NOT_COMPARED: readonly string[] = ['id', 'confidence', 'reader']

function fieldsByKey(reading: Reading) {
  const keys = findingKeys(reading)
  const names = new Map<string, string>(reading.actors.map((a) => [a.id, a.name]))
  for (const [id, key] of keys) names.set(id, key)
  // ids are numbers of one reading only: an actor goes by its name, a finding by its key
  const naming = (_: string, value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value)
  return new Map(
    reading.findings.map((finding) => {
      const key = keys.get(finding.id)!
      const fields = Object.entries(finding).filter(([name]) => !NOT_COMPARED.includes(name))
      const compared: ComparedFinding = { key, kind: finding.kind, words: finding.span.exact }
      return [key, { compared, fields: new Map(fields.map(([name, value]) => [name, JSON.stringify(value, naming)])) }]
    }),
  )
}

import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'
import type { Reading } from './reading.ts'
import type { Span } from './span.ts'

/**
 * The lasting name of each finding of a reading: sixteen hexadecimal digits, hashed from its kind, its place in the
 * text and what tells it apart from others at that place. Numbers ("f12") shift when a later reader finds one more;
 * keys do not, so permalinks and a person's decisions hold on to them.
 * @returns keys by finding id, no two alike
 */
export function findingKeys(reading: Reading): ReadonlyMap<string, string> {
  const names = new Map(reading.actors.map((a) => [a.id, a.name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const taken = new Set<string>()
  const keys = new Map<string, string>()
  for (const finding of reading.findings) {
    const told = [finding.kind, place(finding.span), ...marks(finding, nameOf)]
    let key = digest(told)
    for (let again = 2; taken.has(key); again++) key = digest([...told, String(again)])
    taken.add(key)
    keys.set(finding.id, key)
  }
  return keys
}

/**
 * How the record names a finding of any dispatch, e.g. "0f3a…-9c41…": sixteen digits of the dispatch, then its key.
 * @returns names by finding id
 */
export function findingRefs(reading: Reading): ReadonlyMap<string, string> {
  return new Map([...findingKeys(reading)].map(([id, key]) => [id, refOf(reading.dispatch.id, key)]))
}

/** How the record names an actor of a reading: by its fullest name there, since mentions come and go with readers. */
export function actorRefs(reading: Reading): ReadonlyMap<string, string> {
  const taken = new Map<string, number>()
  const refs = new Map<string, string>()
  for (const { id, name } of reading.actors) {
    const again = (taken.get(name) ?? 0) + 1
    taken.set(name, again)
    refs.set(id, refOf(reading.dispatch.id, digest(['actor', name, ...(again > 1 ? [String(again)] : [])])))
  }
  return refs
}

/** @param dispatch "sha256:…" */
export function refOf(dispatch: string, key: string): string {
  return `${dispatch.replace('sha256:', '').slice(0, 16)}-${key}`
}

/** What tells two findings of one kind at one place apart. Never ids, which are numbers of this reading only. */
function marks(finding: Finding, nameOf: (actor: string) => string): string[] {
  switch (finding.kind) {
    case 'statement':
      return finding.content.map(place)
    case 'commitment':
      return [place(finding.what)]
    case 'membership':
      return [nameOf(finding.member), nameOf(finding.of)]
    case 'assessment':
      return [nameOf(finding.by)]
    case 'contact':
    case 'event':
      return [finding.type]
    case 'reference':
      return [finding.name]
    case 'time':
      return []
  }
}

function place({ start, end }: Span): string {
  return `${start}-${end}`
}

/** Sixteen hexadecimal digits for what is told; the same for ever. */
export function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

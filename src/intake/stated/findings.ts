import type { Actor, ActorType } from '../../model/actor.ts'
import type { Finding, TimeFinding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import type { Stated } from '../format.ts'
import type { StatedValue } from './write-lines.ts'

/** What every finding of an input's own data has in common: it stands there, so nothing is doubtful but the input itself. */
type Common<F extends Finding = Finding> = Pick<F, 'id' | 'span' | 'sentence' | 'confidence' | 'reader'>

/** Gathers actors and findings that an input states, each with the value that proves it. Ids are provisional. */
export class StatedFindings {
  readonly #reader: string
  readonly #actors = new Map<string, { id: string; name: string; type: ActorType; mentions: Span[] }>()
  readonly #findings: Finding[] = []
  #next = 0

  /** @param reader what is named as the reader of the findings, e.g. "table" */
  constructor(reader: string) {
    this.#reader = reader
  }

  /** The fields every finding has, of a value. */
  of(value: StatedValue): Common {
    const id = `${this.#reader}#${this.#next++}`
    return { id, span: value.span, sentence: value.sentence, confidence: 1, reader: this.#reader }
  }

  add(finding: Finding): string {
    this.#findings.push(finding)
    return finding.id
  }

  /** A date that a value gives, `moment` its hour as well ("2025-04-20T10:00"); its id. */
  time(value: StatedValue, edtf: string, moment = edtf): string {
    const timex = { type: moment.includes('T') ? ('TIME' as const) : ('DATE' as const), value: moment }
    return this.add({ ...(this.of(value) as Common<TimeFinding>), kind: 'time', timex, edtf, basis: 'given' })
  }

  /** Actors that a value names: the whole of it, or what stands between separators. The pipeline knows what kind of actor some names name. */
  actors({ span }: StatedValue, separator?: string, type: ActorType = 'entity'): string[] {
    const ids: string[] = []
    let at = 0
    for (const part of separator ? span.exact.split(separator) : [span.exact]) {
      const name = part.trim()
      if (/[\p{L}\p{N}]/u.test(name)) {
        const start = span.start + at + part.indexOf(name)
        ids.push(this.#actor(name, type, { start, end: start + name.length, exact: name }))
      }
      at += part.length + (separator?.length ?? 0)
    }
    return [...new Set(ids)]
  }

  all(): Stated {
    const actors = [...this.#actors.values()].map((actor): Actor => ({ ...actor, offices: [] }))
    return { actors, findings: this.#findings }
  }

  #actor(name: string, type: ActorType, mention: Span): string {
    const known = this.#actors.get(name.toLowerCase())
    if (known) known.mentions.push(mention)
    else this.#actors.set(name.toLowerCase(), { id: `actor#${this.#actors.size}`, name, type, mentions: [mention] })
    return this.#actors.get(name.toLowerCase())!.id
  }
}

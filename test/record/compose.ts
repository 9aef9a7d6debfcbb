import type { Actor } from '../../src/model/actor.ts'
import type { Finding } from '../../src/model/finding.ts'
import { digest } from '../../src/model/finding-key.ts'
import type { FiledReading } from '../../src/model/process-record.ts'
import type { Span } from '../../src/model/span.ts'

/** An actor as a test writes it: the first mention is its name. */
export interface ActorNote {
  readonly name: string
  readonly type?: Actor['type']
  readonly office?: string
  readonly of?: string
}

/**
 * Fields of a finding with `span`, `content`, `what` and `place` as words of the text. `id` names it for `within` and
 * `reachedAt` of those behind it.
 */
export type Note = { readonly kind: Finding['kind']; readonly words: string } & Readonly<Record<string, unknown>>

/** Composes what the reader would have found in a dispatch. Times are given by `when`, `due`, `asOf` in EDTF. */
export function compose(
  published: string,
  source: string,
  text: string,
  actors: readonly ActorNote[],
  notes: readonly Note[],
  recordedAt = `${published}T12:00:00Z`,
): FiledReading {
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in the text`)
    return { start, end: start + words.length, exact: words }
  }
  const sentences = [...text.matchAll(/[^\n.]{1,1000}\.?"?/g)]
    .filter((m) => m[0].trim())
    .map((m) => ({ start: m.index, end: m.index + m[0].length, exact: m[0] }))
  const ids = new Map(actors.map((a, i) => [a.name, `a${i + 1}`]))
  const findings: Finding[] = []
  const common = (words: string, rest: Readonly<Record<string, unknown>>) => ({
    id: `f${findings.length + 1}`,
    span: at(words),
    sentence: Math.max(
      0,
      sentences.findIndex((s) => s.start <= at(words).start && at(words).start < s.end),
    ),
    confidence: 0.9,
    reader: 'test',
    ...rest,
  })
  const time = (edtf: unknown, words: string): string => {
    const finding = {
      ...common(words, {}),
      kind: 'time',
      timex: { type: 'DATE', value: String(edtf) },
      edtf: String(edtf),
    } as Finding
    findings.push(finding)
    return finding.id
  }
  const noted = new Map<unknown, string>()
  for (const { kind, words, when, due, asOf, what, content, participants, id, is: _, ...rest } of notes) {
    const times = {
      ...(when ? { time: time(when, words) } : {}),
      ...(due ? { due: time(due, words) } : {}),
      ...(asOf ? { asOf: time(asOf, words) } : {}),
    }
    const who = Object.fromEntries(
      ['speakers', 'parties', 'actor'].flatMap((field) =>
        Array.isArray(rest[field]) ? [[field, (rest[field] as string[]).map((n) => ids.get(n) ?? n)]] : [],
      ),
    )
    const links = Object.fromEntries(
      ['within', 'reachedAt'].flatMap((field) => (noted.has(rest[field]) ? [[field, noted.get(rest[field])]] : [])),
    )
    const where = typeof rest.place === 'string' ? { place: { name: rest.place, span: at(rest.place) } } : {}
    const by = typeof rest.by === 'string' ? { by: ids.get(rest.by) ?? rest.by } : {}
    findings.push({
      ...common(words, rest),
      kind,
      ...times,
      ...who,
      ...by,
      ...links,
      ...where,
      ...(participants ? { participants: (participants as string[]).map((name) => ({ actor: ids.get(name)! })) } : {}),
      ...(kind === 'commitment' ? { what: at(String(what ?? words)) } : {}),
      ...(kind === 'statement' ? { content: [at(String(content ?? words))] } : {}),
      ...(kind === 'event' && rest.counts
        ? { counts: (rest.counts as { span: string }[]).map((c) => ({ ...c, span: at(c.span) })) }
        : {}),
    } as Finding)
    if (id) noted.set(id, findings.at(-1)!.id)
  }
  return {
    recordedAt,
    reading: {
      reader: { name: 'readout', version: '0.1.0', language: 'en' },
      dispatch: {
        id: `sha256:${[1, 2, 3, 4].map((n) => digest([text, String(n)])).join('')}`,
        text,
        headline: sentences[0],
        published: { edtf: published, basis: 'given' },
        language: 'en',
        source,
        paragraphs: [],
        sentences,
      },
      actors: actors.map(({ name, type, office, of }) => ({
        id: ids.get(name)!,
        name,
        type: type ?? 'person',
        mentions: [at(name)],
        offices: office ? [{ office, ...(of && ids.get(of) ? { of: ids.get(of) } : {}), span: at(name) }] : [],
      })),
      findings,
    },
  }
}

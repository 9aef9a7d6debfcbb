import type { Finding } from '../../src/model/finding.ts'
import type { Reading } from '../../src/model/reading.ts'

/** Gold of one dispatch, as far as it tells which findings are right. */
export interface Gold {
  readonly doc: string
  readonly published: string
  readonly actors?: readonly { readonly id: string; readonly name: string; readonly aliases?: readonly string[] }[]
  readonly times?: readonly (Words & { readonly edtf?: string | null })[]
  readonly statements?: readonly { readonly content: readonly (string | Words)[]; readonly within?: string | null }[]
  readonly contacts?: readonly Named[]
  readonly commitments?: readonly Named[]
  readonly events?: readonly Named[]
  readonly assessments?: readonly Words[]
  readonly memberships?: readonly { readonly member: string; readonly of: string }[]
  readonly references?: readonly (Words & { readonly spans?: readonly (string | Words)[] })[]
}
interface Words {
  readonly exact: string
  readonly nth?: number
}
interface Named {
  readonly spans: readonly (string | Words)[]
}
type Range = readonly [start: number, end: number]

/** A statement is right where so much of what is attributed is what gold has; other kinds where one naming holds half the other. */
const SAME_CONTENT = 0.8
const SAME_NAMING = 0.5
const SAME_SPEECH = 0.95

/**
 * Which findings of a reading gold has too, each gold entry once: a time with its value, a statement with its content, a
 * contact, commitment, event, assessment or reference by one of its namings, a membership by both its actors.
 *
 * The same rules as the gold's scoring program, told finding by finding.
 */
export function labelFindings(gold: Gold, goldText: string, reading: Reading): Map<string, boolean> {
  const page = squeeze(goldText)
  const at = placer(page, reading)
  const where = (w: string | Words): Range[] => {
    const { exact, nth = 0 } = typeof w === 'string' ? { exact: w } : w
    const all = occurrences(page, exact)
    return nth ? all.slice(nth - 1, nth) : all
  }
  const right = new Map<string, boolean>(reading.findings.map((f) => [f.id, false]))
  const of = <K extends Finding['kind']>(kind: K) =>
    reading.findings.filter((f): f is Extract<Finding, { kind: K }> => f.kind === kind)
  const accept = (pairs: readonly (readonly [Finding, unknown])[]) => {
    for (const [finding] of pairs) right.set(finding.id, true)
  }

  const taken = new Set<string>()
  const times = (gold.times ?? []).map((time) => {
    const all = where(time)
    const range = all.find((r) => !taken.has(r.join())) ?? all[0]
    if (range) taken.add(range.join())
    return { ...time, range }
  })
  const matched = match(of('time'), times, (f, g) => (g.range && at(f.span) ? overlap(at(f.span)!, g.range) : 0), 1)
  accept(matched.filter(([f, g]) => g.edtf == null || f.edtf === g.edtf))

  let cursor = 0
  const statements = (gold.statements ?? []).map(({ content, within }) => {
    const ranges: Range[] = []
    let from = cursor
    for (const options of content.map(where)) {
      const range = options.find((r) => r[0] >= from) ?? options[0]
      if (!range) continue
      ranges.push(range)
      from = range[0]
    }
    if (!within) cursor = ranges[0]?.[0] ?? 0
    return cover(ranges)
  })
  const said = (f: Extract<Finding, { kind: 'statement' }>) =>
    cover(
      f.content.flatMap((piece) => {
        const range = at(piece)
        return range ? [range] : []
      }),
    )
  // one thing said by several is one statement, however gold lists it
  const joint = statements.filter((s, i) => !statements.slice(0, i).some((known) => shared(known, s) > SAME_SPEECH))
  accept(match(of('statement'), joint, (f, g) => shared(said(f), g), SAME_CONTENT))

  const things = <F extends Finding>(findings: readonly F[], golds: readonly Named[], spanOf: (f: F) => F['span']) => {
    const known = golds.map(({ spans }) => spans.flatMap(where).map((r) => cover([r])))
    const own = (f: F) => {
      const range = at(spanOf(f))
      return range ? cover([range]) : new Set<number>()
    }
    accept(
      match(
        findings,
        known,
        (f, namings) => Math.max(0, ...namings.map((n) => held(own(f), n))),
        SAME_NAMING,
        (f, namings) => Math.max(0, ...namings.map((n) => shared(own(f), n))),
      ),
    )
  }
  things(of('contact'), gold.contacts ?? [], (f) => f.span)
  things(of('commitment'), gold.commitments ?? [], (f) => f.what)
  things(of('event'), gold.events ?? [], (f) => f.span)
  things(
    of('assessment'),
    (gold.assessments ?? []).map((a) => ({ spans: [a.exact] })),
    (f) => f.span,
  )
  things(
    of('reference'),
    (gold.references ?? []).map((r) => ({ spans: r.spans ?? [r.exact] })),
    (f) => f.span,
  )

  const actorOf = actorsByGold(gold, page, reading, at)
  const members = new Set((gold.memberships ?? []).map((m) => `${m.member}>${m.of}`))
  for (const f of of('membership')) right.set(f.id, members.has(`${actorOf.get(f.member)}>${actorOf.get(f.of)}`))
  return right
}

function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»]|''|``/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, '')
}

function occurrences(page: string, words: string): Range[] {
  const found: Range[] = []
  const exact = squeeze(words)
  if (exact) for (let i = page.indexOf(exact); i >= 0; i = page.indexOf(exact, i + 1)) found.push([i, i + exact.length])
  return found
}

/** Where a span of the reading stands in the gold's text: the occurrence of its words nearest to its own place. */
function placer(page: string, { dispatch: { text } }: Reading): (span: Finding['span']) => Range | undefined {
  const scale = page.length / (squeeze(text).length || 1)
  return ({ start, exact }) => {
    const place = squeeze(text.slice(0, start)).length * scale
    return occurrences(page, exact).sort((a, b) => Math.abs(a[0] - place) - Math.abs(b[0] - place))[0]
  }
}

/** The gold actor that most mentions of each actor fall on. */
function actorsByGold(
  gold: Gold,
  page: string,
  { actors }: Reading,
  at: (span: Finding['span']) => Range | undefined,
): Map<string, string> {
  const known = (gold.actors ?? []).map((a) => ({
    ...a,
    ranges: [a.name, ...(a.aliases ?? [])].flatMap((name) => occurrences(page, name)),
  }))
  const out = new Map<string, string>()
  for (const { id, name, mentions } of actors) {
    const votes = new Map<string, number>()
    for (const mention of mentions) {
      const range = at(mention)
      const near = known.map((g) => ({
        id: g.id,
        score: range ? Math.max(0, ...g.ranges.map((r) => alike(range, r))) : 0,
      }))
      const best = Math.max(0.4, ...near.map((n) => n.score))
      for (const n of near) if (n.score === best) votes.set(n.id, (votes.get(n.id) ?? 0) + 1)
    }
    const top = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
    const same = known.find((g) => squeeze(g.name).toLowerCase() === squeeze(name).toLowerCase())?.id
    const meant = top ?? same
    if (meant) out.set(id, meant)
  }
  return out
}

function alike(a: Range, b: Range): number {
  const both = overlap(a, b)
  return both / (a[1] - a[0] + b[1] - b[0] - both)
}

function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

function cover(ranges: readonly Range[]): Set<number> {
  const out = new Set<number>()
  for (const [from, to] of ranges) for (let i = from; i < to; i++) out.add(i)
  return out
}

function both(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0
  for (const i of a) if (b.has(i)) n++
  return n
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const n = both(a, b)
  return n / (a.size + b.size - n || 1)
}

/** How much of the shorter lies in the longer; a whole sentence around a naming names nothing. */
function held(own: ReadonlySet<number>, naming: ReadonlySet<number>): number {
  return own.size > 4 * naming.size + 20 ? 0 : both(own, naming) / Math.min(own.size, naming.size)
}

/** One to one, the best pairs first. */
function match<P, G>(
  findings: readonly P[],
  golds: readonly G[],
  scoreOf: (finding: P, gold: G) => number,
  least: number,
  tieOf: (finding: P, gold: G) => number = () => 0,
): (readonly [P, G])[] {
  const pairs = findings.flatMap((finding, i) =>
    golds.flatMap((gold, j) => {
      const score = scoreOf(finding, gold)
      return score >= least && score > 0 ? [{ score, i, j, tie: tieOf(finding, gold) }] : []
    }),
  )
  pairs.sort((a, b) => b.score - a.score || b.tie - a.tie)
  const used = [new Set<number>(), new Set<number>()] as const
  return pairs.flatMap(({ i, j }) => {
    if (used[0].has(i) || used[1].has(j)) return []
    used[0].add(i)
    used[1].add(j)
    return [[findings[i]!, golds[j]!] as const]
  })
}

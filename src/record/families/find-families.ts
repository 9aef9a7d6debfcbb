import type { Dispatch } from '../../model/dispatch.ts'
import { digest } from '../../model/finding-key.ts'
import type { FiledReading } from '../../model/process-record.ts'
import type { Family, Version } from '../../model/record-entry.ts'
import type { Links } from '../decisions/standing.ts'
import { cluster, compareText, type Sameness } from '../merge/cluster.ts'
import { remembered, rememberedWith, settled } from '../remembered.ts'
import type { Agencies } from '../settings/agencies.ts'
import { dayOf as toDay } from '../time/interval.ts'
import { differences } from './difference.ts'
import { announced } from './relation.ts'
import { bandsOf, sharedShingles, shinglesOf } from './shingles.ts'
import { inWireOrder, isVersionOf, slugTargets, wireKeys } from './wire.ts'

// Shared shingles of the shorter text. Copies, cuts and updates of one story measure 0.6 and more; stories of several
// agencies about one event, and of one agency on two days with the same background, under 0.4 (sample; wikinews).
const SAME_TEXT = 0.55
// Shorter texts share formulas by chance; they have to be nearly the same.
const SHORT_SHINGLES = 40
const SAME_SHORT_TEXT = 0.85
// A copy is found by any other of its family.
const NEAREST = 4
const NAME = /\p{Lu}[\p{L}\p{M}]{2,40}/gu
// An update follows within days.
const MOST_DAYS = 3
const NO_LINKS: Links = { same: [], apart: new Map() }

/** Families and what a dispatch is to its own. */
export interface Families {
  readonly all: readonly Family[]
  readonly of: (dispatch: string) => Family
  /** sentences of a dispatch, by their start, that a later correction or kill changed */
  readonly corrected: (dispatch: string) => ReadonlySet<number>
}

/** What a dispatch is told from others by. `later`: an update of the same day comes after what it updates. */
const printOf = remembered((dispatch: Dispatch) => {
  const shingles = shinglesOf(dispatch.text)
  const keys = [...bandsOf(shingles), ...headlineKeys(dispatch), ...wireKeys(dispatch)]
  return { shingles, keys, later: announced(dispatch) !== undefined }
})

/** A dispatch as it is compared: `about` is the one that it corrects or kills, where it names that by its slug. */
interface Told extends ReturnType<typeof printOf> {
  readonly filed: FiledReading
  readonly dispatch: Dispatch
  readonly day: string
  readonly agency: string | undefined
  readonly about: string | undefined
}

const toldOf = rememberedWith(
  (filed: FiledReading, day: string, agency: string | undefined, about: string | undefined): Told => {
    const { dispatch } = filed.reading
    return { filed, dispatch, ...printOf(dispatch), day, agency, about }
  },
)

const SAME_STORY: Sameness<Told> = {
  ref: (t) => t.dispatch.id,
  keys: (t) => [...t.keys, `about ${t.about ?? t.dispatch.id}`],
  sure: 1,
  maybe: 1,
  lookBack: NEAREST,
  compare: (a, b) => ({
    score:
      isVersionOf(b.dispatch, a.dispatch) ||
      b.about === a.dispatch.id ||
      kills(b, a) ||
      (sameText(a.shingles, b.shingles) && !isOtherStory(a, b))
        ? 1
        : 0,
    reasons: [],
  }),
}

/** Groups dispatches that copy one another. @param readings in the order of publication */
export function findFamilies(
  readings: readonly FiledReading[],
  dayOf: (r: FiledReading) => string,
  agencies: Pick<Agencies, 'of' | 'isDependent'>,
): Families {
  const order = (a: Omit<Told, 'about'>, b: Omit<Told, 'about'>) =>
    compareText(a.day, b.day) || inWireOrder(a.dispatch, b.dispatch) || Number(a.later) - Number(b.later)
  const told = (filed: FiledReading, about?: string) =>
    toldOf(filed, dayOf(filed), agencies.of(filed.reading.dispatch), about)
  const slugged = readings.filter((r) => r.reading.dispatch.wire?.slug).map((filed) => told(filed))
  const targets = slugTargets(
    slugged.sort(order).map(({ dispatch, day }) => ({ dispatch, day: toDay(day) })),
    MOST_DAYS,
    agencies.of,
  )
  const texts = readings.map((filed) => told(filed, targets.get(filed.reading.dispatch.id)))
  const { groups } = cluster(texts, SAME_STORY, NO_LINKS, order)
  const all = groups.map(([first, ...later]) => toFamily(first!, agencies.isDependent(first!.agency), ...later))
  const of = new Map(all.flatMap((family) => family.versions.map((v) => [v.dispatch, family] as const)))
  const byId = new Map(readings.map((r) => [r.reading.dispatch.id, r.reading.dispatch]))
  const starts = new Map<string, Set<number>>()
  for (const family of all)
    for (const [dispatch, start] of correctedSentences(family, byId))
      starts.set(dispatch, (starts.get(dispatch) ?? new Set()).add(start))
  const corrected = new Map([...starts].map(([id, of]) => [id, settledStarts(byId.get(id)!, of)]))
  return { all, of: (id) => of.get(id)!, corrected: (id) => corrected.get(id) ?? NOTHING }
}

const settledStarts = settled<Dispatch, ReadonlySet<number>>(
  (a, b) => a.size === b.size && [...a].every((n) => b.has(n)),
)
const NOTHING: ReadonlySet<number> = new Set()

function sameText(a: Uint32Array, b: Uint32Array): boolean {
  const few = Math.min(a.length, b.length)
  if (few === 0) return false
  const shared = sharedShingles(a, b)
  if (few < SHORT_SHINGLES) return shared / Math.max(a.length, b.length) >= SAME_SHORT_TEXT
  return shared / few >= SAME_TEXT
}

/**
 * One sender words its notes on two calls alike. They are two where it does not say that it updates or corrects, and days
 * lie between them, or each headline has a name of which the other text knows nothing.
 */
function isOtherStory(a: Told, b: Told): boolean {
  if (a.agency !== b.agency || announced(a.dispatch) || announced(b.dispatch)) return false
  if (Math.abs(toDay(a.day) - toDay(b.day)) > MOST_DAYS) return a.dispatch.text !== b.dispatch.text
  return hasOwnName(a.dispatch, b.dispatch) && hasOwnName(b.dispatch, a.dispatch)
}

function hasOwnName({ headline }: Dispatch, other: Dispatch): boolean {
  const words = other.text.toLowerCase()
  return (headline?.exact.match(NAME) ?? []).some((name) => !words.includes(name.toLowerCase()))
}

/** A kill is no copy: it names the story by its headline. */
function kills(later: Told, earlier: Told): boolean {
  const headline = earlier.dispatch.headline?.exact.trim().toLowerCase()
  if (!headline || headline.length < 20 || announced(later.dispatch) !== 'kill') return false
  return later.agency === earlier.agency && later.dispatch.text.toLowerCase().includes(headline)
}

/** So that a kill meets the story it names: both get the key of each headline in quotes or of their own. */
function headlineKeys(dispatch: Dispatch): string[] {
  const own = dispatch.headline ? [dispatch.headline.exact] : []
  const quoted =
    announced(dispatch) === 'kill'
      ? [...dispatch.text.matchAll(/["“'‘]([^"”\n]{20,200})["”'’]/g)].map((m) => m[1]!)
      : []
  return [...own, ...quoted].map(
    (text) =>
      `headline ${text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`,
  )
}

const toFamily = rememberedWith((first: Told, isDependent: boolean, ...later: readonly Told[]): Family => {
  const group = [first, ...later]
  const versions = group.map(({ dispatch, day, agency }, i): Version => {
    const before = group[i - 1]?.dispatch
    const changed = before ? differences(before, dispatch) : []
    const relation = relationOf(dispatch, before, changed)
    return { dispatch: dispatch.id, relation, reported: day || undefined, agency, source: dispatch.source, changed }
  })
  return {
    id: digest(['family', first.dispatch.id]),
    agency: first.agency,
    ...(isDependent ? { dependent: true as const } : {}),
    versions,
  }
})

function relationOf(
  dispatch: Dispatch,
  before: Dispatch | undefined,
  changed: Version['changed'],
): Version['relation'] {
  if (!before) return 'original'
  return announced(dispatch) ?? (changed.some((c) => c.after) ? 'update' : 'copy')
}

/** Sentences changed by a correction or kill, in every earlier version that has them. */
function correctedSentences(family: Family, byId: ReadonlyMap<string, Dispatch>): [dispatch: string, start: number][] {
  return family.versions.flatMap((version, i) => {
    if (version.relation !== 'correction' && version.relation !== 'kill') return []
    const changed = version.changed.flatMap((c) => c.before?.exact ?? [])
    const wrong = new Set(changed)
    return family.versions.slice(0, i).flatMap(({ dispatch }) =>
      byId
        .get(dispatch)!
        .sentences.filter((s) => version.relation === 'kill' || wrong.has(s.exact))
        .map((s): [string, number] => [dispatch, s.start]),
    )
  })
}

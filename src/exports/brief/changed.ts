import type { BriefSection } from '../../model/brief.ts'
import type { Change } from '../../record/index.ts'
import { changeWords, isNews, isTold, knownEntries, weightOfChange } from '../change-words.ts'
import { dateWords } from '../words/dates.ts'
import { asSentence, counted, listed } from '../words/names.ts'
import type { BriefContext } from './context.ts'
import type { ToldEntry } from './topic.ts'

const MOST_LINES = 7
const KINDS: Record<Change['what'], BriefSectionEntry | undefined> = {
  contact: 'contact',
  commitment: 'commitment',
  assessment: 'commitment',
  statement: 'statement',
  event: 'event',
  actor: undefined,
  membership: undefined,
  reference: undefined,
}
const UNTOLD: readonly Change['what'][] = ['statement', 'actor', 'membership', 'reference']
type BriefSectionEntry = 'contact' | 'commitment' | 'statement' | 'event'

/** What became known since the brief before, the weightiest first; statements are counted, since the next section tells them. */
export function writeChanges(context: BriefContext, since: string): BriefSection {
  const { record, changes = [], sources, year, day } = context
  const known = knownEntries(record)
  const byId = new Map([...record.contacts, ...record.commitments, ...record.chronology].map((e) => [e.id, e]))
  const isOf = ofProcess(context)
  const told = changes.filter((c) => !UNTOLD.includes(c.what) && isTold(c, known) && isNews(c))
  const own = told.filter(isOf)
  const ranked = own
    .map((change) => ({ change, weight: weightOfChange(change, known, day) }))
    .sort((a, b) => b.weight - a.weight || a.change.entry.localeCompare(b.change.entry))
  const chosen = distinct(ranked.map((r) => r.change)).slice(0, MOST_LINES)
  const statements = changes.filter((c) => c.what === 'statement' && c.field === 'new').length
  const lines = chosen.map((change) => {
    const kind = KINDS[change.what]
    const citations = change.citations.length ? change.citations : (byId.get(change.entry)?.citations ?? [])
    return {
      text: asSentence(changeWords(change, known, year)),
      cites: sources.cite(citations),
      ...(kind ? { entry: { kind, id: change.entry } } : {}),
    }
  })
  const left = [
    own.length > chosen.length ? counted(own.length - chosen.length, 'smaller change') : '',
    told.length > own.length
      ? counted(told.length - own.length, 'change of what concerns others', 'changes of what concerns others')
      : '',
    statements ? counted(statements, 'new statement') : '',
  ].filter(Boolean)
  return {
    name: 'changes',
    title: `What changed since ${dateWords(since, year)}`,
    lines: lines.length ? lines : [{ text: 'Nothing of weight that the record holds has changed.', cites: [] }],
    ...(left.length ? { note: `Not shown: ${listed(left)}.` } : {}),
  }
}

/** Changes of entries that are of the process; an event is where those who met or undertook something are in it. */
function ofProcess({ record, isOfProcess }: BriefContext): (change: Change) => boolean {
  const entries = new Map<string, ToldEntry>([
    ...record.contacts.map((c) => [c.id, { ...c, actors: c.participants }] as const),
    ...record.commitments.map((c) => [c.id, { ...c, actors: [...c.by, ...c.toward] }] as const),
    ...record.chronology.map((e) => [e.id, { ...e, actors: [...e.actors, ...e.recipients] }] as const),
  ])
  return ({ entry }) => {
    const told = entries.get(entry)
    return !told || isOfProcess(told)
  }
}

/** One change an entry, and none that another's sentences tell already. */
function distinct(changes: readonly Change[]): Change[] {
  const told = new Set<string>()
  return changes.filter(({ entry, citations }) => {
    const places = citations.map((c) => `${c.dispatch} ${c.sentence}`)
    if (told.has(entry) || (places.length && places.every((place) => told.has(place)))) return false
    for (const key of [entry, ...places]) told.add(key)
    return true
  })
}

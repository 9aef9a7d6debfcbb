import { type EntryItem, type OpenQuestion, obviousRefs, queueOf, type ReviewItem } from '../record/review/queue.ts'
import type { Store } from '../store/store.ts'
import type { RecordView } from './records.ts'
import { wordsOf } from './words-of.ts'

// Bounds what is read to put the queue in order; a person gets through some hundreds a day.
const MOST_OF_A_KIND = 20_000

/** What of a record waits for a person, the doubtful and consequential first. */
export async function reviewQueue(view: RecordView): Promise<(EntryItem | OpenQuestion)[]> {
  const { items: waiting } = await view.list('waiting', { limit: MOST_OF_A_KIND, order: 'oldest' })
  return queueOf({ ...(await tagged(view, ['review:doubtful', 'review:asked'], MOST_OF_A_KIND)), waiting })
}

/** The same items with their words; a question whose words no reading has any more is left out. */
export async function withWords(
  store: Store,
  { entry }: RecordView,
  items: readonly (EntryItem | OpenQuestion)[],
): Promise<ReviewItem[]> {
  const found: ReviewItem[] = []
  for (const item of items) {
    if ('citation' in item) {
      found.push(item)
      continue
    }
    const actor = item.about.includes('-') ? undefined : await entry(item.about)
    const ref = actor && 'refs' in actor.entry ? actor.entry.refs[0] : item.about
    const citation = ref === undefined ? undefined : await wordsOf(store, ref)
    if (citation) found.push({ ...item, entry: { id: item.about, citations: [citation] }, citation })
  }
  return found
}

/** Refs of candidates so sure that one verdict may do for all, those reported last first. */
export async function obviousOf(view: RecordView, most: number): Promise<readonly string[]> {
  return obviousRefs({ ...(await tagged(view, ['review:obvious'], most)), waiting: [] }).slice(0, most)
}

async function tagged({ list }: RecordView, tags: readonly string[], limit: number) {
  const query = { limit, order: 'newest', tags: [tags] } as const
  return {
    contacts: (await list('contact', query)).items,
    commitments: (await list('commitment', query)).items,
    chronology: (await list('event', query)).items,
    statements: (await list('statement', query)).items,
  }
}

import type { ReviewItem } from '../../../src/record/review/queue.ts'
import { get } from '../api/client.ts'
import type { GlyphName } from '../kinds/glyphs.tsx'

export { isSetAside, SET_ASIDE } from '../../../src/record/review/doubt.ts'
export { labelOf, type ReviewItem } from '../../../src/record/review/queue.ts'

/** Which items of the queue to go through: all, one kind, or those set aside for a second reader. */
export type Narrowed = ReviewItem['kind'] | 'all' | 'set-aside'

/** The first items that wait in a process, and how many there are. */
export interface Queue {
  readonly items: readonly ReviewItem[]
  /** of the kind asked for */
  readonly total: number
  readonly kinds: Readonly<Partial<Record<ReviewItem['kind'], number>>>
  readonly setAside: number
}

// Enough for an hour; what is decided makes room for more.
const AT_ONCE = 200

export function loadQueue(slug: string, narrowed: Narrowed): Promise<Queue> {
  return get<Queue>(`/api/processes/${slug}/review?limit=${AT_ONCE}${narrowed === 'all' ? '' : `&kind=${narrowed}`}`)
}

/** Refs of candidates so sure that one verdict may do for all. */
export async function loadObvious(slug: string): Promise<readonly string[]> {
  return (await get<{ refs: readonly string[] }>(`/api/processes/${slug}/review/obvious`)).refs
}

/** How items of a kind are called and drawn. */
export const KIND_WORDS: Readonly<
  Record<
    ReviewItem['kind'],
    { readonly one: string; readonly many: string; readonly glyph: GlyphName; readonly hue: string }
  >
> = {
  contact: { one: 'Contact', many: 'Contacts', glyph: 'contact', hue: 'contact' },
  commitment: { one: 'Commitment', many: 'Commitments', glyph: 'commitment', hue: 'commitment' },
  assessment: { one: 'Assessment', many: 'Assessments', glyph: 'assessment', hue: 'assessment' },
  statement: { one: 'Statement', many: 'Statements', glyph: 'statement', hue: 'statement' },
  event: { one: 'Event', many: 'Events', glyph: 'event', hue: 'event' },
  naming: { one: 'Who', many: 'Who is meant', glyph: 'membership', hue: 'membership' },
  unplaced: { one: 'Assessment', many: 'Assessments of nothing known', glyph: 'assessment', hue: 'assessment' },
}

import type { Citation, Named, RecordContact } from '../../../src/model/record-entry.ts'
import type { GlyphName } from '../kinds/glyphs.tsx'
import { list } from '../words/count.ts'

/** How a phase is told and drawn; `no-report` is what was due and nothing told of since. */
export const PHASES: Record<RecordContact['phase'], { readonly words: string; readonly glyph: GlyphName }> = {
  held: { words: 'held', glyph: 'contact' },
  'under-way': { words: 'under way', glyph: 'contact' },
  due: { words: 'due', glyph: 'contact-due' },
  proposed: { words: 'proposed', glyph: 'contact-proposed' },
  postponed: { words: 'put off', glyph: 'contact-postponed' },
  cancelled: { words: 'cancelled', glyph: 'contact-cancelled' },
  denied: { words: 'denied', glyph: 'contact-cancelled' },
  'no-report': { words: 'no report since', glyph: 'contact-proposed' },
}

/** "Talks in Kirn: Olen, Druz and Marenko" */
export function contactInWords(contact: RecordContact, short: (named: Named) => string): string {
  const who = list(contact.participants.map(short))
  return who ? `${contactTitle(contact)}: ${who}` : contactTitle(contact)
}

/** "Talks in Kirn"; "Call" */
export function contactTitle({ type, place }: Pick<RecordContact, 'type' | 'place'>): string {
  const title = type[0]!.toUpperCase() + type.slice(1)
  return place ? `${title} in ${place.replace('/', ' and ')}` : title
}

/** The citation that tells how a contact stands: the latest report of its phase, else the first of all. */
export function tellingCitation({ history, phase, citations }: RecordContact): Citation {
  const told = new Set(history.filter((h) => h.phase === phase).map(({ ref }) => ref))
  return citations.findLast((c) => told.has(c.ref)) ?? citations[0]!
}

/** How sure a contact to come is: "confirmed by Vestria and Ordania"; "announced by Taverny; Ordania not heard on it". */
export function confirmationInWords({ confirmation }: RecordContact): string {
  if (!confirmation) return ''
  const { by, unheard, isConfirmed } = confirmation
  if (isConfirmed) return `confirmed by ${list(by)}`
  return [
    by.length ? `announced by ${list(by)}` : 'not confirmed',
    unheard.length ? `${list(unheard)} not heard on it` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

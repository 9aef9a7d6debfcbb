import { processApi } from '../api/process-client.ts'
import { labelOf, type ReviewItem } from './queue.ts'

/** An entry that an item may be one with. */
export interface MergeChoice {
  readonly id: string
  readonly label: string
  /** EDTF, where it is known */
  readonly day?: string
}

/** Every entry an item may be one with, those nearest in time first; for an assessment the commitments it may be of. */
export async function loadChoices(slug: string, item: ReviewItem): Promise<readonly MergeChoice[]> {
  const day = 'when' in item.entry ? item.entry.when : undefined
  const near = instant(day ?? item.citation.reported)
  return (await entriesOf(slug, item.kind))
    .filter((choice) => choice.id !== item.entry.id)
    .map((choice) => ({ choice, away: Math.abs(instant(choice.day) - near) }))
    .sort((a, b) => a.away - b.away || a.choice.label.localeCompare(b.choice.label))
    .map(({ choice }) => choice)
}

/** Those that have every word typed, in any order, in their label or date. */
export function matching(choices: readonly MergeChoice[], words: string): readonly MergeChoice[] {
  const wanted = plain(words).split(/\s+/u).filter(Boolean)
  if (!wanted.length) return choices
  return choices.filter(({ label, day }) => {
    const said = plain(`${label} ${day ?? ''}`)
    return wanted.every((word) => said.includes(word))
  })
}

async function entriesOf(slug: string, kind: ReviewItem['kind']): Promise<MergeChoice[]> {
  const choice = (id: string, label: string, day?: string) => ({ id, label, ...(day ? { day } : {}) })
  switch (kind) {
    case 'contact':
      return (await processApi.everyEntry(slug, 'contacts')).items.map((e) => choice(e.id, e.label, e.when))
    case 'commitment':
    case 'assessment':
    case 'unplaced':
      return (await processApi.everyEntry(slug, 'commitments')).items.map((e) => choice(e.id, e.label, e.due))
    case 'statement':
      return (await processApi.everyEntry(slug, 'statements')).items.map((entry) =>
        choice(entry.id, labelOf({ kind, entry }), entry.when),
      )
    case 'event':
      return (await processApi.everyEntry(slug, 'chronology')).items.map((entry) =>
        choice(entry.id, labelOf({ kind, entry }), entry.when),
      )
    case 'naming':
      return (await processApi.everyEntry(slug, 'actors')).items.map((e) => choice(e.id, e.name))
  }
}

// Without a date an entry comes after all that have one.
const LAST = 8.64e15

function instant(edtf: string | undefined): number {
  const day = /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(edtf ?? '')?.[0]
  return (day && Date.parse(day)) || LAST
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

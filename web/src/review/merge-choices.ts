import type { Judged, ReviewItem } from './queue.ts'
import { labelOf } from './queue.ts'

/** An entry that an item may be one with. */
export interface MergeChoice {
  readonly id: string
  readonly label: string
  /** EDTF, where it is known */
  readonly day?: string
}

/** Other entries of an item's kind, those nearest in time first; for an assessment the commitments it may be of. */
export function mergeChoices(item: ReviewItem, judged: Judged): MergeChoice[] {
  const day = 'when' in item.entry ? item.entry.when : undefined
  const near = instant(day ?? item.citation.reported)
  const away = (choice: MergeChoice) => Math.abs(instant(choice.day) - near)
  return entriesOf(item.kind, judged)
    .filter((choice) => choice.id !== item.entry.id)
    .map((choice) => ({ choice, away: away(choice) }))
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

function entriesOf(kind: ReviewItem['kind'], judged: Judged): MergeChoice[] {
  const choice = (id: string, label: string, day: string | undefined) => ({ id, label, ...(day ? { day } : {}) })
  switch (kind) {
    case 'contact':
      return judged.contacts.map((entry) => choice(entry.id, entry.label, entry.when))
    case 'commitment':
    case 'assessment':
      return judged.commitments.map((entry) => choice(entry.id, entry.label, entry.due))
    case 'statement':
      return judged.statements.map((entry) => choice(entry.id, labelOf({ kind: 'statement', entry }), entry.when))
    case 'event':
      return judged.chronology.map((entry) => choice(entry.id, labelOf({ kind: 'event', entry }), entry.when))
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

import type { Correction } from '../../../src/model/decision.ts'
import {
  COMMITMENT_FORCES,
  CONTACT_PHASES,
  CONTACT_TYPES,
  STATEMENT_ACTS,
  TRENDS,
} from '../../../src/model/finding-values.ts'
import type { ReviewItem } from './queue.ts'

/** A field a person may set right: its words, its value now, and the choices where there are only some. */
export interface Correctable {
  readonly field: keyof Correction
  readonly words: string
  readonly value: string
  readonly choices?: readonly string[]
  readonly hint?: string
}

const DATE = 'as 2026-03-05, 2026-03 or 2026-03-05/2026-03-09'
const NAMES = 'with commas between'
const LEVELS = ['none', '0', '1', '2', '3', '0–1', '1–2', '2–3']

/** What can be corrected in an item, with what stands there now. */
export function correctable(item: ReviewItem): Correctable[] {
  switch (item.kind) {
    case 'contact': {
      const { phase, type, when = '', place = '', participants } = item.entry
      return [
        { field: 'phase', words: 'Phase', value: phase === 'no-report' ? 'due' : phase, choices: CONTACT_PHASES },
        { field: 'type', words: 'Type', value: type, choices: CONTACT_TYPES },
        { field: 'when', words: 'When', value: when, hint: DATE },
        { field: 'place', words: 'Where', value: place },
        { field: 'participants', words: 'Who', value: participants.map((p) => p.name).join(', '), hint: NAMES },
      ]
    }
    case 'commitment': {
      const { force, due = '', by } = item.entry
      return [
        { field: 'force', words: 'Force', value: force, choices: COMMITMENT_FORCES },
        { field: 'due', words: 'Due', value: due, hint: DATE },
        { field: 'parties', words: 'Bound', value: by.map((b) => b.name).join(', '), hint: NAMES },
      ]
    }
    case 'assessment': {
      const { level, trend, by } = item.assessment
      const now = level === null ? 'none' : typeof level === 'number' ? `${level}` : level.join('–')
      return [
        { field: 'level', words: 'Level', value: now, choices: LEVELS, hint: '0 not initiated, 3 carried out in full' },
        { field: 'trend', words: 'Trend', value: trend, choices: TRENDS },
        { field: 'by', words: 'By', value: by.name },
      ]
    }
    case 'statement': {
      const { act, speakers } = item.entry
      return [
        { field: 'act', words: 'Act', value: act, choices: STATEMENT_ACTS },
        { field: 'speakers', words: 'Who', value: speakers.map((s) => s.name).join(', '), hint: NAMES },
      ]
    }
    case 'event': {
      const { when = '', place = '' } = item.entry
      return [
        { field: 'when', words: 'When', value: when, hint: DATE },
        { field: 'place', words: 'Where', value: place },
      ]
    }
    case 'naming':
    case 'unplaced':
      return []
  }
}

/** The fields that were changed, as a decision says them. */
export function changesOf(fields: readonly Correctable[], values: Readonly<Record<string, string>>): Correction {
  const changed = fields.flatMap(({ field, value }) => {
    const next = values[field]?.trim()
    return next === undefined || next === value ? [] : [[field, inShape(field, next)] as const]
  })
  return Object.fromEntries(changed) as Correction
}

function inShape(field: keyof Correction, value: string): unknown {
  if (field === 'participants' || field === 'speakers' || field === 'parties')
    return value.split(',').flatMap((name) => (name.trim() ? [name.trim()] : []))
  if (field !== 'level') return value
  if (value === 'none') return null
  const [low, high] = value.split('–').map(Number)
  return high === undefined ? low : [low, high]
}

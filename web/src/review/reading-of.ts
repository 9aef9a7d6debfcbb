import { list } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { levelInWords } from '../words/level.ts'
import type { ReviewItem } from './queue.ts'

/** The proposed reading field by field, as a person would say it; fields the text does not support are left out. */
export function readingOf(item: ReviewItem): readonly (readonly [field: string, value: string])[] {
  return fieldsOf(item).filter((f): f is readonly [string, string] => Boolean(f[1]))
}

function fieldsOf(item: ReviewItem): readonly (readonly [string, string | undefined])[] {
  switch (item.kind) {
    case 'contact': {
      const { type, phase, participants, when, place, level, earlier } = item.entry
      return [
        ['What', `${type}, ${phase.replace('-', ' ')}`],
        [
          'Who',
          list(
            participants.map((p) => (p.role ? `${p.name} (${p.role})` : p.name)),
            8,
          ),
        ],
        ['When', when && dateInWords(when)],
        ['Before', earlier.map((e) => dateInWords(e)).join(', ')],
        ['Where', place],
        ['Level', level],
      ]
    }
    case 'commitment': {
      const { what, force, by, toward, due, theme } = item.entry
      return [
        ['What', what],
        ['Force', force],
        [
          'Bound',
          list(
            by.map((b) => b.name),
            8,
          ),
        ],
        [
          'Toward',
          list(
            toward.map((t) => t.name),
            8,
          ),
        ],
        ['Due', due && dateInWords(due)],
        ['Theme', theme],
      ]
    }
    case 'assessment': {
      const { level, trend, by, basis, asOf } = item.assessment
      return [
        ['Of', item.entry.what],
        ['Level', levelInWords(level)],
        ['Trend', trend === 'none-stated' ? undefined : trend],
        ['By', by.name],
        ['Basis', basis],
        ['As of', asOf && dateInWords(asOf)],
      ]
    }
    case 'statement': {
      const { speakers, content, act, form, addressee, when } = item.entry
      return [
        [
          'Who',
          list(
            speakers.map((s) => s.name),
            8,
          ),
        ],
        ['Says', content],
        ['Act', `${act}, ${form}`],
        ['To', addressee?.name],
        ['When', when && dateInWords(when)],
      ]
    }
    case 'event': {
      const { type, actors, recipients, place, when, figures } = item.entry
      return [
        ['Type', type.toLowerCase()],
        [
          'By',
          list(
            actors.map((a) => a.name),
            8,
          ),
        ],
        [
          'To',
          list(
            recipients.map((r) => r.name),
            8,
          ),
        ],
        ['Where', place],
        ['When', when && dateInWords(when)],
        ['Figures', figures.map((f) => `${f.wording} ${f.what}`).join(', ')],
      ]
    }
    case 'naming':
      return [['Named', item.label]]
    case 'unplaced':
      return [['Said', item.label]]
  }
}

import type { Confirmation, RecordContact } from '../model/record-entry.ts'
import { datePhrase, dateWords } from './words/dates.ts'
import { listed, namesWithSides } from './words/names.ts'

/** "summit in Port Lindholm: Irena Vosk (Ordania) and Tomas Hale (Vestria)". */
export function contactWords(contact: RecordContact): string {
  const { participants, place, type } = contact
  const who = participants.length ? `: ${namesWithSides(participants)}` : ''
  return `${type}${place ? ` in ${place}` : ''}${who}`
}

/** The same with its day: "summit in Port Lindholm on 9 September: …". */
export function datedContactWords(contact: RecordContact, year: string): string {
  const { participants, place, type, when } = contact
  const who = participants.length ? `: ${namesWithSides(participants)}` : ''
  return `${type}${place ? ` in ${place}` : ''}${when ? ` ${datePhrase(when, year)}` : ''}${who}`
}

/** How sure it is that a contact to come takes place: who says so, who has not been heard, what was put off. */
export function sureWords(contact: RecordContact, confirmation: Confirmation, year: string): string {
  const { phase, disputed, earlier, independent } = contact
  const { by, unheard } = confirmation
  const said = by.length
    ? `${phase === 'proposed' ? 'proposed, as told' : 'announced'} by ${listed(by.slice(0, 4))}`
    : phase === 'proposed'
      ? 'proposed'
      : 'announced, by whom is not said'
  return [
    phase === 'postponed' ? 'put off, no new date' : said,
    unheard.length ? `${listed(unheard)} not heard on it` : '',
    disputed ? 'another report says otherwise' : '',
    earlier.length ? `put off from ${listed(earlier.map((e) => dateWords(e, year)))}` : '',
    independent > 1 ? `${independent} independent sources` : 'one source',
  ]
    .filter(Boolean)
    .join('; ')
}

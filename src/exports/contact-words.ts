import type { Confirmation, RecordContact } from '../model/record-entry.ts'
import { datePhrase, dateWords } from './words/dates.ts'
import { listed, namesWithSides } from './words/names.ts'
import { oneLine } from './words/shorten.ts'

/** "summit in Port Lindholm: Irena Vosk (Ordania) and Tomas Hale (Vestria)". */
export function contactWords({ participants, place, type }: RecordContact): string {
  return withNames(`${type}${placeWords(place)}`, participants)
}

/** The same with its day: "summit in Port Lindholm on 9 September: …". */
export function datedContactWords({ participants, place, type, when }: RecordContact, year: string): string {
  return withNames(`${type}${placeWords(place)}${when ? ` ${datePhrase(when, year)}` : ''}`, participants)
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
    independent === 1 ? 'one source' : `${independent || 'no'} independent source${independent ? 's' : ''}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function placeWords(place: string | undefined): string {
  return place ? ` in ${oneLine(place)}` : ''
}

function withNames(words: string, participants: RecordContact['participants']): string {
  const names = namesWithSides(participants)
  return names ? `${words}: ${names}` : words
}

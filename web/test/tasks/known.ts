/** What there is to find in a record on which the tasks are done. */
export interface Known {
  readonly slug: string
  /** the words of a change since the day `since`, or since the last look */
  readonly change: RegExp
  readonly since?: string
  /** what is due, with its day */
  readonly due: RegExp
  /** a commitment on which reports differ */
  readonly disagreed: RegExp
  readonly subject: string
  /** how many changes of wording are marked at least */
  readonly rewordings: number
  /** an early day, and what nobody knew on it */
  readonly day: { readonly value: string; readonly words: string; readonly notYet: RegExp }
  /** a dispatch somebody wants to reject a reading of */
  readonly dispatch: string
  /** somebody who speaks */
  readonly person: string
  /** two who are not one */
  readonly two: readonly [string, string]
  /** a line of the offices */
  readonly office: RegExp
  /** a line of figures */
  readonly figures: RegExp
  /** words of a contact another may be one with */
  readonly contact: string
  /** a dispatch as it comes in a mail, and a word of what the record holds of it then */
  readonly mail: string
  readonly mailed: RegExp
  /** a dispatch was corrected in it */
  readonly isCorrected: boolean
}

export const SAMPLE: Known = {
  slug: 'kessal-settlement',
  change: /17 Nov/,
  due: /17 Nov 2026.*Talks in Kirn/s,
  disagreed: /heavy weapons/,
  subject: 'truce',
  rewordings: 3,
  day: { value: '2026-03-10', words: '10 Mar 2026', notYet: /summit/i },
  dispatch: 'Taverny hopes',
  person: 'Ilse Marenko',
  two: ['Ilse Marenko', 'Joan Petrel'],
  office: /foreign minister, Vestria.*Marta Olen/is,
  figures: /killed.*according to/s,
  contact: 'kirn',
  mail: 'KIRN, November 9, 2026 (AFI) - Foreign Minister Marta Olen of Vestria said on Monday the ceasefire in Kessal must hold until the talks in Kirn. Vestria and Ordania agreed to reopen the Sarn bridge, she said.',
  mailed: /ceasefire/i,
  isCorrected: true,
}

/** Readouts of the White House that name Gaza, under the process of bench/quality/processes. */
export const GAZA: Known = {
  slug: 'gaza-2023-25',
  change: /\S/,
  since: '2024-12-01',
  due: /20\d\d/,
  disagreed: /agreement/,
  subject: 'hostages',
  rewordings: 0,
  day: { value: '2023-11-01', words: '1 Nov 2023', notYet: /Trump/ },
  dispatch: 'Netanyahu',
  person: 'Benjamin Netanyahu',
  two: ['Isaac Herzog', 'Reuven Rivlin'],
  office: /prime minister.*Benjamin Netanyahu/is,
  figures: /killed|displaced/,
  contact: 'netanyahu',
  mail: 'WASHINGTON, March 3, 2025 - President Biden spoke today with Prime Minister Benjamin Netanyahu of Israel. The President welcomed the release of hostages from Gaza. The leaders agreed to continue talks in Cairo next week on the delivery of humanitarian aid to Gaza.',
  mailed: /Netanyahu|hostages/,
  isCorrected: false,
}

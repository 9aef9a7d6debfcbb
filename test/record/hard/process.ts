import { Process, type ProcessFile } from '../../../src/model/process.ts'

/** Invented, as its dispatches are: two states, a mediator, and everything that makes a record hard. */
export const HARD = Process.parse({
  name: 'Quill talks',
  parties: [
    { name: 'Arvenia', adjectives: ['Arvenian'] },
    { name: 'Dorland', adjectives: ['Dorlander'] },
  ],
  mediators: [{ name: 'Castria', adjectives: ['Castrian'] }, { name: 'Mervania' }],
  monitors: [{ name: 'Truce Commission', aliases: ['commission'] }],
  formats: [
    {
      name: 'Quill Group',
      members: [
        { name: 'Castria', role: 'co-chair' },
        { name: 'Mervania', role: 'co-chair' },
      ],
    },
  ],
  places: [{ name: 'Quill' }, { name: 'Tolm' }, { name: 'Castria Bay' }],
  subjects: [{ name: 'prisoners', words: ['prisoners'] }],
  agreements: [{ name: 'Quill Accord', aliases: ['Quill agreement'], date: '2027-03-18', place: 'Quill' }],
} satisfies ProcessFile)

import type { ActorNote, Note } from '../compose.ts'

/** One dispatch with what a reader without fault finds in it. `is` names the thing in the world that a finding tells of. */
export interface HardDispatch {
  readonly published: string
  readonly source: string
  readonly text: string
  readonly actors: readonly ActorNote[]
  readonly notes: readonly (Note & { readonly is: string })[]
  /** whom actors stand for, where that is to be tested: their names here, the person's name in the record */
  readonly who?: Readonly<Record<string, string>>
}

const AFM = 'Arvenian Foreign Minister'
const DFM = 'Dorlander Foreign Minister'
const CFM = 'Castrian Foreign Minister'
const volin = { name: 'Sergei Volin', office: AFM }
const maro = { name: 'Lena Maro', office: DFM }

export const DISPATCHES: readonly HardDispatch[] = [
  // one meeting, put off twice, told of by five agencies under two spellings; another of the same two a day later
  {
    published: '2027-03-01',
    source: 'NORDA',
    text: `Ministers of Arvenia and Dorland to meet in Quill
Arvenian Foreign Minister Sergei Volin and his Dorlander counterpart Lena Maro will meet in Quill on March 9, Castria said.`,
    actors: [volin, maro],
    notes: [
      {
        is: 'ministers',
        kind: 'contact',
        words: 'will meet in Quill on March 9',
        type: 'meeting',
        phase: 'due',
        when: '2027-03-09',
        place: 'Quill',
        participants: ['Sergei Volin', 'Lena Maro'],
      },
    ],
  },
  {
    published: '2027-03-05',
    source: 'WEPA',
    text: `Quill meeting put off
A meeting of Sergey Volin and Lena Maro due in Quill on March 9 has been put off at the request of Dorland, the mediators said on Friday.
It is now to take place on March 16.`,
    actors: [{ name: 'Sergey Volin', office: AFM }, maro],
    notes: [
      {
        is: 'ministers',
        kind: 'contact',
        words: 'A meeting of Sergey Volin and Lena Maro due in Quill on March 9 has been put off',
        type: 'meeting',
        phase: 'postponed',
        when: '2027-03-09',
        place: 'Quill',
        participants: ['Sergey Volin', 'Lena Maro'],
      },
      {
        is: 'ministers',
        kind: 'contact',
        words: 'is now to take place on March 16',
        type: 'meeting',
        phase: 'due',
        when: '2027-03-16',
        place: 'Quill',
        participants: ['Sergey Volin', 'Lena Maro'],
      },
    ],
  },
  {
    published: '2027-03-14',
    source: 'Castrian Press',
    text: `Castria moves Quill meeting
The foreign ministers Сергей Волин of Arvenia and Lena Maro of Dorland will meet in Quill on March 18, two days later than foreseen, Castria said on Sunday.
Their meeting had been due on March 16.`,
    actors: [{ name: 'Сергей Волин', office: AFM }, maro],
    notes: [
      {
        is: 'ministers',
        kind: 'contact',
        words: 'will meet in Quill on March 18',
        type: 'meeting',
        phase: 'due',
        when: '2027-03-18',
        place: 'Quill',
        participants: ['Сергей Волин', 'Lena Maro'],
      },
      {
        is: 'ministers',
        kind: 'contact',
        words: 'Their meeting had been due on March 16',
        type: 'meeting',
        phase: 'postponed',
        when: '2027-03-16',
        place: 'Quill',
        participants: ['Сергей Волин', 'Lena Maro'],
      },
    ],
  },
  {
    published: '2027-03-18',
    source: 'NORDA',
    text: `Arvenia and Dorland agree to exchange prisoners
Arvenian Foreign Minister Sergei Volin and his Dorlander counterpart Lena Maro met in Quill on Thursday.
They agreed to exchange all prisoners by April 10.
They also agreed to reopen the road between Quill and Tolm.
"This is the first page of a long book," Volin told reporters in the evening.
The talks in the town hall lasted nine hours and were led by the Castrian co-chair of the Quill Group.`,
    actors: [volin, maro, { name: 'Arvenia', type: 'state' }, { name: 'Dorland', type: 'state' }],
    notes: [
      {
        is: 'ministers',
        id: 'met',
        kind: 'contact',
        words: 'met in Quill on Thursday',
        type: 'meeting',
        phase: 'held',
        when: '2027-03-18',
        place: 'Quill',
        participants: ['Sergei Volin', 'Lena Maro'],
      },
      {
        is: 'prisoners',
        kind: 'commitment',
        words: 'agreed to exchange all prisoners by April 10',
        what: 'exchange all prisoners by April 10',
        force: 'agreed',
        parties: ['Arvenia', 'Dorland'],
        due: '2027-04-10',
        reachedAt: 'met',
      },
      {
        is: 'road',
        kind: 'commitment',
        words: 'agreed to reopen the road between Quill and Tolm',
        what: 'reopen the road between Quill and Tolm',
        force: 'agreed',
        parties: ['Arvenia', 'Dorland'],
        reachedAt: 'met',
      },
      {
        is: 'first page',
        kind: 'statement',
        words: '"This is the first page of a long book," Volin told reporters',
        content: 'This is the first page of a long book',
        form: 'direct',
        act: 'reports',
        speakers: ['Sergei Volin'],
      },
    ],
  },
  {
    published: '2027-03-18',
    source: 'WEPA',
    text: `Prisoners to be freed after Quill talks
QUILL - Nine hours of talks between Arvenia and Dorland ended on Thursday with a deal on prisoners.
Sergey Volin and Lena Maro undertook to hand over every prisoner to the other side by April 10, Castria said.
"This is the first page of a long book," said Volin.`,
    actors: [
      { name: 'Sergey Volin', office: AFM },
      maro,
      { name: 'Arvenia', type: 'state' },
      { name: 'Dorland', type: 'state' },
    ],
    notes: [
      {
        is: 'ministers',
        id: 'met',
        kind: 'contact',
        words: 'Nine hours of talks between Arvenia and Dorland',
        type: 'talks',
        phase: 'held',
        when: '2027-03-18',
        place: 'Quill',
        participants: ['Sergey Volin', 'Lena Maro'],
      },
      {
        is: 'prisoners',
        kind: 'commitment',
        words: 'undertook to hand over every prisoner to the other side by April 10',
        what: 'hand over every prisoner to the other side by April 10',
        force: 'agreed',
        parties: ['Arvenia', 'Dorland'],
        due: '2027-04-10',
        reachedAt: 'met',
      },
      {
        is: 'first page',
        kind: 'statement',
        words: '"This is the first page of a long book," said Volin',
        content: 'This is the first page of a long book',
        form: 'direct',
        act: 'reports',
        speakers: ['Sergey Volin'],
      },
    ],
  },
  {
    published: '2027-03-19',
    source: 'Sudfax',
    text: `Arvenia and Dorland agree to exchange prisoners
Arvenian Foreign Minister Sergei Volin and his Dorlander counterpart Lena Maro met in Quill on Thursday.
They agreed to exchange all prisoners by April 10.
They also agreed to reopen the road between Quill and Tolm.
"This is the first page of a long book," Volin told reporters in the evening.`,
    actors: [volin, maro, { name: 'Arvenia', type: 'state' }, { name: 'Dorland', type: 'state' }],
    notes: [
      {
        is: 'ministers',
        id: 'met',
        kind: 'contact',
        words: 'met in Quill on Thursday',
        type: 'meeting',
        phase: 'held',
        when: '2027-03-18',
        place: 'Quill',
        participants: ['Sergei Volin', 'Lena Maro'],
      },
      {
        is: 'prisoners',
        kind: 'commitment',
        words: 'agreed to exchange all prisoners by April 10',
        what: 'exchange all prisoners by April 10',
        force: 'agreed',
        parties: ['Arvenia', 'Dorland'],
        due: '2027-04-10',
        reachedAt: 'met',
      },
      {
        is: 'road',
        kind: 'commitment',
        words: 'agreed to reopen the road between Quill and Tolm',
        what: 'reopen the road between Quill and Tolm',
        force: 'agreed',
        parties: ['Arvenia', 'Dorland'],
        reachedAt: 'met',
      },
      {
        is: 'first page',
        kind: 'statement',
        words: '"This is the first page of a long book," Volin told reporters',
        content: 'This is the first page of a long book',
        form: 'direct',
        act: 'reports',
        speakers: ['Sergei Volin'],
      },
    ],
  },
  {
    published: '2027-03-20',
    source: 'NORDA',
    text: `Ministers meet again before leaving Quill
Volin and Maro met again on Friday, for an hour at the airfield of Quill, to speak of a summit, Castria said.
The Arvenian foreign minister then flew home.`,
    actors: [{ name: 'Volin', office: AFM }, { name: 'Maro', office: DFM }, { name: 'The Arvenian foreign minister' }],
    notes: [
      {
        is: 'ministers again',
        kind: 'contact',
        words: 'met again on Friday',
        type: 'meeting',
        phase: 'held',
        when: '2027-03-19',
        place: 'Quill',
        participants: ['Volin', 'Maro'],
      },
    ],
    who: { Volin: 'Sergei Volin', 'The Arvenian foreign minister': 'Sergei Volin' },
  },
  // a namesake on the other side
  {
    published: '2027-03-22',
    source: 'Castrian Press',
    text: `Dorland's ambassador welcomes the deal
The deal on prisoners is "better than nothing at all," Anna Volin, the Dorlander ambassador to Castria, said on Monday.
Ambassador Volin met Castrian Foreign Minister Ilsa Brandt the same day.`,
    actors: [
      { name: 'Anna Volin', office: 'Dorlander ambassador' },
      { name: 'Ilsa Brandt', office: CFM },
    ],
    notes: [
      {
        is: 'better than nothing',
        kind: 'statement',
        words: 'The deal on prisoners is "better than nothing at all," Anna Volin',
        content: 'better than nothing at all',
        form: 'direct',
        act: 'reports',
        speakers: ['Anna Volin'],
      },
      {
        is: 'ambassador',
        kind: 'contact',
        words: 'met Castrian Foreign Minister Ilsa Brandt',
        type: 'meeting',
        phase: 'held',
        when: '2027-03-22',
        participants: ['Anna Volin', 'Ilsa Brandt'],
      },
    ],
    who: { 'Anna Volin': 'Anna Volin' },
  },
  // one shelling with other figures, one of them corrected; a war recalled with three
  {
    published: '2027-03-26',
    source: 'NORDA',
    text: `Twelve killed in shelling of Tolm
Shells killed 12 people in Tolm on Thursday, the Dorlander army said.
The market of the town was hit in the morning hours, when farmers from the valley had come to sell their cheese and wool.
The war of the nineties killed some 30,000 people.`,
    actors: [{ name: 'Dorlander army', type: 'body' }],
    notes: [
      {
        is: 'shelling',
        kind: 'event',
        words: 'Shells killed 12 people in Tolm on Thursday',
        type: 'ASSAULT',
        mode: 'heavy-weapons',
        when: '2027-03-25',
        place: 'Tolm',
        counts: [{ what: 'killed', number: 12, span: '12 people' }],
      },
      {
        is: 'war',
        kind: 'event',
        words: 'The war of the nineties killed some 30,000 people',
        type: 'ASSAULT',
        background: true,
        when: '1991/1994',
        counts: [{ what: 'killed', number: 30_000, qualifier: 'about', span: 'some 30,000 people' }],
      },
    ],
  },
  {
    published: '2027-03-26',
    source: 'WEPA',
    text: `Tolm market hit by shells
At least 10 people were killed when shells fell on the market of Tolm on Thursday, doctors said.
The two states fought a war in the nineties in which over 25,000 people were killed.`,
    actors: [],
    notes: [
      {
        is: 'shelling',
        kind: 'event',
        words: 'At least 10 people were killed when shells fell on the market of Tolm on Thursday',
        type: 'ASSAULT',
        mode: 'heavy-weapons',
        when: '2027-03-25',
        place: 'Tolm',
        counts: [{ what: 'killed', number: 10, qualifier: 'at-least', span: 'At least 10 people' }],
      },
      {
        is: 'war',
        kind: 'event',
        words: 'fought a war in the nineties in which over 25,000 people were killed',
        type: 'ASSAULT',
        background: true,
        when: '1991/1994',
        counts: [{ what: 'killed', number: 25_000, qualifier: 'at-least', span: 'over 25,000 people' }],
      },
    ],
  },
  {
    published: '2027-03-27',
    source: 'NORDA',
    text: `CORRECTED-Eleven killed in shelling of Tolm
(Corrects number of dead)
Shells killed 11 people in Tolm on Thursday, the Dorlander army said.
The market of the town was hit in the morning hours, when farmers from the valley had come to sell their cheese and wool.
The war of the nineties killed some 30,000 people.`,
    actors: [{ name: 'Dorlander army', type: 'body' }],
    notes: [
      {
        is: 'shelling',
        kind: 'event',
        words: 'Shells killed 11 people in Tolm on Thursday',
        type: 'ASSAULT',
        mode: 'heavy-weapons',
        when: '2027-03-25',
        place: 'Tolm',
        counts: [{ what: 'killed', number: 11, span: '11 people' }],
      },
      {
        is: 'war',
        kind: 'event',
        words: 'The war of the nineties killed some 30,000 people',
        type: 'ASSAULT',
        background: true,
        when: '1991/1994',
        counts: [{ what: 'killed', number: 30_000, qualifier: 'about', span: 'some 30,000 people' }],
      },
    ],
  },
  {
    published: '2027-03-28',
    source: 'Sudfax',
    text: `A town between two states
Tolm was fought over in the war of the nineties, which killed 30,000 people.`,
    actors: [],
    notes: [
      {
        is: 'war',
        kind: 'event',
        words: 'the war of the nineties, which killed 30,000 people',
        type: 'ASSAULT',
        background: true,
        when: '1991/1994',
        counts: [{ what: 'killed', number: 30_000, span: '30,000 people' }],
      },
    ],
  },
  // how far the prisoners were exchanged, according to three
  {
    published: '2027-04-11',
    source: 'Castrian Press',
    text: `Commission sees no exchange
No prisoner had been exchanged by the deadline, the Truce Commission said on Sunday.
Arvenia has handed over all prisoners it held, its government said.`,
    actors: [
      { name: 'Truce Commission', type: 'body' },
      { name: 'Arvenia', type: 'state' },
    ],
    notes: [
      {
        is: 'prisoners',
        kind: 'assessment',
        words: 'No prisoner had been exchanged by the deadline',
        level: 0,
        trend: 'none-stated',
        by: 'Truce Commission',
        basis: 'monitor',
      },
      {
        is: 'prisoners',
        kind: 'assessment',
        words: 'handed over all prisoners it held',
        level: 3,
        trend: 'completed',
        by: 'Arvenia',
        basis: 'self',
      },
    ],
  },
  // a pledge, repeated, then denied
  {
    published: '2027-04-20',
    source: 'NORDA',
    text: `Arvenia to leave the Tolm heights
Arvenia will withdraw its guns from the heights above Tolm, President Tomas Ferrin pledged on Tuesday.`,
    actors: [
      { name: 'Tomas Ferrin', office: 'Arvenian President' },
      { name: 'Arvenia', type: 'state' },
    ],
    notes: [
      {
        is: 'heights',
        kind: 'commitment',
        words: 'Arvenia will withdraw its guns from the heights above Tolm',
        what: 'withdraw its guns from the heights above Tolm',
        force: 'pledged',
        parties: ['Arvenia'],
      },
    ],
  },
  {
    published: '2027-05-03',
    source: 'WEPA',
    text: `Presidents meet in Castria Bay
Presidents Tomas Ferrin of Arvenia and Odile Kerr of Dorland held a summit in Castria Bay on Sunday.
Ferrin repeated that Arvenia would pull its guns back from the heights above Tolm.
On the sidelines, Sergey Volin met Castrian Foreign Minister Ilsa Brandt.
Brandt also met Lena Maro.`,
    actors: [
      { name: 'Tomas Ferrin', office: 'Arvenian President' },
      { name: 'Odile Kerr', office: 'Dorlander President' },
      { name: 'Sergey Volin', office: AFM },
      { name: 'Ilsa Brandt', office: CFM },
      maro,
      { name: 'Arvenia', type: 'state' },
    ],
    notes: [
      {
        is: 'summit',
        id: 'summit',
        kind: 'contact',
        words: 'held a summit in Castria Bay on Sunday',
        type: 'summit',
        phase: 'held',
        when: '2027-05-02',
        place: 'Castria Bay',
        participants: ['Tomas Ferrin', 'Odile Kerr'],
      },
      {
        is: 'heights',
        kind: 'commitment',
        words: 'Arvenia would pull its guns back from the heights above Tolm',
        what: 'pull its guns back from the heights above Tolm',
        force: 'pledged',
        parties: ['Arvenia'],
      },
      {
        is: 'Volin and Brandt',
        kind: 'contact',
        words: 'Sergey Volin met Castrian Foreign Minister Ilsa Brandt',
        type: 'meeting',
        phase: 'held',
        when: '2027-05-02',
        within: 'summit',
        participants: ['Sergey Volin', 'Ilsa Brandt'],
      },
      {
        is: 'Maro and Brandt',
        kind: 'contact',
        words: 'Brandt also met Lena Maro',
        type: 'meeting',
        phase: 'held',
        when: '2027-05-02',
        within: 'summit',
        participants: ['Ilsa Brandt', 'Lena Maro'],
      },
    ],
  },
  {
    published: '2027-05-03',
    source: 'Castrian Press',
    text: `Brandt sees both ministers in Castria Bay
Foreign Minister Ilsa Brandt received Arvenia's Sergei Volin on the margins of Sunday's summit of the two presidents.`,
    actors: [{ name: 'Ilsa Brandt', office: CFM }, volin],
    notes: [
      {
        is: 'summit',
        id: 'summit',
        kind: 'contact',
        words: "Sunday's summit of the two presidents",
        type: 'summit',
        phase: 'held',
        when: '2027-05-02',
        participants: [],
      },
      {
        is: 'Volin and Brandt',
        kind: 'contact',
        words: "Foreign Minister Ilsa Brandt received Arvenia's Sergei Volin",
        type: 'meeting',
        phase: 'held',
        when: '2027-05-02',
        within: 'summit',
        participants: ['Ilsa Brandt', 'Sergei Volin'],
      },
    ],
  },
  // a story that is killed, a session called off, a meeting of which nothing more is heard
  {
    published: '2027-05-09',
    source: 'WEPA',
    text: `Presidents to sign treaty in Mervania on May 20
Presidents Tomas Ferrin and Odile Kerr will sign a treaty in Mervania on May 20, a diplomat said.`,
    actors: [
      { name: 'Tomas Ferrin', office: 'Arvenian President' },
      { name: 'Odile Kerr', office: 'Dorlander President' },
    ],
    notes: [
      {
        is: 'treaty',
        kind: 'contact',
        words: 'will sign a treaty in Mervania on May 20',
        type: 'signing',
        phase: 'due',
        when: '2027-05-20',
        participants: ['Tomas Ferrin', 'Odile Kerr'],
      },
    ],
  },
  {
    published: '2027-05-10',
    source: 'WEPA',
    text: `KILL: Presidents to sign treaty in Mervania on May 20
The story "Presidents to sign treaty in Mervania on May 20" has been withdrawn. The diplomat was not who he said he was.`,
    actors: [],
    notes: [],
  },
  {
    published: '2027-05-25',
    source: 'Sudfax',
    text: `Experts and commission to meet in June
Experts of Arvenia and Dorland will meet in Tolm on June 1.
The Truce Commission will hold a session in Quill on June 5.`,
    actors: [
      { name: 'Arvenia', type: 'state' },
      { name: 'Dorland', type: 'state' },
      { name: 'Truce Commission', type: 'body' },
    ],
    notes: [
      {
        is: 'experts',
        kind: 'contact',
        words: 'Experts of Arvenia and Dorland will meet in Tolm on June 1',
        type: 'meeting',
        phase: 'due',
        level: 'experts',
        when: '2027-06-01',
        place: 'Tolm',
        participants: ['Arvenia', 'Dorland'],
      },
      {
        is: 'session',
        kind: 'contact',
        words: 'will hold a session in Quill on June 5',
        type: 'session',
        phase: 'due',
        when: '2027-06-05',
        place: 'Quill',
        participants: ['Truce Commission'],
      },
    ],
  },
  {
    published: '2027-06-03',
    source: 'Castrian Press',
    text: `Commission calls off its session
The Truce Commission has called off its session of June 5 in Quill.`,
    actors: [{ name: 'Truce Commission', type: 'body' }],
    notes: [
      {
        is: 'session',
        kind: 'contact',
        words: 'has called off its session of June 5 in Quill',
        type: 'session',
        phase: 'cancelled',
        when: '2027-06-05',
        place: 'Quill',
        participants: ['Truce Commission'],
      },
    ],
  },
  // another holds the office; the pledge is denied
  {
    published: '2027-06-08',
    source: 'NORDA',
    text: `Arvenia names new foreign minister
Petr Hradek is the new Arvenian foreign minister.
Elşad Rüstəmov is his deputy.`,
    actors: [
      { name: 'Petr Hradek', office: AFM },
      { name: 'Elşad Rüstəmov', office: 'Arvenian Deputy Foreign Minister' },
    ],
    notes: [],
  },
  {
    published: '2027-06-12',
    source: 'WEPA',
    text: `Arvenia denies pledge
Arvenia will not withdraw its guns from the heights above Tolm and never promised to, the Arvenian foreign minister said.
Elshad Rustamov stood beside him.`,
    actors: [
      { name: 'the Arvenian foreign minister' },
      { name: 'Elshad Rustamov', office: 'Arvenian Deputy Foreign Minister' },
      { name: 'Arvenia', type: 'state' },
    ],
    notes: [
      {
        is: 'heights',
        kind: 'commitment',
        words: 'will not withdraw its guns from the heights above Tolm',
        what: 'withdraw its guns from the heights above Tolm',
        force: 'refused',
        parties: ['Arvenia'],
      },
      {
        is: 'never promised',
        kind: 'statement',
        words:
          'Arvenia will not withdraw its guns from the heights above Tolm and never promised to, the Arvenian foreign minister said',
        content: 'Arvenia will not withdraw its guns from the heights above Tolm and never promised to',
        form: 'indirect',
        act: 'denies',
        speakers: ['the Arvenian foreign minister'],
      },
    ],
    who: { 'the Arvenian foreign minister': 'Petr Hradek', 'Elshad Rustamov': 'Elshad Rustamov' },
  },
]

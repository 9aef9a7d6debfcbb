import type { ChronologyEntry, RecordContact } from '../../model/record-entry.ts'

/** A coding by PLOVER and the CAMEO it came from; `note` says what does not map, or what stays open. */
export interface Coding {
  readonly plover?: string
  readonly mode?: string
  /** root or full code; several roots separated by "/" where the words leave it open */
  readonly cameo?: string
  readonly maps: 'yes' | 'partly' | 'no'
  readonly note?: string
}

// Source: PLOVER manual (Political Language Ontology for Verifiable Event Records), table of CAMEO equivalents; CAMEO 1.1b3.
const EVENTS: Readonly<Record<ChronologyEntry['type'], string>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  RETREAT: '08',
  REQUEST: '10',
  ACCUSE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '18/19/20',
}

const MODES: Readonly<Record<string, string>> = {
  'RETREAT release': '084',
  'RETREAT access': '086',
  'RETREAT ceasefire': '0871',
  'RETREAT disarm': '0873',
  'RETREAT withdraw': '0874',
  'AID economic': '071',
  'AID military': '072',
  'AID humanitarian': '073',
  'PROTEST demo': '141',
  'PROTEST hunger': '142',
  'PROTEST strike': '143',
  'PROTEST obstruct': '144',
  'PROTEST riot': '145',
  'SANCTION discontinue': '164',
  'SANCTION expel': '166',
  'COERCE confiscate': '1711',
  'COERCE destroy': '1712',
  'COERCE ban': '172',
  'COERCE curfew': '1723',
  'COERCE restrict': '172',
  'COERCE arrest': '173',
  'COERCE deport': '174',
  'ASSAULT abduct': '181',
  'ASSAULT sexual': '1821',
  'ASSAULT torture': '1822',
  'ASSAULT explosives': '183',
  'ASSAULT assassinate': '186',
  'ASSAULT firearms': '193',
  'ASSAULT heavy-weapons': '194',
  'ASSAULT cleansing': '203',
  'ASSAULT unconventional': '204',
}

const CONTACTS: Readonly<Record<RecordContact['type'], { mode?: string; cameo: string; note?: string }>> = {
  meeting: { cameo: '040', note: 'where it was held decides between CAMEO 042, 043 and 044' },
  summit: { cameo: '040', note: 'level is not coded; see the contacts table' },
  visit: { mode: 'visit', cameo: '042', note: 'a host codes as CAMEO 043' },
  call: { mode: 'phone', cameo: '041' },
  talks: { cameo: '046' },
  conference: { mode: 'multilateral', cameo: '040' },
  session: { mode: 'multilateral', cameo: '040' },
  signing: { cameo: '057', note: 'CAMEO 057 is PLOVER AGREE where what is signed is an agreement' },
  message: { cameo: '040', note: 'letters and messages have no code of their own' },
}

export function codeOfEvent({ type, mode }: ChronologyEntry): Coding {
  const known = mode ? MODES[`${type} ${mode}`] : undefined
  const cameo = known ?? EVENTS[type]
  const note = known
    ? undefined
    : cameo.includes('/')
      ? 'PLOVER joins CAMEO 18, 19 and 20; the words do not say which'
      : mode
        ? `mode "${mode}" has no CAMEO code of its own; root given`
        : 'root only: no mode was read'
  return { plover: type, ...(mode ? { mode } : {}), cameo, maps: note ? 'partly' : 'yes', ...(note ? { note } : {}) }
}

/** Held contacts are PLOVER CONSULT, those to come an expressed intent to meet; what did not take place has no code. */
export function codeOfContact({ type, phase, participants }: RecordContact): Coding {
  if (phase === 'due' || phase === 'proposed')
    return {
      plover: phase === 'due' ? 'AGREE' : 'REQUEST',
      mode: 'meet',
      cameo: phase === 'due' ? '036' : '026',
      maps: 'partly',
      note: 'to come: an intent or an appeal to meet, not a meeting',
    }
  if (phase !== 'held' && phase !== 'under-way')
    return { maps: 'no', note: `${phase}: PLOVER and CAMEO code what took place, or what somebody said of it` }
  const { mode, cameo, note } = CONTACTS[type]
  const isMediated = participants.some((p) => p.role === 'mediator')
  return {
    plover: type === 'signing' ? 'AGREE' : 'CONSULT',
    ...(isMediated ? { mode: 'third-party' } : mode ? { mode } : {}),
    cameo: isMediated && type !== 'signing' ? '045' : cameo,
    maps: note && !isMediated ? 'partly' : 'yes',
    ...(note && !isMediated ? { note } : {}),
  }
}

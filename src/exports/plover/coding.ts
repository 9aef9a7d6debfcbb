import type { ChronologyEntry, RecordContact } from '../../model/record-entry.ts'

/** A coding by PLOVER and the CAMEO it came from; `note` says what does not map, or what stays open. */
export interface Coding {
  readonly plover?: string
  readonly mode?: string
  readonly context?: string
  /** root or full code; several roots separated by "/" where the words leave it open */
  readonly cameo?: string
  readonly maps: 'yes' | 'partly' | 'no'
  readonly note?: string
}

// Source: PLOVER manual (Political Language Ontology for Verifiable Event Records) and its crosswalk CAMEO2PLOVER-2021;
// CAMEO 1.1b3.
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

/** CAMEO code and PLOVER context of a type and mode; a context is the matter, and absent where the crosswalk has none. */
const MODES: Readonly<Record<string, readonly [cameo: string, context?: string]>> = {
  'RETREAT release': ['0841', 'legal'],
  'RETREAT return': ['0842', 'legal'],
  'RETREAT access': ['086', 'diplomatic'],
  'RETREAT ceasefire': ['0871', 'military'],
  'RETREAT disarm': ['0873', 'military'],
  'RETREAT withdraw': ['0874', 'military'],
  'AID economic': ['071', 'economic'],
  'AID military': ['072', 'military'],
  'AID humanitarian': ['073', 'humanitarian'],
  'PROTEST demo': ['141'],
  'PROTEST hunger': ['142'],
  'PROTEST strike': ['143'],
  'PROTEST obstruct': ['144'],
  'PROTEST riot': ['145'],
  'MOBILIZE troops': ['154', 'military'],
  'SANCTION withdraw': ['161', 'diplomatic'],
  'SANCTION discontinue': ['162', 'diplomatic'],
  'SANCTION expel': ['166', 'diplomatic'],
  'COERCE confiscate': ['1711', 'legal'],
  'COERCE restrict': ['172', 'legal'],
  'COERCE ban': ['1722', 'legal'],
  'COERCE curfew': ['1723', 'legal'],
  'COERCE arrest': ['173', 'legal'],
  'COERCE deport': ['174', 'legal'],
  'ASSAULT destroy': ['1712', 'legal'],
  'ASSAULT abduct': ['181'],
  'ASSAULT sexual': ['1821'],
  'ASSAULT torture': ['1822'],
  'ASSAULT explosives': ['183'],
  'ASSAULT assassinate': ['186'],
  'ASSAULT firearms': ['193', 'military'],
  'ASSAULT heavy-weapons': ['194', 'military'],
  'ASSAULT cleansing': ['203', 'military'],
  'ASSAULT unconventional': ['204', 'military'],
}

const CONTACTS: Readonly<Record<RecordContact['type'], { mode?: string; cameo: string; note?: string }>> = {
  meeting: { cameo: '040', note: 'where it was held decides between CAMEO 042, 043 and 044' },
  summit: { cameo: '040', note: 'level is not coded; see the contacts table' },
  visit: { mode: 'visit', cameo: '042', note: 'from the host it is CAMEO 043' },
  call: { mode: 'phone', cameo: '041' },
  talks: { cameo: '046' },
  conference: { mode: 'multilateral', cameo: '040' },
  session: { mode: 'multilateral', cameo: '040' },
  signing: { cameo: '057' },
  message: { cameo: '040', note: 'letters and messages have no code of their own' },
}

export function codeOfEvent({ type, mode, background }: ChronologyEntry): Coding {
  const [known, matter] = (mode && MODES[`${type} ${mode}`]) || []
  const cameo = known ?? EVENTS[type]
  const context = [matter, background ? 'historical' : ''].filter(Boolean).join('; ')
  const note = known
    ? undefined
    : cameo.includes('/')
      ? 'PLOVER joins CAMEO 18, 19 and 20; the words do not say which'
      : mode
        ? `mode "${mode}" has no CAMEO code of its own; root given`
        : 'root only: no mode was read'
  return {
    plover: type,
    ...(mode ? { mode } : {}),
    ...(context ? { context } : {}),
    cameo,
    maps: note ? 'partly' : 'yes',
    ...(note ? { note } : {}),
  }
}

/**
 * Held contacts are PLOVER CONSULT, signings SUPPORT, those to come AGREE: an expressed intent to meet. What is proposed is
 * an appeal, which only CAMEO codes; what did not take place has no code.
 */
export function codeOfContact({ type, phase, participants }: RecordContact): Coding {
  if (phase === 'due')
    return {
      plover: 'AGREE',
      context: 'diplomatic',
      cameo: '036',
      maps: 'partly',
      note: 'to come: an intent to meet, not a meeting',
    }
  if (phase === 'proposed')
    return { cameo: '026', maps: 'partly', note: 'an appeal to meet, which PLOVER does not code' }
  if (phase !== 'held' && phase !== 'under-way')
    return { maps: 'no', note: `${phase}: PLOVER and CAMEO code what took place, or what somebody said of it` }
  if (type === 'signing') return { plover: 'SUPPORT', context: 'diplomatic', cameo: '057', maps: 'yes' }
  if (participants.some((p) => p.role === 'mediator'))
    return { plover: 'CONSULT', context: 'diplomatic', cameo: '045', maps: 'yes' }
  const { mode, cameo, note } = CONTACTS[type]
  return {
    plover: 'CONSULT',
    ...(mode ? { mode } : {}),
    context: 'diplomatic',
    cameo,
    maps: note ? 'partly' : 'yes',
    ...(note ? { note } : {}),
  }
}

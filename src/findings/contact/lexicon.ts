// Words for contacts between parties and for their phases. Gathered by counting what stands before "with" or "between" and
// an office holder, and what holds, attends or postpones them, in PolNeAR train (news, 2016), Wikinews 2019-20 and White House
// readouts 2021-26; completed from the wire's habit. Source date: November 2026.
import type { ContactFinding, ContactLevel, ContactPhase, ContactType } from '../../model/finding.ts'

/**
 * Nouns that name a contact. `strong` ones name one by themselves ("the summit"); the others only beside parties or a verb
 * that holds them ("a conversation with", "held a session").
 */
export const NOUNS: Readonly<Record<string, { type: ContactType; strong?: true; pluralOnly?: true }>> = {
  meeting: { type: 'meeting', strong: true },
  mtg: { type: 'meeting' },
  meet: { type: 'meeting' },
  'get-together': { type: 'meeting' },
  'tete-a-tete': { type: 'meeting', strong: true },
  'sit-down': { type: 'meeting' },
  sitdown: { type: 'meeting' },
  encounter: { type: 'meeting' },
  gathering: { type: 'meeting' },
  audience: { type: 'meeting' },
  luncheon: { type: 'meeting' },
  lunch: { type: 'meeting' },
  dinner: { type: 'meeting' },
  breakfast: { type: 'meeting' },
  contact: { type: 'meeting' },
  engagement: { type: 'talks' },
  roundtable: { type: 'meeting' },
  convening: { type: 'meeting' },
  trilateral: { type: 'meeting' },
  bilateral: { type: 'meeting' },
  bargaining: { type: 'talks' },
  haggling: { type: 'talks' },
  huddle: { type: 'meeting' },
  summit: { type: 'summit', strong: true },
  visit: { type: 'visit', strong: true },
  trip: { type: 'visit' },
  travel: { type: 'visit' },
  stopover: { type: 'visit' },
  call: { type: 'call' },
  phonecall: { type: 'call', strong: true },
  teleconference: { type: 'call', strong: true },
  videoconference: { type: 'call', strong: true },
  'video-conference': { type: 'call', strong: true },
  talk: { type: 'talks', strong: true, pluralOnly: true },
  negotiation: { type: 'talks', strong: true, pluralOnly: true },
  consultation: { type: 'talks', pluralOnly: true },
  discussion: { type: 'talks' },
  dialogue: { type: 'talks' },
  dialog: { type: 'talks' },
  conversation: { type: 'talks' },
  communication: { type: 'talks' },
  process: { type: 'talks' },
  parley: { type: 'talks', strong: true },
  round: { type: 'talks' },
  phase: { type: 'talks' },
  stage: { type: 'talks' },
  conference: { type: 'conference', strong: true },
  congress: { type: 'conference' },
  forum: { type: 'conference' },
  symposium: { type: 'conference' },
  session: { type: 'session' },
  plenary: { type: 'session', strong: true },
  signing: { type: 'signing', strong: true },
  ceremony: { type: 'signing' },
  letter: { type: 'message' },
  message: { type: 'message' },
}

/** Words before the noun that make it something else: "press conference", "training session", "phone company call". */
export const OTHER_SENSE: Readonly<Record<string, readonly string[]>> = {
  conference: ['press', 'news', 'media', 'southeastern', 'football', 'athletic', 'basketball', 'big'],
  session: [
    'training',
    'photo',
    'question-and-answer',
    'q&a',
    'listening',
    'jam',
    'practice',
    'court',
    'trading',
    'legislative',
    'strategy',
  ],
  call: [
    'roll',
    'wake-up',
    'curtain',
    'close',
    'conference',
    'robo',
    'judgment',
    'distress',
    'emergency',
    '911',
    'prank',
    'line',
    'margin',
  ],
  meeting: [
    'board',
    'shareholder',
    'shareholders',
    'church',
    'prayer',
    'hall',
    'town',
    'campaign',
    'staff',
    'school',
    'faculty',
    'athletics',
    'race',
  ],
  visit: [
    'home',
    'hospital',
    'prison',
    'house',
    'campaign',
    'family',
    'doctor',
    'conjugal',
    'site',
    'church',
    'library',
    'return',
  ],
  trip: [
    'field',
    'road',
    'camping',
    'fishing',
    'shopping',
    'school',
    'bus',
    'day',
    'business',
    'boat',
    'train',
    'round',
    'campaign',
    'car',
  ],
  travel: [
    'air',
    'space',
    'time',
    'international',
    'domestic',
    'business',
    'rail',
    'bus',
    'free',
    'unnecessary',
    'foreign',
    'non-essential',
  ],
  round: ['first-place', 'election', 'voting', 'funding', 'opening', 'final', 'qualifying', 'playoff', 'year'],
  contact: ['physical', 'close', 'eye', 'human', 'sexual', 'personal', 'radio', 'media'],
  letter: ['cover', 'open', 'chain', 'form', 'capital', 'fundraising', 'love'],
  message: ['text', 'email', 'e-mail', 'video', 'error', 'twitter', 'voice', 'automated', 'political'],
  talk: ['ted', 'trash', 'locker-room', 'room', 'pep', 'radio', 'shop', 'town'],
  dinner: ['family', 'white', 'correspondents', 'charity', 'fundraising', 'tv', 'smith'],
  lunch: ['school', 'free'],
  breakfast: ['continental', 'school', 'prayer'],
  forum: ['internet', 'web', 'online', 'public', 'discussion', 'message', 'presidential', 'candidate'],
  congress: ['us', 'u.s.', 'american', 'party', 'national'],
  signing: ['bill', 'book', 'autograph', 'player', 'dotted'],
  gathering: [
    'intelligence',
    'information',
    'news',
    'family',
    'public',
    'social',
    'mass',
    'large',
    'religious',
    'private',
  ],
  engagement: ['civic', 'community', 'military', 'user', 'social', 'voter', 'public'],
  communication: ['mass', 'internal', 'written', 'electronic', 'radio', 'wireless', 'digital'],
  discussion: ['panel', 'public', 'online'],
  conversation: ['national', 'public', 'private', 'locker-room'],
  encounter: ['sexual', 'armed', 'police', 'chance'],
}

/** Documents whose signing is a contact of its own; laws, orders and petitions are not among them. */
export const SIGNED = new Set(
  'agreement accord deal declaration memorandum treaty protocol pact communique communiqué mou roadmap ceasefire cease-fire truce armistice convention charter document text paper'.split(
    ' ',
  ),
)

/** Verbs whose object or subject is the contact and which say nothing else: "held talks", "paid a visit". */
export const HOLDING = new Set(
  'hold have host attend chair co-chair conduct convene take pay make do join participate lead mediate broker facilitate moderate organize organise address sponsor co-host preside undertake receive give complete sign send deliver write hand'.split(
    ' ',
  ),
)

/** Verbs of those at whose place others are, and of those who bring them together. */
export const HOSTS = new Set(['host', 'welcome', 'receive'])
export const CHAIRS = new Set(['mediate', 'broker', 'facilitate', 'moderate', 'sponsor'])

/** The phase a governing verb, noun or adjective gives to the contact it speaks of. `tense` leaves it to the clause. */
export const GOVERNORS: Readonly<Record<string, ContactPhase | 'begins' | 'ends'>> = {
  ...phases(
    'due',
    'commit undertake envisage foresee plan schedule arrange expect prepare set await due slate intend agree decide accept announce confirm anticipate preparation eve date agenda ahead consent promise pledge vow',
  ),
  ...phases(
    'proposed',
    'propose offer suggest seek request demand urge call ask invite want hope favor favour advocate need consider mull push explore wish desire encourage appeal possibility prospect idea proposal suggestion readiness willingness invitation chance likelihood opportunity ready willing prepared possible like try attempt discuss press aim effort insist require recommend pursue interested keen eager attempt',
  ),
  ...phases(
    'postponed',
    'postpone delay defer reschedule postponement adjourn suspend suspension freeze shelve halt interrupt pause',
  ),
  ...phases('cancelled', 'cancel scrap abandon axe cancellation'),
  ...phases('denied', 'refuse reject decline deny exclude oppose rejection refusal denial dismiss unwilling'),
  ...phases(
    'begins',
    'begin start open resume continue launch enter commence proceed kick reopen restart renew beginning opening course progress resumption',
  ),
  ...phases(
    'ends',
    'end conclude finish close collapse fail break stall wrap outcome result conclusion failure wake breakdown success aftermath',
  ),
}

function phases<P extends string>(phase: P, words: string): Record<string, P> {
  return Object.fromEntries(words.split(' ').map((w) => [w, phase]))
}

/** Words beside the noun itself that tell its phase: "upcoming talks", "the ongoing dialogue", "a possible meeting". */
export const MODIFIERS: Readonly<Record<string, ContactPhase>> = {
  ...phases('due', 'upcoming forthcoming coming planned scheduled next future due expected imminent'),
  ...phases('proposed', 'proposed possible potential suggested hypothetical eventual mooted'),
  ...phases('held', 'recent previous last earlier past former prior inaugural latest preceding historic'),
  ...phases('under-way', 'ongoing current continuing continued underway present regular'),
  ...phases('postponed', 'postponed delayed suspended'),
  ...phases('cancelled', 'cancelled canceled abandoned aborted'),
}

/** Particles that turn a plain verb: "put off", "called off", "ruled out", "broke off". */
export const PHRASAL: Readonly<Record<string, ContactPhase | 'begins' | 'ends'>> = {
  'put off': 'postponed',
  'put back': 'postponed',
  'push back': 'postponed',
  'hold off': 'postponed',
  'call off': 'cancelled',
  'rule out': 'denied',
  'turn down': 'denied',
  'pull out': 'cancelled',
  'break off': 'ends',
  'break down': 'ends',
  'break up': 'ends',
  'wrap up': 'ends',
  'round off': 'ends',
  'kick off': 'begins',
  'drag on': 'begins',
  'go on': 'begins',
  'press on': 'begins',
  'peter out': 'ends',
  'walk out': 'ends',
  'get underway': 'begins',
  'look forward': 'due',
  'carry on': 'begins',
  'go ahead': 'due',
}

/** Nouns and adjectives before the contact, or offices of those in it, by level; the first that fits wins. */
export const LEVELS: readonly (readonly [ContactLevel, RegExp])[] = [
  [
    'leaders',
    /\b(?:leaders?|presidents?|presidential|heads? of (?:state|government)|prime ministers?|premiers?|chancellors?|kings?|queens?|emirs?|sultans?|crown prince|monarchs?|taoiseach|summit|popes?)\b/i,
  ],
  [
    'ministers',
    /\b(?:ministers?|ministerial|secretar(?:y|ies) of state|secretar(?:y|ies) of defen[cs]e|top diplomats?|foreign secretary|cabinet)\b/i,
  ],
  [
    'envoys',
    /\b(?:envoys?|ambassadors?|special representatives?|negotiators?|mediators?|co-chairs?|diplomats?|emissar(?:y|ies)|delegates?|representatives?)\b/i,
  ],
  ['military', /\b(?:generals?|military|army|commanders?|chiefs? of (?:general )?staff|joint chiefs|officers?)\b/i],
  ['experts', /\b(?:experts?|technical|working[- ](?:level|group)|specialists?)\b/i],
]

/** Contact types that may be two namings of one contact: a meeting is called "the talks" in the next paragraph. */
export const ALIKE: Readonly<Record<ContactType, readonly ContactType[]>> = {
  meeting: ['meeting', 'talks', 'summit', 'conference', 'session'],
  talks: ['talks', 'meeting', 'summit', 'conference', 'session', 'call'],
  summit: ['summit', 'meeting', 'talks', 'conference', 'session'],
  conference: ['conference', 'meeting', 'talks', 'summit', 'session'],
  session: ['session', 'meeting', 'talks', 'conference', 'summit'],
  call: ['call', 'talks'],
  visit: ['visit'],
  signing: ['signing'],
  message: ['message'],
}

/** Plain words for people, e.g. in lists beside the dispatch. */
export const PHASE_WORDS: Readonly<Record<ContactFinding['phase'], string>> = {
  held: 'held',
  'under-way': 'under way',
  due: 'due',
  proposed: 'proposed',
  postponed: 'postponed',
  cancelled: 'cancelled',
  denied: 'denied',
}

/** Held from afar, at no place. */
export const REMOTE =
  /\b(?:virtual|virtually|online|video|videoconference|video-conference|remotely|telephone|phone)\b/i

/** Determiners of what the reader knows already. */
export const DEFINITE = /^(?:the|this|that|these|those|both)$/i
/** What is signed without a contact between parties. */
export const DOCUMENT =
  /^(?:bill|law|act|order|decree|legislation|proclamation|contract|petition|lease|book|autograph|checks?|contracts?|waiver|pledge|up|off|form)$/i

/** Nouns for people and bodies that meet, where no actor is known by them. */
export const WHO =
  /(?:minister|president|leader|official|counterpart|envoy|ambassador|chancellor|premier|king|secretary|representative|delegation|diplomat|negotiator|chief|head|commander|general|chairman|commissioner|side|rebel|opposition|government|team|member|group|director|advis[eo]r|senator|governor|mediator|commission|council|committee|families|survivors)s?$/i

/** Ground, towns and works that are visited though no name stands there. */
export const GROUND =
  /^(?:region|valley|gorge|area|border|front|frontline|city|town|village|camp|base|site|plant|province|district|zone|capital|country|island|port|headquarters|territory|enclave|crossing|facility|checkpoint)s?$/i

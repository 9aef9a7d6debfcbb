// Words for what is undertaken, planned or asked. Gathered by counting what governs "to" with a verb, and what stands as object of
// signing, breaking and demanding verbs, in PolNeAR train (news, 2016), Wikinews 2019-20 and White House readouts 2021-26;
// completed from the wire's habit. Source date: November 2026.
import type { CommitmentFinding } from '../../model/finding.ts'

type Force = CommitmentFinding['force']

/** Who is bound: the subject of the word, its object ("urged X to"), its owner ("X's pledge"), nobody named. */
export type Bound = 'subject' | 'object' | 'owner'

/** A word that takes what is to be done as an infinitive, a gerund after a preposition, or a noun of action. */
export interface Undertaking {
  readonly force: Force
  readonly bound: Bound
  /** prepositions before a gerund or noun: "commit to", "call for", "insist on" */
  readonly with?: readonly string[]
  /** prepositions before the one who should act: "call on X to" */
  readonly on?: readonly string[]
  /** takes the action as a plain object: "demanded the release of" */
  readonly object?: true
  /** takes no infinitive as the thing to be done: "suggest" */
  readonly bare?: false
}

const to = ['to']
const subject = (force: Force, extra: Partial<Undertaking> = {}): Undertaking => ({ force, bound: 'subject', ...extra })
const asked = (extra: Partial<Undertaking> = {}): Undertaking => ({ force: 'demanded', bound: 'object', ...extra })

/** Verbs, by lemma. */
export const VERBS: Readonly<Record<string, Undertaking>> = {
  agree: subject('agreed', { with: ['to', 'on', 'upon'] }),
  pledge: subject('pledged', { object: true }),
  vow: subject('pledged'),
  promise: subject('pledged', { object: true }),
  swear: subject('pledged'),
  threaten: subject('pledged'),
  assure: subject('pledged'),
  give: asked(),
  task: { force: 'planned', bound: 'object', with: ['with'] },
  mandate: { force: 'planned', bound: 'object' },
  guarantee: subject('pledged', { object: true }),
  undertake: subject('pledged'),
  commit: subject('pledged', { with: to, object: true }),
  recommit: subject('pledged', { with: to }),
  resolve: subject('pledged'),
  plan: subject('planned', { object: true }),
  intend: subject('planned'),
  decide: subject('planned', { with: ['on'] }),
  announce: subject('planned', { object: true, bare: false }),
  approve: subject('planned', { object: true, bare: false }),
  prepare: subject('planned'),
  opt: subject('planned'),
  vote: subject('planned'),
  propose: subject('proposed', { object: true }),
  offer: subject('proposed', { object: true }),
  suggest: subject('proposed', { object: true, bare: false }),
  urge: asked({ object: true }),
  call: asked({ on: ['on', 'upon'], with: ['for'] }),
  appeal: asked({ on: ['to'], with: ['for'] }),
  demand: asked({ object: true }),
  insist: asked({ with: ['on'] }),
  order: asked({ object: true }),
  instruct: asked(),
  request: asked({ object: true }),
  require: asked({ object: true }),
  obligate: asked(),
  press: asked({ with: ['for'] }),
  pressure: asked(),
  push: asked({ with: ['for'] }),
  implore: asked(),
  exhort: asked(),
  ask: asked({ with: ['for'] }),
  warn: asked(),
  tell: asked(),
  invite: { force: 'proposed', bound: 'object', with: to },
  encourage: asked(),
  want: asked(),
  count: asked({ on: ['on', 'upon'] }),
  rely: asked({ on: ['on', 'upon'] }),
  support: { force: 'proposed', bound: 'object', object: true, bare: false },
  refuse: subject('refused'),
  decline: subject('refused'),
  reject: subject('refused', { object: true, bare: false }),
}

/** Verbs that tell the terms of an agreement or plan which is their subject: "the accord obliges both sides to". */
export const TERMS: Readonly<Record<string, Undertaking>> = {
  seek: subject('agreed'),
  aim: subject('agreed'),
  oblige: asked(),
  bind: asked(),
  commit: asked(),
  require: asked({ object: true }),
  call: asked({ with: ['for'] }),
  provide: asked({ with: ['for'] }),
  envisage: asked({ object: true, bare: false }),
  stipulate: asked({ object: true, bare: false }),
  allow: asked(),
  mandate: asked({ object: true }),
  include: asked({ object: true, bare: false }),
  foresee: asked({ object: true, bare: false }),
  entail: asked({ object: true, bare: false }),
}

/** Nouns with what is to be done after "to", "of", "for" or "on", by lemma. */
export const NOUNS: Readonly<Record<string, Undertaking>> = {
  commitment: { force: 'pledged', bound: 'owner', with: to },
  recommitment: { force: 'agreed', bound: 'owner', with: to },
  pledge: { force: 'pledged', bound: 'owner', with: ['to', 'of'] },
  promise: { force: 'pledged', bound: 'owner', with: ['of'] },
  vow: { force: 'pledged', bound: 'owner' },
  undertaking: { force: 'pledged', bound: 'owner' },
  assurance: { force: 'pledged', bound: 'owner' },
  guarantee: { force: 'pledged', bound: 'owner' },
  readiness: { force: 'pledged', bound: 'owner' },
  willingness: { force: 'pledged', bound: 'owner' },
  determination: { force: 'pledged', bound: 'owner' },
  resolve: { force: 'pledged', bound: 'owner' },
  intention: { force: 'planned', bound: 'owner', with: ['of'] },
  intent: { force: 'planned', bound: 'owner' },
  plan: { force: 'planned', bound: 'owner', with: ['for'] },
  decision: { force: 'planned', bound: 'owner' },
  proposal: { force: 'proposed', bound: 'owner', with: ['for'] },
  offer: { force: 'proposed', bound: 'owner' },
  need: { force: 'demanded', bound: 'object', with: ['for'] },
  call: { force: 'demanded', bound: 'object', with: ['for'] },
  demand: { force: 'demanded', bound: 'object', with: ['for'] },
  appeal: { force: 'demanded', bound: 'object', with: ['for'] },
  request: { force: 'demanded', bound: 'object', with: ['for'] },
  support: { force: 'proposed', bound: 'object', with: ['for'], bare: false },
  importance: { force: 'proposed', bound: 'object', with: ['of'], bare: false },
  urgency: { force: 'demanded', bound: 'object', with: ['of'] },
  refusal: { force: 'refused', bound: 'owner' },
  obligation: { force: 'principle', bound: 'owner' },
  duty: { force: 'principle', bound: 'owner', with: ['of'] },
}

/** Adjectives and participles with an infinitive: "is ready to", "remains committed to". */
export const ADJECTIVES: Readonly<Record<string, Undertaking>> = {
  committed: subject('pledged', { with: to }),
  dedicated: subject('pledged', { with: to }),
  ready: subject('pledged'),
  determined: subject('pledged'),
  resolved: subject('pledged'),
  prepared: subject('pledged'),
  willing: subject('pledged'),
  obliged: subject('principle'),
  scheduled: subject('planned'),
  due: subject('planned'),
  important: asked(),
  necessary: asked(),
  essential: asked(),
  vital: asked(),
  crucial: asked(),
  imperative: asked(),
}

/** Nouns for something done or not done that a demand, plan or pledge can have as its object. */
export const ACTIONS = new Set(
  (
    'withdrawal pullout pull-out pullback retreat release exchange swap return restoration resumption cessation halt end stop suspension lifting easing removal deployment ' +
    'redeployment disengagement disarmament demilitarisation demilitarization demarcation delimitation delineation opening reopening closure access passage corridor delivery investigation inquiry probe ' +
    'implementation ratification extension dismantling dismantlement destruction denuclearization denuclearisation disbandment integration restraint de-escalation freeze ' +
    'establishment creation election vote referendum repatriation evacuation extradition handover transfer reduction cut increase ban embargo sanction inspection monitoring verification mobilization mobilisation reform compensation ' +
    'normalization normalisation dollar euro million billion recognition protection respect reversal pause renewal reinstatement expulsion construction rebuilding reconstruction tariff aid assistance fund funding package'
  ).split(' '),
)

/** Nouns that stand for an agreement or a draft of one where they say what is to be done: "Clause 1.8 obliges". */
export const INSTRUMENTS: Readonly<Record<string, Force>> = {
  clause: 'agreed',
  article: 'agreed',
  section: 'agreed',
  draft: 'proposed',
  text: 'proposed',
  paper: 'proposed',
  document: 'proposed',
  resolution: 'planned',
}

/** Participles before a noun of action: "the agreed withdrawal", "a planned exchange". */
export const PARTICIPLES: Readonly<Record<string, Force>> = {
  agreed: 'agreed',
  planned: 'planned',
  scheduled: 'planned',
  announced: 'planned',
  promised: 'pledged',
  pledged: 'pledged',
  proposed: 'proposed',
  demanded: 'demanded',
}

/** Nouns that name what parties have settled, and how they bind while nothing else is said. */
export const AGREEMENTS: Readonly<Record<string, Force>> = {
  ceasefire: 'agreed',
  'cease-fire': 'agreed',
  truce: 'agreed',
  armistice: 'agreed',
  agreement: 'agreed',
  accord: 'agreed',
  deal: 'agreed',
  pact: 'agreed',
  treaty: 'agreed',
  memorandum: 'agreed',
  mou: 'agreed',
  protocol: 'agreed',
  convention: 'agreed',
  compact: 'agreed',
  declaration: 'agreed',
  proposal: 'proposed',
  roadmap: 'proposed',
  plan: 'proposed',
  framework: 'proposed',
  initiative: 'proposed',
  swap: 'agreed',
  moratorium: 'pledged',
}

/** Fighting stops by any of these names: one and the same truce in a dispatch. */
export const TRUCES = new Set(['ceasefire', 'cease-fire', 'truce', 'armistice'])
/** Nouns that name an undertaking only beside words for its matter: "peace plan", "joint declaration". */
export const NEEDS_MATTER = new Set([
  'plan',
  'framework',
  'declaration',
  'initiative',
  'protocol',
  'convention',
  'proposal',
  'roadmap',
  'swap',
  'compact',
  'moratorium',
])
/** Matters of talks and settlements that make those nouns count. */
export const MATTER =
  /^(?:peace|cease-?fire|truce|joint|bilateral|trilateral|withdrawal|disarmament|border|demarcation|prisoners?|hostages?|nuclear|security|settlement|reconciliation|political|transition|power-sharing|humanitarian|grain|trade|economic|defen[cs]e|military|maritime|normali[sz]ation|refined|revised|bridging|final|optional|additional|reform|sanctions|exchange|reconstruction|roadmap|action|implementation|pipeline|gas|oil|free-trade)$/i
/** Matters that make an agreement private business or idiom. */
export const OTHER_MATTER =
  /^(?:great|good|big|real|plea|book|record|business|contract|licen[cs]ing|real-estate|land|movie|tv|television|broadcast|sponsorship|settlement-related|non-disclosure|nondisclosure|confidentiality|severance|merger|franchise|marketing|raw|bad|health|care|tax|budget|campaign|dress|business|estate|game|flight|green|retirement|pension|insurance|floor|seating|lesson|fighting)$/i

/** Verbs that say an agreement has come about. */
export const REACHING = new Set(
  'reach sign conclude strike broker draft outline announce ratify extend declare agree make seal negotiate clinch enter join renew cement finalize finalise honor honour violate breach respect implement observe accept welcome support sign approve endorse call adopt hold break initial abandon quit withdraw leave end monitor under uphold reaffirm fulfil fulfill allow unveil'.split(
    ' ',
  ),
)
/** Verbs and nouns for an agreement not yet there: "work towards an agreement", "failed to reach a deal". */
export const SOUGHT = new Set(
  'seek pursue want need hope achieve push aim try discuss consider mull expect envisage work finalize finalise negotiate secure talk negotiation effort prospect possibility chance hope way goal future basis pressure bid attempt'.split(
    ' ',
  ),
)
/** Words beside an agreement that say it is no more than an offer. */
export const TENTATIVE =
  /^(?:possible|potential|proposed|draft|future|prospective|eventual|emerging|latest|new|any|further|bridging|suggested)$/i

/** Norms reaffirmed rather than things to do, as a noun or the head of a phrase. */
export const PRINCIPLES =
  /^(?:sovereignty|integrity|independence|inviolability|non-?interference|self-determination|two-state solution|principles?|status quo|neutrality|non-?proliferation|rule of law)$/i

/** "will" with these foretells rather than undertakes. */
export const FORETELLING = new Set(
  'be have become seem appear remain happen occur mean need know see think believe feel want hope like win lose die get face suffer take turn mark prove reflect depend deserve understand find show go come begin start end last result lead learn realize realise remember hear help require matter exist stay fall rise grow focus include involve cost benefit affect impact receive say tell ask note add likely vote run discuss meet visit travel host speak talk arrive attend participate succeed fail prevail regret remember chair represent lead host cover'.split(
    ' ',
  ),
)

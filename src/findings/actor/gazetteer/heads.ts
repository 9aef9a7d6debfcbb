import type { ActorType } from '../../../model/actor.ts'

/**
 * Nouns that make a name or description one of an organisation: "Ministry of ...", "... Party", "the delegation".
 *
 * Source: last words of capitalised names that speak or act, counted in wikinews 2019 and 2020 and PolNeAR train, 2026.
 */
export const ORGANISATION_HEADS: ReadonlyMap<string, ActorType> = table({
  body: `ministry department parliament council committee commission court assembly senate congress office bureau embassy
 consulate mission delegation cabinet secretariat tribunal team presidency legislature board duma house panel taskforce
 directorate inspectorate chamber politburo knesset bundestag majlis shura junta legation subcommittee working-group
 administration-office ombudsman chancellery judiciary consulates embassies`,
  organisation: `agency authority tank union party forum institute institution university foundation bank fund organization
 organisation association federation confederation league company corporation corp producer supplier giant maker operator inc ltd llc plc newspaper daily
 weekly magazine television tv radio network broadcaster channel church police guard guards center centre opposition army navy
 military airforce forces force troops peacekeepers command battalion division regiment watchdog charity ngo observatory society
 trust club college school academy alliance bloc media press campaign group holding times post tribune herald journal gazette
 chronicle telegraph partnership initiative coalition firm consortium daily`,
  'armed-group': `front militia brigade brigades movement insurgency rebellion battalions resistance faction`,
  format: `talks process format quartet troika platform framework dialogue`,
})

/** Words for a state's power as a whole: "the Turkish government", "the Armenian side". They stand for the state. */
export const GOVERNMENT_HEADS: ReadonlySet<string> = new Set([
  'government',
  'governments',
  'side',
  'administration',
  'regime',
  'leadership',
  'authorities',
  'republic',
])

/** Last words of names that are no one's: "Abraham Accords", "Victoria Falls", "Nobel Prize". */
export const NOBODYS: ReadonlySet<string> = new Set(
  `accord accords agreement agreements treaty act pact charter convention declaration protocol plan deal initiative process
  award awards prize day week month year river lake sea island islands mountain mountains street road avenue square
  bridge airport port stadium hotel palace tower building hall park gate memorial cemetery dam canal pipeline stream
  crisis war wars revolution spring massacre affair scandal doctrine law laws bill amendment report study survey book
  film album song game games cup championship olympics series show virus disease hurricane storm province state county
  district region city town village valley peninsula gulf bay cape strait corridor summit conference festival room house
  church mosque cathedral temple college school university hospital museum theater theatre theorem syndrome program
  programme recasts adds updates corrects refiles releads enditem background project fund operation campaign mission center centre times post news update daily`
    .trim()
    .split(/\s+/),
)

/** Entities that are regions first: actors only where they do or have something. */
export const REGIONS: ReadonlySet<string> = new Set([
  'Darfur',
  'Crimea',
  'Chechnya',
  'Tigray',
  'Bougainville',
  'Catalonia',
  'Hong Kong',
  'Greenland',
  'West Papua',
  'Gagauzia',
])

/** Buildings that stand for who works there, but only locate behind "in" and "at". */
export const BUILDINGS: ReadonlySet<string> = new Set([
  'White House',
  'Kremlin',
  'Pentagon',
  'Elysee',
  'Blue House',
  "Quai d'Orsay",
])

/** Verbs whose subject speaks. Only to tell a speaker from a place or thing; cues of statements have their own list. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say tell add note announce declare stress emphasize emphasise warn claim argue explain state reply respond insist
  urge call demand accuse deny reject believe hope think write tweet confirm reiterate condemn welcome praise criticize criticise
  propose suggest ask admit acknowledge report promise pledge vow comment describe express underline underscore hail
  remark observe point conclude complain recall affirm agree denounce refuse plan want meet visit arrive discuss hold
  travel speak host invite chair sign order decide support lead launch sent send continue vote attack kill join`
    .trim()
    .split(/\s+/),
)

function table(rows: Partial<Record<ActorType, string>>): ReadonlyMap<string, ActorType> {
  const out = new Map<string, ActorType>()
  for (const [type, words] of Object.entries(rows))
    for (const word of words.trim().split(/\s+/)) out.set(word, type as ActorType)
  return out
}

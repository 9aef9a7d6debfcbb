/**
 * Words that tell of events, by PLOVER type and mode.
 *
 * Source: PLOVER manual and its CAMEO crosswalk (CAMEO2PLOVER-2021) for types and modes; the words are those verbs and
 * nouns of PolNeAR train (news, 2016), Wikinews 2019-20 and White House readouts 2021-26 that occur three times or more
 * and fit a CAMEO description, completed with their wire synonyms. November 2026.
 */
import type { PloverType } from '../../model/finding.ts'

/** Nouns by what they are, for verbs that tell of an event only with such a subject or object: "fired missiles", "fired the aide". */
export type NounClass =
  | 'force'
  | 'weapon'
  | 'captive'
  | 'aid'
  | 'curb'
  | 'envoy'
  | 'ground'
  | 'crowd'
  | 'tie'
  | 'passage'
  | 'fight'
  | 'arms'
  | 'camp'
  | 'asset'
  | 'rule'
  | 'life'
  | 'power'
  | 'post'
  | 'freed'
  | 'marcher'
  | 'effigy'
  | 'riot'
  | 'dead'
  | 'pact'

export const NOUN_CLASSES: Readonly<Record<NounClass, ReadonlySet<string>>> = {
  force: set(`
    troop troops soldier force army military tank warship ship vessel unit battalion brigade division
    peacekeeper militia militant fighter rebel insurgent guerrilla aircraft jet warplane bomber navy fleet
    carrier marine paratrooper mercenary gunman policeman police armour armor artillery convoy reservist
    personnel commander regiment policeman observer gunner tribesman separatist extremist jihadist
    paramilitary serviceman garrison militiaman gunmen armoured trooper regiment squadron patrol column terrorist guard commando drone system
  `),
  weapon: set(`
    missile rocket shell drone mortar artillery bomb shot round grenade torpedo airstrike bullet projectile
    salvo barrage fire gun explosive uav gunfire shelling
  `),
  captive: set(`
    prisoner hostage detainee captive journalist activist sailor crew soldier pilot inmate leader serviceman
    body remains pow worker citizen national child dissident fisherman reporter
  `),
  aid: set(`
    aid assistance relief food supply medicine loan grant weapon ammunition equipment tent vaccine fuel wheat
    grain donation blanket tonne ton medication study training shelter water money fund dollar euro
  `),
  curb: set(`
    sanction embargo restriction blockade curfew ban emergency lockdown freeze closure siege
    censorship
  `),
  envoy: set(`
    ambassador diplomat envoy attache attaché observer inspector consul peacekeeper staff mission official
  `),
  ground: set(`
    town city village territory region base airport building embassy position island enclave border locality
    hill post outpost checkpoint palace prison road airbase airfield port headquarters area land district
    settlement province capital stronghold bridge tanker ship vessel field facility consulate crossing peninsula
    parliament location house home school hospital market mosque church depot camp plant refinery airspace
  `),
  crowd: set(`
    protester demonstrator people crowd supporter opponent student worker thousand hundred dozen villager
    resident activist farmer opposition citizen member rioter veteran refugee migrant woman youth teacher
    civilian servant employee doctor miner driver trader settler striker child man pilgrim passenger
  `),
  tie: set(`
    tie relation aid assistance cooperation participation membership trade flight support funding contact export
    import supply delivery shipment loan link
  `),
  passage: set(`
    access road corridor border crossing airspace port strait movement traffic delivery convoy entry supply
    route highway train railway rail truck bus shipment bridge ship vessel channel waterway pipeline gate
  `),
  fight: set('fire shelling bombardment attack operation hostility fighting war conflict battle'),
  arms: set('arm arms weapon weaponry explosive arsenal rifle gun ammunition firearm missile'),
  camp: set('camp encampment barricade tent roadblock house home village shantytown demonstration protest'),
  asset: set('asset account fund money property'),
  rule: set('power control'),
  life: set('life lives'),
  post: set('minister deputy lawmaker senator governor'),
  freed: set('prisoner hostage detainee captive guerrilla rebel militant inmate soldier insurgent separatist activist'),
  marcher: set('protester demonstrator striker rioter farmer student veteran resident villager settler trucker'),
  effigy: set('tyre tire effigy flag portrait'),
  riot: set('gas cannon teargas canister'),
  dead: set('body corpse remains'),
  pact: set('deal agreement accord bargain balance compromise tone chord note pact truce blow'),
  power: set('state country government neighbour neighbor bloc alliance coalition power'),
}

/** The words of a text, apart. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** A verb as an event: with `object` or `subject` only where one of that class stands there. */
export interface VerbEntry {
  readonly type: PloverType
  readonly mode?: string
  readonly object?: readonly NounClass[]
  readonly subject?: readonly NounClass[]
  /** any object at all must stand there, so that "he fought on" is none */
  readonly transitive?: true
  /** a particle or preposition that must follow: "open fire", "shot down" */
  readonly particle?: readonly string[]
  /** says only what befell people or things */
  readonly harm?: true
  /** a number and a place must stand with the object: "has 7,000 troops in the province" */
  readonly stationed?: true
}

export const VERBS: ReadonlyMap<string, readonly VerbEntry[]> = new Map(
  Object.entries({
    attack: [{ type: 'ASSAULT', transitive: true }],
    assault: [{ type: 'ASSAULT', transitive: true }],
    bomb: [{ type: 'ASSAULT', mode: 'explosives', transitive: true }],
    bombard: [{ type: 'ASSAULT', mode: 'heavy-weapons', transitive: true }],
    shell: [{ type: 'ASSAULT', mode: 'heavy-weapons', transitive: true }],
    pound: [{ type: 'ASSAULT', mode: 'heavy-weapons', subject: ['weapon', 'force'] }],
    strafe: [{ type: 'ASSAULT', mode: 'heavy-weapons' }],
    shoot: [{ type: 'ASSAULT', mode: 'firearms', transitive: true }],
    down: [{ type: 'ASSAULT', mode: 'heavy-weapons', transitive: true }],
    fire: [
      { type: 'COERCE', object: ['riot'] },
      { type: 'ASSAULT', mode: 'heavy-weapons', object: ['weapon'] },
      { type: 'ASSAULT', mode: 'firearms', particle: ['on', 'at', 'upon'] },
    ],
    launch: [{ type: 'ASSAULT', mode: 'heavy-weapons', object: ['weapon'] }],
    open: [{ type: 'ASSAULT', mode: 'firearms', object: ['fight'] }],
    hit: [{ type: 'ASSAULT', mode: 'heavy-weapons', subject: ['weapon'] }],
    throw: [{ type: 'ASSAULT', mode: 'explosives', object: ['weapon'] }],
    hurl: [{ type: 'ASSAULT', mode: 'explosives', object: ['weapon'] }],
    lob: [{ type: 'ASSAULT', mode: 'explosives', object: ['weapon'] }],
    slam: [{ type: 'ASSAULT', mode: 'heavy-weapons', subject: ['weapon'] }],
    gun: [{ type: 'ASSAULT', mode: 'firearms', particle: ['down'] }],
    mow: [{ type: 'ASSAULT', mode: 'firearms', particle: ['down'] }],
    trade: [{ type: 'ASSAULT', object: ['fight'] }],
    come: [
      {
        type: 'ASSAULT',
        subject: ['force', 'ground', 'passage', 'envoy'],
        particle: ['fire', 'attack', 'shelling', 'bombardment'],
      },
    ],
    retake: [{ type: 'ASSAULT', object: ['ground'] }],
    find: [{ type: 'ASSAULT', object: ['dead'], harm: true }],
    discover: [{ type: 'ASSAULT', object: ['dead'], harm: true }],
    set: [{ type: 'ASSAULT', mode: 'destroy', particle: ['fire', 'ablaze', 'alight'] }],
    burn: [
      { type: 'PROTEST', mode: 'riot', object: ['effigy'] },
      { type: 'ASSAULT', mode: 'destroy', object: ['ground', 'camp'], particle: ['down'] },
    ],
    strike: [{ type: 'ASSAULT', mode: 'heavy-weapons', subject: ['weapon', 'force'] }],
    kill: [{ type: 'ASSAULT', transitive: true, harm: true }],
    murder: [{ type: 'ASSAULT', transitive: true }],
    massacre: [{ type: 'ASSAULT', mode: 'cleansing' }],
    slaughter: [{ type: 'ASSAULT', mode: 'cleansing', transitive: true }],
    assassinate: [{ type: 'ASSAULT', mode: 'assassinate' }],
    behead: [{ type: 'ASSAULT' }],
    stab: [{ type: 'ASSAULT', transitive: true }],
    wound: [{ type: 'ASSAULT', transitive: true, harm: true }],
    injure: [{ type: 'ASSAULT', transitive: true, harm: true }],
    torture: [{ type: 'ASSAULT', mode: 'torture', transitive: true }],
    rape: [{ type: 'ASSAULT', mode: 'sexual', transitive: true }],
    poison: [{ type: 'ASSAULT', mode: 'unconventional', transitive: true }],
    abduct: [{ type: 'ASSAULT', mode: 'abduct' }],
    kidnap: [{ type: 'ASSAULT', mode: 'abduct' }],
    hijack: [{ type: 'ASSAULT', mode: 'abduct' }],
    ambush: [{ type: 'ASSAULT' }],
    raid: [{ type: 'ASSAULT', transitive: true }],
    storm: [{ type: 'ASSAULT', transitive: true }],
    invade: [{ type: 'ASSAULT' }],
    overrun: [{ type: 'ASSAULT', transitive: true }],
    capture: [{ type: 'ASSAULT', object: ['ground', 'force'] }],
    recapture: [{ type: 'ASSAULT', object: ['ground'] }],
    occupy: [{ type: 'ASSAULT', object: ['ground'] }],
    annex: [{ type: 'ASSAULT', transitive: true }],
    destroy: [{ type: 'ASSAULT', mode: 'destroy', object: ['ground', 'force', 'weapon'], harm: true }],
    torch: [{ type: 'ASSAULT', mode: 'destroy', transitive: true }],
    loot: [{ type: 'ASSAULT', mode: 'destroy', transitive: true }],
    clash: [{ type: 'ASSAULT' }],
    fight: [
      { type: 'ASSAULT', subject: ['force'] },
      { type: 'ASSAULT', object: ['fight'] },
    ],
    explode: [{ type: 'ASSAULT', mode: 'explosives', subject: ['weapon'] }],
    detonate: [{ type: 'ASSAULT', mode: 'explosives' }],
    die: [{ type: 'ASSAULT', subject: ['crowd', 'force'], harm: true }],
    lose: [{ type: 'ASSAULT', object: ['life'], harm: true }],
    displace: [{ type: 'ASSAULT', transitive: true, harm: true }],
    uproot: [{ type: 'ASSAULT', transitive: true, harm: true }],
    maim: [{ type: 'ASSAULT', transitive: true, harm: true }],
    take: [
      { type: 'PROTEST', mode: 'demo', particle: ['streets'] },
      { type: 'ASSAULT', mode: 'abduct', particle: ['hostage', 'captive'] },
      { type: 'ASSAULT', mode: 'abduct', object: ['captive'], particle: ['prisoner'] },
    ],
    drive: [
      { type: 'ASSAULT', transitive: true, subject: ['force'], particle: ['out', 'from', 'back', 'off', 'away'] },
      { type: 'ASSAULT', object: ['force', 'power'], particle: ['out', 'from', 'back', 'off', 'away'] },
      { type: 'ASSAULT', object: ['crowd'], particle: ['out', 'from', 'off', 'away'], harm: true },
    ],
    oust: [{ type: 'ASSAULT', object: ['force', 'power'] }],
    rout: [{ type: 'ASSAULT', transitive: true }],
    dislodge: [{ type: 'ASSAULT', transitive: true }],
    intervene: [{ type: 'ASSAULT', subject: ['force', 'power'] }],
    infiltrate: [{ type: 'ASSAULT', transitive: true }],
    sink: [{ type: 'ASSAULT', transitive: true }],
    ram: [{ type: 'ASSAULT', transitive: true }],
    battle: [{ type: 'ASSAULT', subject: ['force'] }],
    blow: [{ type: 'ASSAULT', mode: 'explosives', particle: ['up'] }],
    exterminate: [{ type: 'ASSAULT', mode: 'cleansing' }],
    execute: [{ type: 'ASSAULT', object: ['captive', 'crowd', 'force'] }],
    flee: [{ type: 'ASSAULT', subject: ['crowd'], object: ['ground'], harm: true }],
    arrest: [{ type: 'COERCE', mode: 'arrest' }],
    detain: [{ type: 'COERCE', mode: 'arrest' }],
    jail: [{ type: 'COERCE', mode: 'arrest', transitive: true }],
    imprison: [{ type: 'COERCE', mode: 'arrest' }],
    deport: [{ type: 'COERCE', mode: 'deport' }],
    seize: [
      { type: 'COERCE', object: ['rule'] },
      { type: 'COERCE', mode: 'confiscate', object: ['ground', 'weapon', 'force'] },
      { type: 'COERCE', mode: 'confiscate', subject: ['force'] },
    ],
    confiscate: [{ type: 'COERCE', mode: 'confiscate', transitive: true }],
    impound: [{ type: 'COERCE', mode: 'confiscate', transitive: true }],
    intercept: [{ type: 'COERCE', mode: 'confiscate', object: ['passage', 'force', 'weapon'] }],
    board: [{ type: 'COERCE', mode: 'confiscate', object: ['passage'], subject: ['force'] }],
    disperse: [{ type: 'COERCE', object: ['crowd', 'camp'] }],
    dismantle: [{ type: 'COERCE', object: ['camp'], subject: ['force', 'power'] }],
    demolish: [{ type: 'COERCE', object: ['camp'] }],
    raze: [{ type: 'COERCE', object: ['camp'] }],
    bulldoze: [{ type: 'COERCE', object: ['camp'] }],
    evict: [{ type: 'COERCE', mode: 'deport', transitive: true }],
    overthrow: [{ type: 'COERCE', transitive: true }],
    topple: [{ type: 'COERCE', transitive: true }],
    depose: [{ type: 'COERCE', transitive: true }],
    outlaw: [{ type: 'COERCE', mode: 'ban', transitive: true }],
    declare: [{ type: 'COERCE', mode: 'curfew', object: ['curb'] }],
    place: [
      { type: 'COERCE', mode: 'arrest', particle: ['arrest'] },
      { type: 'MOBILIZE', mode: 'troops', object: ['force'], particle: ['alert'] },
    ],
    put: [
      { type: 'RETREAT', mode: 'disarm', object: ['arms'], particle: ['beyond'] },
      { type: 'COERCE', mode: 'arrest', particle: ['arrest'] },
      { type: 'MOBILIZE', mode: 'troops', object: ['force'], particle: ['alert'] },
    ],
    blockade: [{ type: 'COERCE', mode: 'restrict', transitive: true }],
    besiege: [{ type: 'COERCE', mode: 'restrict', transitive: true }],
    impede: [{ type: 'COERCE', mode: 'restrict', object: ['passage'] }],
    block: [
      { type: 'PROTEST', mode: 'obstruct', object: ['passage'], subject: ['marcher'] },
      { type: 'COERCE', mode: 'restrict', object: ['passage'] },
    ],
    obstruct: [{ type: 'COERCE', mode: 'restrict', object: ['passage'] }],
    close: [{ type: 'COERCE', mode: 'restrict', object: ['passage'] }],
    impose: [{ type: 'SANCTION', object: ['curb'] }],
    sanction: [{ type: 'SANCTION', transitive: true }],
    expel: [
      { type: 'SANCTION', mode: 'expel', object: ['envoy'] },
      { type: 'COERCE', mode: 'deport', object: ['crowd', 'captive'] },
    ],
    recall: [{ type: 'SANCTION', mode: 'withdraw', object: ['envoy'] }],
    sever: [{ type: 'SANCTION', mode: 'withdraw', object: ['tie'] }],
    cut: [{ type: 'SANCTION', mode: 'discontinue', object: ['tie'] }],
    freeze: [{ type: 'SANCTION', mode: 'discontinue', object: ['tie', 'asset'] }],
    ban: [{ type: 'SANCTION', mode: 'discontinue', object: ['tie'] }],
    blacklist: [{ type: 'SANCTION', transitive: true }],
    downgrade: [{ type: 'SANCTION', mode: 'withdraw', object: ['tie'] }],
    suspend: [{ type: 'SANCTION', mode: 'discontinue', object: ['tie'] }],
    have: [{ type: 'MOBILIZE', mode: 'troops', object: ['force'], stationed: true }],
    maintain: [{ type: 'MOBILIZE', mode: 'troops', object: ['force'], stationed: true }],
    station: [{ type: 'MOBILIZE', mode: 'troops', object: ['force', 'weapon'] }],
    'test-fire': [{ type: 'MOBILIZE', mode: 'weapons', transitive: true }],
    test: [{ type: 'MOBILIZE', mode: 'weapons', object: ['weapon'] }],
    deploy: [
      { type: 'MOBILIZE', mode: 'troops', object: ['force', 'weapon'] },
      { type: 'MOBILIZE', mode: 'troops', subject: ['force'] },
    ],
    redeploy: [
      { type: 'MOBILIZE', mode: 'troops', object: ['force', 'weapon'] },
      { type: 'MOBILIZE', mode: 'troops', subject: ['force'] },
    ],
    mobilize: [
      { type: 'MOBILIZE', mode: 'troops', object: ['force'] },
      { type: 'MOBILIZE', mode: 'troops', subject: ['force'] },
    ],
    mobilise: [
      { type: 'MOBILIZE', mode: 'troops', object: ['force'] },
      { type: 'MOBILIZE', mode: 'troops', subject: ['force'] },
    ],
    mass: [
      { type: 'MOBILIZE', mode: 'troops', object: ['force'] },
      { type: 'MOBILIZE', mode: 'troops', subject: ['force'] },
    ],
    amass: [{ type: 'MOBILIZE', mode: 'troops', object: ['force'] }],
    dispatch: [{ type: 'MOBILIZE', mode: 'troops', object: ['force'] }],
    send: [
      { type: 'MOBILIZE', mode: 'troops', object: ['force'] },
      { type: 'AID', object: ['aid'] },
    ],
    enter: [{ type: 'MOBILIZE', mode: 'troops', subject: ['force'] }],
    advance: [{ type: 'MOBILIZE', mode: 'troops', subject: ['force'] }],
    protest: [{ type: 'PROTEST', mode: 'demo' }],
    demonstrate: [{ type: 'PROTEST', mode: 'demo', subject: ['crowd'] }],
    march: [{ type: 'PROTEST', mode: 'demo', subject: ['crowd'] }],
    rally: [{ type: 'PROTEST', mode: 'demo', subject: ['crowd'] }],
    starve: [{ type: 'ASSAULT', subject: ['crowd'], harm: true }],
    hold: [{ type: 'ASSAULT', mode: 'abduct', particle: ['ransom', 'hostage', 'captive'] }],
    drop: [{ type: 'ASSAULT', mode: 'heavy-weapons', object: ['weapon'] }],
    land: [{ type: 'ASSAULT', mode: 'heavy-weapons', subject: ['weapon'] }],
    rain: [{ type: 'ASSAULT', mode: 'heavy-weapons', subject: ['weapon'] }],
    shut: [{ type: 'COERCE', mode: 'restrict', object: ['passage'] }],
    seal: [
      { type: 'COERCE', mode: 'restrict', object: ['passage'] },
      { type: 'COERCE', mode: 'restrict', object: ['ground'], particle: ['off'] },
    ],
    cordon: [{ type: 'COERCE', mode: 'restrict', particle: ['off'] }],
    cross: [{ type: 'MOBILIZE', mode: 'troops', subject: ['force'], object: ['passage'] }],
    call: [
      { type: 'SANCTION', mode: 'withdraw', object: ['envoy'], particle: ['home'] },
      { type: 'MOBILIZE', mode: 'troops', object: ['force'], particle: ['up'] },
    ],
    move: [
      {
        type: 'MOBILIZE',
        mode: 'troops',
        object: ['force', 'weapon'],
        particle: ['to', 'toward', 'towards', 'into', 'near'],
      },
    ],
    rush: [{ type: 'MOBILIZE', mode: 'troops', object: ['force', 'weapon'] }],
    reinforce: [{ type: 'MOBILIZE', mode: 'troops', object: ['force'] }],
    break: [{ type: 'SANCTION', mode: 'withdraw', object: ['tie'], particle: ['off'] }],
    disburse: [{ type: 'AID', mode: 'economic', transitive: true }],
    distribute: [{ type: 'AID', mode: 'humanitarian', object: ['aid'] }],
    pardon: [{ type: 'RETREAT', mode: 'release', object: ['freed'] }],
    decommission: [{ type: 'RETREAT', mode: 'disarm', object: ['arms'] }],
    go: [
      { type: 'PROTEST', mode: 'strike', subject: ['crowd'], particle: ['strike'] },
      { type: 'ASSAULT', mode: 'explosives', subject: ['weapon'], particle: ['off'] },
    ],
    riot: [{ type: 'PROTEST', mode: 'riot' }],
    withdraw: [
      { type: 'RETREAT', mode: 'withdraw', object: ['force'] },
      { type: 'RETREAT', mode: 'withdraw', subject: ['force'] },
    ],
    pull: [
      { type: 'RETREAT', mode: 'withdraw', object: ['post'], particle: ['out'] },
      { type: 'RETREAT', mode: 'withdraw', object: ['force'], particle: ['out', 'back'] },
      { type: 'RETREAT', mode: 'withdraw', subject: ['force'], particle: ['out', 'back'] },
    ],
    retreat: [{ type: 'RETREAT', mode: 'withdraw' }],
    surrender: [
      { type: 'RETREAT', mode: 'disarm', subject: ['force'] },
      { type: 'RETREAT', mode: 'disarm', object: ['arms'] },
    ],
    hand: [
      { type: 'RETREAT', mode: 'disarm', object: ['arms'], particle: ['over', 'in'] },
      { type: 'RETREAT', mode: 'release', object: ['captive', 'dead'], particle: ['over'] },
    ],
    return: [{ type: 'RETREAT', mode: 'release', object: ['dead'] }],
    turn: [
      { type: 'COERCE', mode: 'restrict', object: ['envoy', 'passage'], particle: ['back', 'away'] },
      { type: 'RETREAT', mode: 'disarm', object: ['arms'], particle: ['over', 'in'] },
    ],
    lay: [{ type: 'RETREAT', mode: 'disarm', object: ['arms'], particle: ['down'] }],
    demobilize: [{ type: 'RETREAT', mode: 'disarm', transitive: true }],
    demobilise: [{ type: 'RETREAT', mode: 'disarm', transitive: true }],
    leave: [{ type: 'RETREAT', mode: 'withdraw', subject: ['force'], object: ['ground', 'power'] }],
    vacate: [{ type: 'RETREAT', mode: 'withdraw', subject: ['force', 'power'] }],
    repatriate: [{ type: 'RETREAT', mode: 'release', object: ['captive', 'crowd', 'force'] }],
    disarm: [{ type: 'RETREAT', mode: 'disarm' }],
    release: [{ type: 'RETREAT', mode: 'release', object: ['captive'] }],
    free: [{ type: 'RETREAT', mode: 'release', object: ['captive'] }],
    exchange: [
      { type: 'RETREAT', mode: 'release', object: ['captive'] },
      { type: 'ASSAULT', object: ['fight'] },
    ],
    swap: [{ type: 'RETREAT', mode: 'release', object: ['captive'] }],
    cease: [{ type: 'RETREAT', mode: 'ceasefire', object: ['fight'] }],
    stop: [{ type: 'RETREAT', mode: 'ceasefire', object: ['fight'] }],
    halt: [
      { type: 'RETREAT', mode: 'ceasefire', object: ['fight'] },
      { type: 'SANCTION', mode: 'discontinue', object: ['tie'] },
    ],
    reopen: [{ type: 'RETREAT', mode: 'access', object: ['passage'] }],
    arm: [{ type: 'AID', mode: 'military', object: ['force'] }],
    equip: [{ type: 'AID', mode: 'military', object: ['force'] }],
    evacuate: [{ type: 'AID', mode: 'rescue', object: ['crowd', 'captive', 'envoy', 'force'] }],
    rescue: [{ type: 'AID', mode: 'rescue', object: ['crowd', 'captive', 'envoy', 'force'] }],
    airdrop: [{ type: 'AID', mode: 'humanitarian' }],
    provide: [{ type: 'AID', object: ['aid'] }],
    deliver: [{ type: 'AID', object: ['aid'] }],
    donate: [{ type: 'AID', object: ['aid'] }],
    supply: [{ type: 'AID', object: ['aid'] }],
    fund: [{ type: 'AID', mode: 'economic', object: ['aid'] }],
    airlift: [{ type: 'AID', mode: 'humanitarian' }],
  } satisfies Record<string, readonly VerbEntry[]>),
)

/**
 * A noun as an event. `long`: goes on for years and is named in passing ("the conflict"), so it needs parties or a place.
 * `only`: one of these words must stand before it ("military exercise").
 */
export interface NounEntry {
  readonly type: PloverType
  readonly mode?: string
  readonly long?: true
  readonly only?: ReadonlySet<string>
  /** it counts only as subject or object of one of these verbs: "a truce was called" */
  readonly told?: ReadonlySet<string>
  /** one of this class must follow with "of": "the release of the prisoners" */
  readonly of?: NounClass
}

const ARMED = set(`
    military naval air missile drone rocket artillery mortar bomb ground land offensive joint war nuclear troop
    armed terrorist terror combat bombing counter-offensive armoured armored retaliatory aerial cross-border
  `)

export const NOUNS: ReadonlyMap<string, NounEntry> = new Map(
  Object.entries({
    attack: { type: 'ASSAULT' },
    counterattack: { type: 'ASSAULT' },
    airstrike: { type: 'ASSAULT', mode: 'heavy-weapons' },
    strike: { type: 'ASSAULT', mode: 'heavy-weapons', only: ARMED },
    bombing: { type: 'ASSAULT', mode: 'explosives' },
    bombardment: { type: 'ASSAULT', mode: 'heavy-weapons' },
    shelling: { type: 'ASSAULT', mode: 'heavy-weapons' },
    barrage: { type: 'ASSAULT', mode: 'heavy-weapons' },
    shooting: { type: 'ASSAULT', mode: 'firearms' },
    gunbattle: { type: 'ASSAULT', mode: 'firearms' },
    infiltration: { type: 'ASSAULT' },
    pardon: { type: 'RETREAT', mode: 'release', of: 'freed' },
    firefight: { type: 'ASSAULT', mode: 'firearms' },
    gunfire: { type: 'ASSAULT', mode: 'firearms' },
    killing: { type: 'ASSAULT' },
    murder: { type: 'ASSAULT' },
    massacre: { type: 'ASSAULT', mode: 'cleansing' },
    genocide: { type: 'ASSAULT', mode: 'cleansing' },
    assassination: { type: 'ASSAULT', mode: 'assassinate' },
    execution: { type: 'ASSAULT' },
    beheading: { type: 'ASSAULT' },
    abduction: { type: 'ASSAULT', mode: 'abduct' },
    kidnapping: { type: 'ASSAULT', mode: 'abduct' },
    hijacking: { type: 'ASSAULT', mode: 'abduct' },
    ambush: { type: 'ASSAULT' },
    raid: { type: 'ASSAULT' },
    invasion: { type: 'ASSAULT' },
    incursion: { type: 'ASSAULT' },
    offensive: { type: 'ASSAULT' },
    counteroffensive: { type: 'ASSAULT' },
    assault: { type: 'ASSAULT' },
    onslaught: { type: 'ASSAULT' },
    clash: { type: 'ASSAULT' },
    skirmish: { type: 'ASSAULT' },
    explosion: { type: 'ASSAULT', mode: 'explosives' },
    blast: { type: 'ASSAULT', mode: 'explosives' },
    action: { type: 'ASSAULT', only: set('military armed') },
    operation: { type: 'ASSAULT', only: set('military offensive ground combat armed air naval special') },
    campaign: { type: 'ASSAULT', only: set('military bombing air') },
    war: { type: 'ASSAULT', long: true },
    conflict: { type: 'ASSAULT', long: true },
    fighting: { type: 'ASSAULT', long: true },
    hostility: { type: 'ASSAULT', long: true },
    aggression: { type: 'ASSAULT', long: true },
    insurgency: { type: 'ASSAULT', long: true },
    rebellion: { type: 'ASSAULT', long: true },
    uprising: { type: 'ASSAULT', long: true },
    insurrection: { type: 'ASSAULT', long: true },
    revolt: { type: 'ASSAULT', long: true },
    mutiny: { type: 'ASSAULT', long: true },
    battle: { type: 'ASSAULT' },
    pogrom: { type: 'ASSAULT', mode: 'cleansing' },
    cleansing: { type: 'ASSAULT', mode: 'cleansing' },
    'hostage-taking': { type: 'ASSAULT', mode: 'abduct' },
    'hostage taking': { type: 'ASSAULT', mode: 'abduct' },
    intervention: { type: 'ASSAULT', only: set('military armed') },
    coup: { type: 'COERCE' },
    putsch: { type: 'COERCE' },
    'general strike': { type: 'PROTEST', mode: 'strike' },
    'hunger strike': { type: 'PROTEST', mode: 'hunger' },
    'national strike': { type: 'PROTEST', mode: 'strike' },
    'nuclear test': { type: 'MOBILIZE', mode: 'weapons' },
    'missile test': { type: 'MOBILIZE', mode: 'weapons' },
    'rocket test': { type: 'MOBILIZE', mode: 'weapons' },
    'missile launch': { type: 'MOBILIZE', mode: 'weapons' },
    'rocket launch': { type: 'MOBILIZE', mode: 'weapons' },
    'suicide bombing': { type: 'ASSAULT', mode: 'explosives' },
    'prisoner exchange': { type: 'RETREAT', mode: 'release' },
    'prisoner swap': { type: 'RETREAT', mode: 'release' },
    'prisoner release': { type: 'RETREAT', mode: 'release' },
    'sit-in': { type: 'PROTEST', mode: 'demo' },
    airdrop: { type: 'AID', mode: 'humanitarian' },
    redeployment: { type: 'MOBILIZE', mode: 'troops' },
    bloodshed: { type: 'ASSAULT', long: true },
    violence: { type: 'ASSAULT', long: true },
    arrest: { type: 'COERCE', mode: 'arrest' },
    detention: { type: 'COERCE', mode: 'arrest' },
    crackdown: { type: 'COERCE' },
    blockade: { type: 'COERCE', mode: 'restrict' },
    siege: { type: 'COERCE', mode: 'restrict' },
    curfew: { type: 'COERCE', mode: 'curfew' },
    deportation: { type: 'COERCE', mode: 'deport' },
    seizure: { type: 'COERCE', mode: 'confiscate' },
    deployment: { type: 'MOBILIZE', mode: 'troops' },
    buildup: { type: 'MOBILIZE', mode: 'troops' },
    'build-up': { type: 'MOBILIZE', mode: 'troops' },
    mobilization: { type: 'MOBILIZE', mode: 'troops' },
    mobilisation: { type: 'MOBILIZE', mode: 'troops' },
    exercise: { type: 'MOBILIZE', mode: 'troops', only: ARMED },
    drill: { type: 'MOBILIZE', mode: 'troops', only: ARMED },
    maneuver: { type: 'MOBILIZE', mode: 'troops' },
    manoeuvre: { type: 'MOBILIZE', mode: 'troops' },
    protest: { type: 'PROTEST', mode: 'demo' },
    demonstration: { type: 'PROTEST', mode: 'demo' },
    riot: { type: 'PROTEST', mode: 'riot' },
    unrest: { type: 'PROTEST', mode: 'riot' },
    sanction: { type: 'SANCTION' },
    embargo: { type: 'SANCTION' },
    expulsion: { type: 'SANCTION', mode: 'expel' },
    withdrawal: { type: 'RETREAT', mode: 'withdraw' },
    pullout: { type: 'RETREAT', mode: 'withdraw' },
    surrender: { type: 'RETREAT', mode: 'disarm' },
    disengagement: { type: 'RETREAT', mode: 'withdraw' },
    release: { type: 'RETREAT', mode: 'release', of: 'captive' },
    truce: { type: 'RETREAT', mode: 'ceasefire', told: set('call declare conclude enter come take begin') },
    ceasefire: { type: 'RETREAT', mode: 'ceasefire', told: set('call declare conclude enter come take begin') },
    'cease-fire': { type: 'RETREAT', mode: 'ceasefire', told: set('call declare conclude enter come take begin') },
    armistice: { type: 'RETREAT', mode: 'ceasefire', told: set('call declare conclude enter come take begin') },
    evacuation: { type: 'AID', mode: 'rescue' },
    airlift: { type: 'AID', mode: 'humanitarian' },
  } satisfies Record<string, NounEntry>),
)

/** Nouns that name again what was told before: "the operation", "the violence". */
export const ANAPHORS: ReadonlyMap<string, PloverType> = new Map(
  (
    [
      [
        'ASSAULT',
        `attack operation invasion offensive assault fighting violence conflict war hostility strike raid bombing shelling killing
        murder clash battle massacre incursion explosion blast`,
      ],
      ['PROTEST', 'protest demonstration riot unrest rally march'],
      ['RETREAT', 'withdrawal pullout release exchange swap'],
      ['MOBILIZE', 'deployment buildup exercise mobilization'],
      ['SANCTION', 'sanction embargo expulsion'],
      ['COERCE', 'blockade arrest siege crackdown'],
    ] as const
  ).flatMap(([type, words]) => [...set(words)].map((word) => [word, type] as const)),
)

/** What kills and destroys without anybody's doing. */
export const NATURAL = set(`
  fire blaze accident crash collision earthquake quake tsunami flood storm hurricane cyclone typhoon tornado wildfire disease virus outbreak
  pandemic coronavirus covid epidemic drought famine avalanche landslide heatwave volcano eruption collapse crush stampede capsize derailment
  cancer illness heat cold hunger bus train truck car plane road
`)

/** Weapons and attackers: casualties beside them are no accident. */
export const ARMED_WORDS = set(`
  rocket missile mortar artillery bomb bomber grenade mine landmine explosive gunman militant rebel insurgent guerrilla sniper gunfire
  gunbattle firefight insurgency rebellion violence militia militiaman paramilitary stray grave airstrike raid ambush attack attacker assailant shelling bombing shooting clash fighting crossfire warplane drone tank
`)

/** Verbs that say an event named by a noun happens: as its subject ("war broke out") or its object ("launched an attack"). */
export const HAPPENS = set(`
    tear rip surge mount worsen persist rock ravage engulf grip widen simmer cost begin start break erupt occur happen take continue rage resume intensify escalate follow flare spread spill flare erupt
    kill leave claim wound injure destroy hit displace target unfold last drag subside stop end force damage
  `)
export const CARRIES_OUT = set(`
    launch carry conduct stage mount wage commit suffer witness perpetrate begin start continue resume face
    unleash repel fight impose hold report intensify escalate organize organise order complete see lift declare
    undertake make execute fire
  `)

/** Governors under which an event is only feared, prevented, planned or asked for. */
export const UNREAL = set(`
    prevent avoid avert deter risk threat threaten possibility fear danger warn oppose rule plan prepare resist
    preparation plot foil thwart potential spectre specter consider propose contemplate imminent urge request
    ask want need combat likelihood counter prospect against call demand suspect deny reject rehearse simulate
    party cause root resolution settlement prevention without nonproliferation eradicate discourage renounce
    refrain crime criminal law monitor history
  `)
/** For stepping back, what is announced, agreed or wished has not happened yet; commitments tell of it. */
export const UNDONE = set(`
  importance need readiness possibility provide envisage foresee cover verify oversee postpone delay begin deadline step terms
    announce agree facilitate support seek secure promise pledge welcome complete ensure discuss negotiate
    include require implement effort talk agreement deal commitment allow expect hope await decision
    announcement proposal accept insist condition follow impose consider lift back favour favor work offer plan
    order schedule timetable
  `)
/** Determiners and adjectives that make an event one of many or none: "any attack", "future wars". */
export const INDEFINITE = set(`
    any no such future possible potential further alleged another all every each nuclear imminent planned
    attempted renewed full-scale hypothetical cold trade class culture price world star verbal personal
    political heart panic smear frozen gun domestic gang sexual cyber gender gender-based based
  `)

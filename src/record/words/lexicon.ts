import { stemOf } from './stem.ts'

/** Words that carry no sense of their own in a commitment or statement. Written for Readout, 2026. */
export const STOP: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself he him his she her hers they them their theirs we us our ours i me my you your
  one ones who whom whose which what when where while how why and or but nor so as at by for from in into of off on onto out over
  to toward towards under until till up upon with within without after before since during between among about against through across
  be am is are was were been being have has had having do does did done doing will would shall should can could may might must
  not no n't s also only very just then than too more most such same other another both all any each every some several own
  said says say saying told tells tell added noted stressed according first again now today yesterday tomorrow new`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that say the same where something is undertaken, first the one that stands for the others. Written for Readout, 2026. */
const SETS = `
ceasefire truce armistice
exchange swap release free handover
detainee prisoner captive hostage
restore reopen reestablish open relaunch resume unblock
withdraw pullback pullout pull remove redeploy
weapon artillery armament gun heavy
clear rid demine clearance
mine minefield landmine
displaced refugee
deliver hand provide give submit transfer
visit travel trip
talk negotiation consultation dialogue
set establish create form
stop cease halt end
fight fire shell hostility shot shoot
railway rail train railroad
observer monitor
begin start launch
complete finish conclude
kilometre kilometer km
`

/** Phrases that say in several words what the sets say in one. */
export const ONE_WORD: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:ceas|stopp?|end|halt)(?:e|es|ed|ing|s)?\s(?:of\s)?(?:all\s|the\s){0,2}(?:fire|firing|fighting|shooting|hostilities)\b/g,
    'ceasefire',
  ],
  [/\bcease-fire\b/g, 'ceasefire'],
  [/\b(pull|draw)(?:s|ed|ing|n)?\s(?:back|out)\b/g, 'withdraw'],
  [/\bre-(?=open|establish|launch)/g, 're'],
]

/** Stem -> the stem that stands for it. */
export const LIKE: ReadonlyMap<string, string> = new Map(
  SETS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first, ...rest] = line.trim().split(' ') as [string, ...string[]]
      return rest.map((word) => [stemOf(word), stemOf(first)] as const)
    }),
)

/**
 * Words of the time grammar.
 *
 * Source: TimeML 1.2.1 annotation guidelines (units, values of parts of the day and seasons); completed by counting the
 * words inside and beside time expressions in WikiWars, WikiNews and White House readouts, November 2026.
 */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** How an expression picks one of its kind: "last week", "the following day". */
export type Which = 'last' | 'this' | 'next' | 'that' | 'previous' | 'following' | 'past' | 'coming' | 'recent'
/** Which piece of a longer time: "early 1988", "the end of the year", "later this week". */
export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'half-1'
  | 'half-2'
  | 'quarter-1'
  | 'quarter-2'
  | 'quarter-3'
  | 'quarter-4'
  | 'later'
  | 'earlier'
  | 'rest'

export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ] as const
  ).flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
)

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
])

/** Only before a date or with their stop: "Mon. Dec 2", "Tue, 3 Dec". */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
])

const UNIT_WORDS: readonly (readonly [Unit, readonly string[]])[] = [
  ['second', ['second', 'seconds', 'sec', 'secs']],
  ['minute', ['minute', 'minutes', 'min', 'mins']],
  ['hour', ['hour', 'hours', 'hr', 'hrs']],
  ['day', ['day', 'days']],
  ['week', ['week', 'weeks']],
  ['weekend', ['weekend', 'weekends']],
  ['fortnight', ['fortnight', 'fortnights']],
  ['month', ['month', 'months']],
  ['quarter', ['quarter', 'quarters']],
  ['season', ['season', 'seasons']],
  ['year', ['year', 'years', 'yr', 'yrs']],
  ['decade', ['decade', 'decades']],
  ['century', ['century', 'centuries']],
]
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  UNIT_WORDS.flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
)
export const PLURAL_UNITS: ReadonlySet<string> = new Set(
  UNIT_WORDS.flatMap(([, words]) => words.filter((word) => word.endsWith('s'))),
)

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

export const PARTS_OF_DAY: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nightfall', 'NI'],
  ['lunchtime', 'MI'],
  ['daytime', 'DT'],
])

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ].map((word, n) => [word, n] as const),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, i) => [word, 20 + 10 * i] as const,
  ),
])
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
  ].map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30],
])

/** Amounts without a figure; a following "of" or "more" belongs to them. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'couple',
  'some',
  'numerous',
  'countless',
  'multiple',
])

/** Words before an amount that make it rough; they belong to the expression: "nearly five days". */
export const ROUGHLY: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['over'],
  ['under'],
  ['some'],
  ['roughly'],
  ['approximately'],
  ['barely'],
  ['just'],
  ['only'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['a', 'mere'],
]

export const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'past'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['that', 'that'],
  ['same', 'that'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['subsequent', 'following'],
  ['ensuing', 'following'],
  ['recent', 'recent'],
])

export const DEICTIC_DAYS: ReadonlyMap<string, readonly [days: number, part?: PartOfDay]> = new Map([
  ['today', [0]],
  ['yesterday', [-1]],
  ['tomorrow', [1]],
  ['tonight', [0, 'NI']],
])

export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['everyday', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
])

/** Holidays of a fixed day, by their words. */
export const HOLIDAYS: readonly (readonly [words: readonly string[], month: number, day: number])[] = [
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['christmas'], 12, 25],
  [['new', 'year', "'", 's', 'eve'], 12, 31],
  [['new', 'year', "'", 's', 'day'], 1, 1],
  [['new', 'year', "'", 's'], 1, 1],
  [['new', 'year'], 1, 1],
  [['boxing', 'day'], 12, 26],
  [['may', 'day'], 5, 1],
]

/** Hours east of Greenwich. Names that several zones share ("CST") are left out. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['et', ''],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['hkt', '+08:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
])

/** Nouns counted rather than dated: "2000 troops" is no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  `people persons men women children troops soldiers fighters civilians refugees prisoners police officers
    members inhabitants residents families houses homes miles kilometers kilometres km m metres meters feet tons
    tonnes kg pounds dollars euros francs aircraft tanks guns ships planes rockets missiles shells casualties dead
    deaths wounded killed percent per square sq votes workers students million billion hectares acres barrels
    volunteers cavalry infantry rebels protesters demonstrators others militants migrants peacekeepers pieces
    copies words pages degrees megawatt megawatts watts victims hostages seats delegates km²`.split(/\s+/),
)

/** Words after which a number of four digits is a number of something else: "Resolution 1701". */
export const NUMBERED: ReadonlySet<string> = new Set(
  `resolution resolutions no nos number article articles flight room unscr unsc decree order law act section
    chapter paragraph agenda vision boeing highway route unit phone page pages version another other estimated
    killing wounding killed wounded exactly rp directive bill hr injured injuring detained arrested lost`.split(/\s+/),
)

/** Words after which a number of four digits may be an amount or a year: "about 1500", "about 1910". */
export const AMOUNT_WORDS: ReadonlySet<string> = new Set(
  `about around some over nearly almost approximately than least roughly to only`.split(/\s+/),
)

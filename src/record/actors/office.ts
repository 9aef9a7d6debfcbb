/** An office as dispatches word it, told apart from the state it is held in. */
export interface OfficeWords {
  /** e.g. "foreign minister" */
  readonly office: string
  /** what precedes or follows it: "Ordanian", "Ordania"; not yet known to be a state */
  readonly of?: string
  /** "former", "ex-", "then" */
  readonly past: boolean
  /** held by one person at a time: "the foreign minister", not "a spokesman" */
  readonly single: boolean
  /** "leader": which office it is depends on the state */
  readonly head: boolean
}

const RANK =
  /^(?:(?:brigadier|lieutenant|major|colonel)[ -])?(?:general|colonel|major|captain|admiral|lieutenant|sergeant|commander|dr|mr|mrs|ms|sir)\.?$/i
const PAST = /^(?:the )?(?:former|ex|then|late|outgoing|ousted|one-time)[ -]/i
const SAME_OFFICE: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:minister (?:of|for) (?:foreign|external) affairs|minister (?:of|for) foreign and [a-z ]{1,30}|foreign affairs minister|external affairs minister|foreign secretary|top diplomat|chief diplomat)\b/i,
    'foreign minister',
  ],
  [
    /\b(?:minister (?:of|for) (?:national )?defen[cs]e|defense minister|defen[cs]e secretary|secretary of defen[cs]e)\b/i,
    'defence minister',
  ],
  [
    /\bminister (?:of|for) (?:the )?(interior|internal|transport|finance|energy|economy|economic|justice|health|agriculture|culture|education|trade|industry|labour|labor|science|state|security|intelligence|communications|environment|tourism|reconstruction|reintegration)\b/i,
    '$1 minister',
  ],
  [/\b(?:premier|head of (?:the )?government)\b/i, 'prime minister'],
  [/\bhead of state\b/i, 'president'],
  [/\bsecretary of state$/i, 'foreign minister'],
  [/\bspecial (?:envoy|representative)\b/i, 'envoy'],
  [/\b(?:spokesman|spokeswoman|spokesperson)\b/i, 'spokesperson'],
  [/\bco-?chair(?:man|woman|person)?\b/i, 'co-chair'],
  [/\bchair(?:man|woman|person)\b/i, 'chair'],
  [/\bchief of (?:the )?(general|army|defen[cs]e) staff\b/i, 'chief of $1 staff'],
]
// "Director of Energy" is of no state called Energy.
const PORTFOLIO =
  /^(?:state|staff|affairs|defen[cs]e|energy|security|justice|commerce|finance|economics?|trade|health|transport|operations|intelligence|policy|[\p{L} ]{1,40} (?:affairs|security|staff|economics|policy|operations))$/iu
const HEAD = /^(?:leader|ruler|strongman)$/i
const SINGLE =
  /(?:^|\s)(?:president|prime minister|chancellor|king|queen|emir|sultan|secretary-general|secretary general|pope|[a-z]{4,20} minister|chief of [a-z]{3,10} staff|speaker|head of [a-z -]{3,40}|head)$/i
const OFFICE_BEGINS =
  /\b(?:(?:deputy|vice|senior|acting|first|special) )?(?:[\p{L}]{4,20} (?:minister|secretary)|president|prime minister|chancellor|king|queen|emir|sultan|chief|head|secretary|envoy|representative|minister|co-chair|chair|spokesperson|leader|ruler|strongman|speaker|ambassador|negotiator|commander|official|diplomat|lawmaker)\b/iu
const SEVERAL = /\b(?:deputy|vice|assistant|spokesperson|official|diplomat|lawmaker|adviser|aide|member|acting head)\b/i

/**
 * Reads "Ordanian Foreign Minister", "Minister of Foreign Affairs of Ordania", "the head of the mission".
 * @returns undefined for a rank ("Colonel") and for "counterpart", which name no office
 */
export function readOffice(words: string): OfficeWords | undefined {
  const past = PAST.test(words)
  let office = words
    .slice(0, 120)
    .replace(PAST, '')
    .replace(/^(?:the|a|an|its|his|her|their) /i, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (!office || RANK.test(office) || /\bcounterpart$/i.test(office)) return undefined
  for (const [pattern, instead] of SAME_OFFICE)
    office = office.replace(pattern, (_, one: unknown) => instead.replace('$1', String(one).toLowerCase()))
  const tail = /^(?<office>[^,]{3,80}) (?:of|for) (?:the )?(?<of>\p{Lu}[\p{L} '’-]{1,60})$/u.exec(office)?.groups
  const behind = tail && !PORTFOLIO.test(tail.of!) ? tail : undefined
  const begins = behind ? 0 : Math.max(0, office.search(OFFICE_BEGINS))
  const of = (behind?.of ?? office.slice(0, begins)).replace(/['’]s?\s*$/, '').trim()
  const plain = (behind?.office ?? office.slice(begins)).toLowerCase().trim()
  if (!plain || RANK.test(plain)) return undefined
  return {
    office: plain,
    ...(of ? { of } : {}),
    past,
    single: SINGLE.test(plain) && !SEVERAL.test(plain),
    head: isHead(plain),
  }
}

export function isHead(office: string): boolean {
  return HEAD.test(office)
}

/** True for offices at the head of a state or church, of which a state has few. */
export function isHeadOffice(office: string): boolean {
  return /^(?:president|prime minister|chancellor|king|queen|emir|amir|sultan|pope|taoiseach)$/.test(office)
}

/** True for offices that mean much the same of one state: "leader" is its president or prime minister. */
export function sameOffice(a: string, b: string): boolean {
  if (a === b) return true
  const heads = /^(?:president|prime minister|chancellor|king|queen|emir|sultan)$/
  return (HEAD.test(a) && heads.test(b)) || (HEAD.test(b) && heads.test(a))
}

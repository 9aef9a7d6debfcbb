import type { Act } from './lexicon.ts'

/** Words that tell what a content does, wherever the tree puts them. */
export interface ActWords {
  readonly act: Act
  readonly words: RegExp
  /** how many words of the content are looked at, all where left out: praise told late in a sentence is a detail */
  readonly first?: number
  /** `other`: not where the speaker's own side is the subject ("we failed to ..."); `own`: only there */
  readonly of?: 'own' | 'other'
}

const BE = "(?:is|are|am|was|were|be|been|being|remains?|remained|feels?|felt|'m|'re|’m|’re)"
const ADVERB = '(?:\\w{1,12} ){0,2}'
const all = (source: string) => new RegExp(source, 'i')

/**
 * Read in this order, the first that stands in the content decides. Composed by hand from the vocabulary of
 * diplomacy; the order was tried on development dispatches of three agencies' styles.
 */
export const ACT_WORDS: readonly ActWords[] = [
  // hope and regret name a state of mind, which goes before all else
  {
    act: 'hopes',
    words: all(`\\b${BE} ${ADVERB}[“"‘']?${ADVERB}(?:optimistic|confident|hopeful|upbeat)\\b`),
    first: 14,
  },
  { act: 'hopes', words: /\blook(?:s|ed|ing)? forward to\b/i, first: 14 },
  {
    act: 'hopes',
    words: /\b(?:happy|glad|delighted) if\b|\bgod willing\b|\bwith (?:a little )?luck\b|\bfingers crossed\b/i,
  },
  {
    act: 'hopes',
    words: /\b(?:we|they|he|she|it|peace|talks) (?:may|might) (?:yet|still|just|soon|settle|succeed)\b/i,
  },
  {
    act: 'hopes',
    words: all(`\\b(?:there ${BE}|see|sees|saw) ${ADVERB}(?:reason|grounds?|room|cause) for (?:hope|optimism)\\b`),
  },
  {
    act: 'regrets',
    words: all(
      `\\b${BE} ${ADVERB}(?:disappointed|saddened|dismayed|disheartened|sorry|heartbroken|distressed|appalled)\\b`,
    ),
    first: 14,
  },
  {
    act: 'regrets',
    words: /\b(?:regret\w{0,5}|unfortunate(?:ly)?|sadly|alas|condolences|mourn\w{0,3}|deeply concerned)\b/i,
    first: 10,
  },
  { act: 'regrets', words: /\b(?:missed|lost|wasted) (?:chance|opportunity)\b|\bwhat a pity\b|\ba (?:great )?pity\b/i },
  { act: 'regrets', words: /^(?:the |a |an )?(?:lack|absence) of (?:progress|agreement|will|trust|interest)\b/i },

  // denial: that something is so, or that it is one's own doing
  {
    act: 'denies',
    words:
      /\b(?:has|have|had|with) (?:absolutely |never had )?(?:no|any) (?:links?|ties|connections?|part|role|hand|involvement|knowledge|plans?|intentions?|contacts?|troops|forces|designs)\b/i,
    first: 12,
  },
  { act: 'denies', words: /\bnothing to do with\b/i, of: 'own' },
  {
    act: 'denies',
    words: /\b(?:not true|untrue|no truth|pure (?:fiction|invention)|fabricat\w{1,4}|invented|hoax)\b/i,
    first: 14,
  },
  {
    act: 'denies',
    words:
      /\b(?:do|does|did|is|was|are|were|would|will) ?(?:n[o’']?t)? ?(?:not |in no way |by no means )(?:mean|amount|constitute|imply|signify|equal)\b/i,
  },
  { act: 'denies', words: /\b(?:do|does|did)n[’']t (?:mean|amount|constitute|imply|signify)\b/i },
  {
    act: 'denies',
    words:
      /\bdo(?:es|ing|ne|) (?:everything|all|its (?:best|utmost|part)|our (?:best|utmost|part)|their (?:best|utmost|part))(?: that)?(?: (?:it|we|they|he|she|i) (?:can|could)| in (?:its|our|their) power)?(?=\W|$)/i,
    first: 10,
  },
  {
    act: 'denies',
    words: /\bnothing to hide\b|\b(?:never (?:said|did|had|promised|agreed|ordered|fired|attacked))\b/i,
  },
  {
    act: 'denies',
    words:
      /(?<!what we |what i |what they )\b(?:do|does|did) ?(?:n[o’']?t|not) (?:seek|intend|plan|aim|covet|harbou?r)\b/i,
  },
  {
    act: 'denies',
    words:
      /\bdid(?: not|n[’']t) (?:fire|shoot|attack|shell|send|order|kill|carry|cross|take part|start|plant|violate|break)\b/i,
    of: 'own',
  },

  // refusal
  {
    act: 'rejects',
    words:
      /\b(?:unacceptable|inadmissible|intolerable|unthinkable|(?:is|are|was|were|as|absolutely|completely|entirely|totally|utterly) false|non-?negotiable|non-?starter|out of the question|off the table|irreversible|inalienable|null and void|illegitimate|baseless|groundless|absurd|ridiculous|unfounded|nonsense|a lie|unrealistic|unnecessary|meaningless|worthless|pointless|premature|an insult|a farce|humiliat\w{1,4})\b/i,
  },
  {
    act: 'rejects',
    words:
      /\b(?:not|never) (?:be )?(?:acceptable|negotiable|open to (?:discussion|debate)|(?:up )?for (?:negotiation|discussion|sale|debate))\b/i,
  },
  {
    act: 'rejects',
    words: /\b(?:no|any) (?:reason|need|point|sense|use|grounds|question|way) (?:to|in|for|of)\b(?! hope| optimism)/i,
    first: 10,
  },
  { act: 'rejects', words: /\bnothing to (?:do with|discuss|talk about|negotiate|offer|say to)\b/i },
  {
    act: 'rejects',
    words:
      /\b(?:do|does|did|would)(?: not|n[’']t) (?:meet|satisfy|go far enough|address|reflect|recogni[sz]e|accept|agree|concern|suffice|further|serve|help)\b/i,
    first: 14,
  },
  { act: 'rejects', words: /\b(?:falls?|fell|fallen) (?:far |well )?short\b|\bnot (?:good )?enough\b|\btoo little\b/i },
  {
    act: 'rejects',
    words: /\b(?:is|are|must be|’re|'re) (?:day)?dreaming\b|\bdream on\b|\bpipe ?dream\b|\billusions?\b|\bwishful\b/i,
  },
  {
    act: 'rejects',
    words:
      /\bbelongs? (?:to|in) (?:another|a different|the last|a bygone|the past|the dustbin|a museum)\b|\brelics?\b/i,
  },
  {
    act: 'rejects',
    words:
      /^no \p{L}[^.]{1,60} (?:without|until|unless|before)\b|\bthere (?:can|could|will|would) be no (?!more)[^.]{1,60} (?:without|until|unless|before|while)\b|\bnot before\b/iu,
  },
  {
    act: 'rejects',
    words:
      /\b(?:cannot|can ?n[o’']t|could(?: not|n[’']t)) (?:be asked|ask|expect|demand|impose|dictate|be imposed|be expected|accept|agree|sign|allow|tolerate|recogni[sz]e)\b/i,
  },

  // demands name a duty or a right
  { act: 'demands', words: /\bred lines?\b/i },
  {
    act: 'demands',
    words: /\b(?:is|are|was|were|’s|'s) (?:now )?(?:entirely |solely )?up to\b|\bball is (?:now )?in\b/i,
  },
  {
    act: 'demands',
    words:
      /\b(?:obligations?|duties|commitments) (?:is|are|were|must|apply|applies|remains?)\b|\b(?:obliged|duty-bound|legally bound) to\b/i,
  },
  {
    act: 'demands',
    words:
      /\b(?:nobody|no ?one|no (?:state|country|party|side|nation|power|government)|neither (?:side|party)) (?:gets|has (?:a |the |any )?(?:right|licen[cs]e|authority)|is (?:entitled|allowed))\b/i,
  },
  { act: 'demands', words: /\b(?:has|have|had) no right to\b|\b(?:hold|holding|held) (?:them|him|it|both|you) to\b/i },
  { act: 'demands', words: /^(?:a |the |our |its |their )?right (?:of|to|for)\b/i },
  {
    act: 'demands',
    words:
      /\b(?:accord|agreement|treaty|resolution|law|deal|charter|plan|convention|truce|peace) (?:\p{L}{1,12} ){0,2}(?:requires?|demands?|obliges?|obligates?)\b/iu,
  },
  {
    act: 'urges',
    words:
      /\b(?:crucial|important|essential|vital|imperative|critical|indispensable|necessary|urgent) (?:that|to(?! point out| note| say| add)|for)\b/i,
    first: 14,
  },
  {
    act: 'urges',
    words: /\b(?:high |about )?time (?:has come )?(?:to|for|that) (?:\p{L}{1,16})\b(?<! \d{1,4})/iu,
    first: 8,
  },
  {
    act: 'urges',
    words:
      /^(?:we|i) (?:\p{L}{1,12} )?(?:ask|call on|appeal to|invite|count on|rely on|want|expect) (?!for|if|whether|why|how|what|to\b)[^.]{1,80} to \p{L}/iu,
  },
  { act: 'urges', words: /^(?:please|let us|let’s|let's)\b/i },

  // warning: what would follow
  {
    act: 'warns',
    words:
      /\b(?:irresponsible|provocative|dangerous|dire|consequences|retaliat(?:e|ion)|catastroph\w{1,6}|escalation|will pay|grave|disaster|peril|playing with fire|at (?:its|their|his|your) own risk|point of no return|brink|abyss|bloodbath|powder keg)\b/i,
  },
  {
    act: 'warns',
    words:
      /\b(?:will|would|could|may|might|can|’ll|'ll) (?:\w{1,12} )?(?:put an end to|bring an end to|destroy|jeopardi[sz]e|undermine|derail|endanger|threaten|scuttle|torpedo|wreck|sink|ruin|poison|doom|kill|collapse|unravel|backfire|plunge|ignite|inflame|be the end|mean war|lead to (?:war|a new))\b/i,
  },
  {
    act: 'warns',
    words:
      /\bcannot be (?:implemented|tolerated|ignored)\b|\bthere (?:will|would|’ll|'ll) be no (?:more|further|second|other|next)\b/i,
  },
  {
    act: 'warns',
    words:
      /\b(?:final|last) (?:chance|extension|offer|warning|deadline|opportunity|call)\b|\btime is (?:running|fast running) (?:out|short)\b|\b(?:patience|time) (?:is|has) (?:run|running|wearing|not)\b/i,
  },
  {
    act: 'warns',
    words:
      /^(?:if|unless|should) [^.]{4,120}, (?:then )?(?:i|we|they|he|she|it|there|the \w{1,16}) (?:will|would|shall|go|leave|walk|quit|resign|stop|strike|respond|are (?:out|gone)|have)\b/i,
  },
  {
    act: 'warns',
    words:
      /\b(?:if|should|unless) (?:the |these |those )?(?:\w{1,16} )?(?:talks|negotiations|truce|ceasefire|cease-fire|deal|agreement|accord|process|mediation) (?:\w{1,10} )?(?:fails?|failed|collapses?|collapsed|breaks? down|stalls?)\b/i,
  },

  // blame
  {
    act: 'accuses',
    words:
      /\b(?:violat(?:e[sd]?|ing|ions? of)|breach(?:ed|es|ing)?|war crimes?|crimes? against|infring\w{1,4}|sabotag\w{1,4}|provok\w{1,4}|to blame|goes against|went back on|reneg\w{1,4}|bad faith|double standards|obstruct\w{1,4}|hypocri\w{1,4}|treacher\w{1,3}|h[eo]ld(?:s|ing)? (?:\w{1,16} ){1,4}hostage)\b/i,
    of: 'other',
  },
  {
    act: 'accuses',
    words:
      /\b(?:thie(?:f|ves)|liars?|bandits?|puppets?|invaders?|murderers?|butchers?|terrorists|warmongers?|traitors?|occupiers?|aggressors?|criminals)\b/i,
    first: 12,
    of: 'other',
  },
  {
    act: 'accuses',
    words:
      /\b(?:has|have|had) (?:so far )?(?:not|never|yet to) (?:been |be )?(?:done|implement\w{0,3}|honou?r\w{0,3}|kept|keep|fulfil\w{0,4}|compl(?:y|ied)|liv\w{1,2} up|carr\w{2,4} out|respect\w{0,3}|deliver\w{0,3})\b/i,
    of: 'other',
  },
  {
    act: 'accuses',
    words:
      /\b(?:(?:broke|broken|breaks)(?! (?:into|out|down|off|up|away|new|with|through))|betray\w{1,3}|trampl\w{1,3}|ignor(?:es|ed|ing)|flout\w{1,3}|blam\w{1,3}|still (?:occup\w{1,4}|holds?|blocks?|refus\w{2,3}))\b/i,
    first: 12,
    of: 'other',
  },
  {
    act: 'accuses',
    words: /\b(?:without|against) (?:its|our|their|the state[’']s) (?:consent|permission|will|approval)\b/i,
    of: 'other',
  },
  {
    act: 'accuses',
    words: /\b(?:harmful|disturbing|shameful|cynical|hostile|cowardly|barbaric|brutal|unlawful|illegal|reckless)\b/i,
    first: 10,
    of: 'other',
  },

  // praise, also of a mood
  {
    act: 'praises',
    words:
      /\b(?:grateful|gratitude|thank(?:s|ful|ed)?|(?:an? |is |was |are |truly |meeting |this )historic|historic(?=[”"]?$| (?:day|step|moment|chance|opportunity|agreement|accord|meeting|visit))|milestone|proud|pride|landmark|great success|game[- ]changer)\b/i,
    first: 24,
  },
  { act: 'praises', words: /(?<!\bno )\bbreakthrough\b/i, first: 10 },
  {
    act: 'praises',
    words:
      /\bsense of (?:responsibility|purpose|urgency|compromise|duty)\b|\bgood ?will\b|\bgood (?:news|faith|example|day|spirit)\b|\bright direction\b|\bstep forward\b/i,
  },
  {
    act: 'praises',
    words:
      /\b(?:very |really |most |so |a )?(?:constructive|productive|excellent|fruitful|(?:an |is |was |are |were )encouraging|remarkable|courageous|brave|generous|exemplary|outstanding|admirable|frank|cordial)\b/i,
    first: 12,
  },
  {
    act: 'praises',
    words: all(
      `\\b(?:${BE}|had|have had|has had) (?:a |an |as |very |really |quite |so ){0,3}(?:good|great|wonderful)\\b(?! (?:or|enough|at))`,
    ),
    first: 12,
  },
  {
    act: 'praises',
    words:
      /\b(?:support(?:s|ed)?|back(?:s|ed)?|welcom(?:es?|ed)|appreciat(?:es?|ed)) (?:\S{1,20} ){0,3}(?:efforts?|initiatives?|mediation|work|endeavou?rs?|role|steps?|process|leadership)\b/i,
    first: 14,
  },
  {
    act: 'proposes',
    words:
      /\b(?:could|might) (?:\w{1,12} )?(?:take place|be held|meet|be convened|be arranged|be set up|be organi[sz]ed|host|serve as)\b|\bwhy not\b|\bhow about\b/i,
    first: 14,
  },
  { act: 'proposes', words: /^(?:a |the |one )?(?:possible|possibility|option|alternative)\b/i },
]

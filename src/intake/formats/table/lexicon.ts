import type { ContactPhase } from '../../../model/finding.ts'
import type { ColumnRole, StatusMeaning } from './mapping.ts'

/** Words of headings in English trackers, the most telling first: "Due date" is a deadline, "Date" the day of a meeting. */
export const COLUMN_WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['ignore', /^(?:no\.?|nr\.?|#|id|ref(?:erence)?(?: no\.?)?|row|serial)$/i],
  ['published', /\b(?:published|publication date|date of publication|release date)\b/i],
  ['url', /\b(?:url|link|web ?(?:site|page)?|address)\b/i],
  [
    'asOf',
    /\b(?:as of|as at|last (?:update|updated|checked|review(?:ed)?)|updated(?: on)?|status date|date of (?:status|assessment|update)|assess(?:ed|ment) (?:on|date)|report(?:ed|ing) (?:on|date))\b/i,
  ],
  [
    'due',
    /\b(?:due|deadline|target(?: date)?|by when|time ?(?:line|frame|limit)|(?:to be )?(?:done|completed) by|expected (?:by|date)|completion date)\b/i,
  ],
  [
    'by',
    /\b(?:according to|assessed by|reported by|assess(?:or|ed)|monitor(?:ed by)?|verified by|rated by|evaluator)\b/i,
  ],
  ['speaker', /\b(?:speaker|said by|spokes(?:man|woman|person)|who said(?: it)?)\b/i],
  ['statementDate', /\b(?:date (?:of (?:the )?(?:statement|quote|speech)|said)|said on)\b/i],
  [
    'contactDate',
    /\b(?:date of (?:the )?(?:meeting|contact|visit|talks|session|call)|(?:meeting|contact|visit) date|held on)\b/i,
  ],
  ['contactType', /\b(?:(?:type|kind|form) of (?:meeting|contact|event)|(?:meeting|contact|event) type)\b/i],
  ['participants', /\b(?:participants?|attend(?:ees|ance|ed(?: by)?)|present|between|delegations?|who met)\b/i],
  ['phase', /\b(?:phase|held\?|outcome of (?:the )?meeting|meeting status)\b/i],
  [
    'status',
    /\b(?:status|level|implement(?:ation|ed)(?: (?:status|level))?|progress|state of (?:play|implementation)|score|rating|fulfil+ment|compliance)\b/i,
  ],
  ['force', /\b(?:force|(?:type|nature|strength) of (?:the )?(?:commitment|undertaking|obligation))\b/i],
  ['theme', /\b(?:theme|topic|area|sector|category|pillar|chapter|section|subject|cluster|basket)\b/i],
  ['toward', /\b(?:beneficiar(?:y|ies)|toward(?:s)?|owed to|counterpart|in favou?r of)\b/i],
  [
    'parties',
    /\b(?:part(?:y|ies)|responsible(?: (?:party|actor|body|ministry))?|responsibility|obligor|owner|side|implement(?:er|ing (?:party|body|agency))|lead|who|actors?)\b/i,
  ],
  [
    'commitment',
    /\b(?:commitments?|undertakings?|obligations?|provisions?|measures?|pledges?|promises?|action(?: point| item)?s?|deliverables?|tasks?|stipulations?|clauses?)\b/i,
  ],
  ['statement', /\b(?:statement|quot(?:e|ation)|words|said|remark)\b/i],
  ['contact', /\b(?:meetings?|contacts?|events?|visits?|talks|sessions?|rounds?|calls?)\b/i],
  ['place', /\b(?:place|venue|location|city|where|host city)\b/i],
  ['contactDate', /^(?:date|day|when|dates)$/i],
  ['source', /\b(?:source|agency|outlet|publisher|reported in)\b/i],
  ['note', /\b(?:notes?|comments?|remarks?|details?|description|observations?|background)\b/i],
]

/** What the words of a status column commonly mean on the scale of the Peace Accords Matrix: 0 not initiated, 1 minimum, 2 intermediate, 3 full. */
export const STATUS_WORDS: readonly (readonly [RegExp, StatusMeaning])[] = [
  [/^0$/, { level: 0 }],
  [/^1$/, { level: 1 }],
  [/^2$/, { level: 2 }],
  [/^3$/, { level: 3 }],
  [
    /\bnot (?:yet )?(?:started|initiated|begun|implemented|done|fulfilled)\b|\bno (?:action|progress)\b|^(?:none|nothing|pending|to do|open)$/,
    { level: 0 },
  ],
  [/\b(?:breach|violat|broken)/, { level: null, trend: 'breached' }],
  [/\b(?:revers|rolled back|withdrawn)/, { level: null, trend: 'reversed' }],
  [/\b(?:suspend|frozen|on hold|paused)/, { level: null, trend: 'suspended' }],
  [/\b(?:stall|blocked|stuck|delayed|overdue)/, { level: null, trend: 'stalled' }],
  [/\b(?:minim(?:al|um)|just (?:begun|started)|initiated|started|begun|early stage)/, { level: 1, trend: 'starting' }],
  [
    /\b(?:in progress|under ?way|ongoing|on track|being implemented|advancing)/,
    { level: [1, 2], trend: 'progressing' },
  ],
  [/\b(?:partial(?:ly)?|partly|intermediate|half|mostly|largely|substantial)/, { level: 2 }],
  [
    /\b(?:full(?:y)?|complete(?:d|ly)?|done|implemented|fulfilled|achieved|finished|met|delivered|closed)/,
    { level: 3, trend: 'completed' },
  ],
  [/^(?:unknown|n\/?a|unclear|no (?:data|information)|-|–|\?)$/, { level: null }],
]

export const PHASE_WORDS: readonly (readonly [RegExp, ContactPhase])[] = [
  [/\b(?:cancel|called off|abandoned)/, 'cancelled'],
  [/\b(?:postpon|put off|moved|deferred|delayed)/, 'postponed'],
  [/\b(?:propos|offered|suggested|tentative|invited)/, 'proposed'],
  [/\b(?:denied|did not (?:happen|take place)|none)/, 'denied'],
  [/\b(?:due|plan|schedul|announced|upcoming|expected|set for|confirmed)/, 'due'],
  [/\b(?:under.?way|ongoing|in session|in progress)/, 'under-way'],
  [/\b(?:held|took place|happened|done|past|completed|concluded|yes)/, 'held'],
]

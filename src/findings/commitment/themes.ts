/** What a commitment is about in plain words, the words that tell it, and what the two public lists call it. */
export interface Theme {
  readonly theme: string
  readonly words: RegExp
  /** provisions of the Peace Accords Matrix */
  readonly pam: readonly string[]
  /** chapters of the PA-X codebook */
  readonly pax: readonly string[]
}

/**
 * Themes in plain words, with the provisions and chapters each stands for.
 * Source: the 51 provisions of the Peace Accords Matrix (peaceaccords.nd.edu/provisions) and the chapters of the PA-X
 * codebook (peaceagreements.org), as published in November 2026. What dispatches never speak of (national symbols, civil
 * administration) is left out; nuclear matters, sanctions and relations between states, which peace accords seldom
 * have, are added.
 */
export const THEMES: readonly Theme[] = [
  {
    theme: 'ceasefire',
    words:
      /\b(?:cease-?fires?|truces?|armistice|(?:end|halt|stop|cease|cessation)\w{0,4} (?:of |to |all )?(?:the )?(?:hostilities|fighting|shelling|attacks?|strikes?|fire|operations)|hostilities|de-escalat\w{1,4}|lull)\b/i,
    pam: ['Cease Fire'],
    pax: ['Security sector'],
  },
  {
    theme: 'prisoners and detainees',
    words: /\b(?:prisoners?|detainees?|hostages?|captives?|abductees|remains of|bodies of|missing persons)\b/i,
    pam: ['Prisoner Release'],
    pax: ['Transitional justice'],
  },
  {
    theme: 'amnesty',
    words: /\b(?:amnest\w{1,4}|pardons?)\b/i,
    pam: ['Amnesty'],
    pax: ['Transitional justice'],
  },
  {
    theme: 'mines',
    words: /\b(?:(?:land)?mines?|minefields?|demining|unexploded|ordnance)\b/i,
    pam: ['Disarmament'],
    pax: ['Security sector'],
  },
  {
    theme: 'withdrawal of forces',
    words:
      /\b(?:withdraw\w{0,4}|pull(?:ing)? (?:back|out|its|their)|pull-?(?:back|out)|disengage\w{0,5}|redeploy\w{0,4}|evacuate (?:its|their) (?:troops|forces|posts)|heavy weapons|buffer zone|demilitari[sz]ed zone)\b/i,
    pam: ['Withdrawal of Troops'],
    pax: ['Security sector'],
  },
  {
    theme: 'disarmament and reintegration',
    words:
      /\b(?:disarm\w{0,5}|demobili[sz]\w{1,6}|decommission\w{0,3}|demilitari[sz]\w{1,6}|lay(?:ing)? down|reintegrat\w{1,4}|ex-combatants?|former fighters|cantonment|militias?|paramilitar\w{1,3})\b/i,
    pam: ['Disarmament', 'Demobilization', 'Reintegration', 'Paramilitary Groups'],
    pax: ['Security sector'],
  },
  {
    theme: 'nuclear and other weapons',
    words:
      /\b(?:nuclear|denucleari[sz]\w{1,5}|enrich\w{0,5}|uranium|centrifuges?|missiles?|warheads?|chemical weapons|non-?proliferation|safeguards|arms control)\b/i,
    pam: [],
    pax: [],
  },
  {
    theme: 'arms embargo',
    words:
      /\b(?:arms embargo(?:es)?|arms (?:supplies|deliveries|shipments|sales)|weapons (?:supplies|deliveries|shipments))\b/i,
    pam: ['Arms Embargo'],
    pax: ['Security sector'],
  },
  {
    theme: 'border',
    words: /\b(?:borders?|boundar(?:y|ies)|frontier|demarcat\w{1,4}|delimit\w{1,6}|crossings?|checkpoints?)\b/i,
    pam: ['Boundary Demarcation'],
    pax: ['State definition'],
  },
  {
    theme: 'humanitarian access',
    words:
      /\b(?:humanitarian|aid (?:convoys?|workers|deliver\w{1,5}|trucks)|relief|medicines?|food aid|corridors?|evacuat\w{1,4}|siege|blockade)\b/i,
    pam: ['Donor Support'],
    pax: ['Socio-economic reconstruction'],
  },
  {
    theme: 'displaced persons and refugees',
    words: /\b(?:displaced|refugees?|repatriat\w{1,4}|return(?:ing)? home|returnees?|resettle\w{0,4})\b/i,
    pam: ['Refugees', 'Internally Displaced Persons'],
    pax: ['Groups'],
  },
  {
    theme: 'observers and peacekeepers',
    words:
      /\b(?:observers?|monitor\w{0,4}|inspect\w{0,4}|peacekeep\w{1,4}|verif\w{1,8}|stabili[sz]ation force|blue helmets|monitoring mission)\b/i,
    pam: [
      'Verification Mechanism',
      'UN Peacekeeping Force',
      'Regional Peacekeeping Force',
      'UN Transitional Authority',
    ],
    pax: ['Implementation'],
  },
  {
    theme: 'sanctions',
    words: /\b(?:sanctions?|embargo(?:es)?|asset freezes?|frozen (?:assets|funds)|travel bans?|tariffs?)\b/i,
    pam: [],
    pax: [],
  },
  {
    theme: 'elections',
    words: /\b(?:elections?|electoral|vote|voting|ballot|polls|political part(?:y|ies))\b/i,
    pam: ['Electoral/Political Party Reform'],
    pax: ['Governance'],
  },
  {
    theme: 'self-determination and status',
    words:
      /\b(?:referendum|plebiscite|self-determination|two-state|independence|final status|secession|unification|reunification)\b/i,
    pam: ['Independence Referendum', 'Right of Self-Determination'],
    pax: ['State definition'],
  },
  {
    theme: 'sovereignty and territory',
    words:
      /\b(?:sovereignty|territorial (?:integrity|waters)|inviolability|settlements? (?:building|construction|expansion)|annex\w{0,6})\b/i,
    pam: [],
    pax: ['State definition'],
  },
  {
    theme: 'constitution',
    words: /\b(?:constitution\w{0,4}|ratif\w{1,8})\b/i,
    pam: ['Constitutional Reform', 'Ratification Mechanism'],
    pax: ['Governance'],
  },
  {
    theme: 'government and power-sharing',
    words:
      /\b(?:power[- ]sharing|share power|transition\w{0,4}|(?:unity|interim|coalition|caretaker) (?:government|cabinet)|hand(?:ing)? (?:over )?power|parliament|cabinet|civilian rule)\b/i,
    pam: ['Powersharing Transitional Government', 'Executive Branch Reform', 'Legislative Branch Reform'],
    pax: ['Power-sharing', 'Governance'],
  },
  {
    theme: 'autonomy and regions',
    words:
      /\b(?:autonom\w{1,4}|self-rule|self-government|decentrali[sz]\w{1,6}|federal\w{0,3}|devol\w{1,6}|special status)\b/i,
    pam: ['Decentralization/Federalism', 'Territorial Powersharing'],
    pax: ['Power-sharing'],
  },
  {
    theme: 'army and police reform',
    words:
      /\b(?:(?:army|military|police|security[- ]sector|security service) reforms?|integrat\w{1,4} (?:\w{1,12} ){0,3}(?:army|forces|police)|(?:joint|national|unified) (?:army|police)|reform\w{0,3} (?:of )?(?:the )?(?:army|military|police|security))\b/i,
    pam: ['Military Reform', 'Police Reform'],
    pax: ['Security sector', 'Power-sharing'],
  },
  {
    theme: 'truth and reparation',
    words: /\b(?:truth commission|reconciliation|reparations?|compensat\w{1,4}|apolog\w{1,4}|victims|memorials?)\b/i,
    pam: ['Truth or Reconciliation Mechanism', 'Reparations', 'Commission to Address Damage'],
    pax: ['Transitional justice'],
  },
  {
    theme: 'courts and accountability',
    words:
      /\b(?:courts?|tribunal|judiciary|judges|prosecut\w{1,5}|extradit\w{1,5}|investigat\w{1,4}|inquiry|war crimes|accountab\w{1,6}|arbitration|trials?)\b/i,
    pam: ['Judiciary Reform', 'International Arbitration'],
    pax: ['Justice sector reform', 'Transitional justice'],
  },
  {
    theme: 'human and minority rights',
    words:
      /\b(?:human rights|civil rights|minorit(?:y|ies)|indigenous|women|children|child soldiers|freedom of|press freedom|equality|citizenship)\b/i,
    pam: [
      'Human Rights',
      'Minority Rights',
      'Indigenous Minority Rights',
      "Women's Rights",
      "Children's Rights",
      'Citizenship',
      'Media Reform',
    ],
    pax: ['Human rights and equality', 'Gender', 'Groups'],
  },
  {
    theme: 'culture, language and education',
    words:
      /\b(?:languages?|schools?|education\w{0,2}|cultural|heritage|churches|mosques|monasteries|shrines?|holy sites?|textbooks?)\b/i,
    pam: ['Cultural Protections', 'Official Language', 'Education Reform'],
    pax: ['Human rights and equality', 'Land, property and environment'],
  },
  {
    theme: 'land, water and natural resources',
    words:
      /\b(?:land (?:reform|rights|claims)|farmland|property (?:rights|claims)|natural resources|water|dams?|rivers?|fishing|fisher(?:y|ies)|mining|environment\w{0,2}|climate|emissions)\b/i,
    pam: ['Natural Resource Management'],
    pax: ['Land, property and environment'],
  },
  {
    theme: 'recognition and relations',
    words:
      /\b(?:recogni[sz]\w{1,5}|embass(?:y|ies)|ambassadors?|consulates?|diplomatic (?:relations|ties)|normali[sz]\w{1,6}|visas?)\b/i,
    pam: ['Inter-ethnic/State Relations'],
    pax: ['State definition'],
  },
  {
    theme: 'transport and energy',
    words:
      /\b(?:rail\w{0,4}|roads?|highways?|pipelines?|gas|oil|electricity|power (?:plants?|lines?|grid)|grain|ports?|airports?|flights?|shipping|transit|corridor)\b/i,
    pam: [],
    pax: ['Socio-economic reconstruction'],
  },
  {
    theme: 'carrying out the accord',
    words:
      /\b(?:joint commission|(?:dispute|conflict) resolution|timetable|road-?map|guarantors?|guarantees|working groups?|implement\w{0,7}|review (?:of )?the (?:accord|agreement|deal))\b/i,
    pam: ['Detailed Implementation Timeline', 'Dispute Resolution Committee', 'Review of Agreement'],
    pax: ['Implementation'],
  },
]

/** Themes so wide that any other goes before them. */
export const WIDE_THEMES: readonly Theme[] = [
  {
    theme: 'aid and economy',
    words:
      /\b(?:trade|econom\w{1,4}|invest\w{0,5}|billion|million|fund\w{0,3}|loans?|debt|aid|reconstruct\w{1,4}|development|donors?|assistance)\b/i,
    pam: ['Economic and Social Development', 'Donor Support'],
    pax: ['Socio-economic reconstruction'],
  },
  {
    theme: 'security',
    words:
      /\b(?:security|militar\w{1,3}|defen[cs]e|troops|forces|hotline|exercises|drills|terroris\w{1,2}|weapons|arms|base)\b/i,
    pam: [],
    pax: ['Security sector'],
  },
  {
    theme: 'talks',
    words:
      /\b(?:talks|negotiat\w{1,5}|dialogue|consultations|meet(?:ing)?s?|contacts?|summit|round|table|conference)\b/i,
    pam: [],
    pax: ['Implementation'],
  },
]

/**
 * The theme of the words for what is to be done, e.g. "withdrawal of forces"; undefined where none fits. What is told
 * first decides, as the head of "allow aid convoys across the border" does; the wide themes count where no other fits.
 */
export function themeOf(what: string): string | undefined {
  return earliest(THEMES, what) ?? earliest(WIDE_THEMES, what)
}

function earliest(themes: readonly Theme[], what: string): string | undefined {
  let best: string | undefined
  let first = Number.POSITIVE_INFINITY
  for (const { theme, words } of themes) {
    const at = words.exec(what)?.index
    if (at !== undefined && at < first) {
      best = theme
      first = at
    }
  }
  return best
}

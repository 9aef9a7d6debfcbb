/**
 * What commitments are about, in plain words; the first that fits wins.
 * Source: topics of PA-X (version 8) and of the Peace Accords Matrix, those that dispatches speak of.
 */
const THEMES: readonly (readonly [string, RegExp])[] = [
  ['ceasefire', /\b(?:cease-?fire|truce|armistice|hostilities|cease fire|stop (?:fighting|shelling)|fighting)\b/i],
  ['prisoners and detainees', /\b(?:prisoners?|detainees?|hostages?|captives?|amnesty|remains of)\b/i],
  ['mines', /\b(?:mines?|minefields?|demining|unexploded)\b/i],
  [
    'withdrawal of forces',
    /\b(?:withdraw\w{0,4}|pull(?:ing)? (?:back|out)|pull-?(?:back|out)|disengage\w{0,5}|heavy weapons)\b/i,
  ],
  ['disarmament', /\b(?:disarm\w{0,5}|demobili[sz]\w{1,6}|decommission\w{0,3}|demilitari[sz]\w{1,6}|lay down)\b/i],
  [
    'nuclear and other weapons',
    /\b(?:nuclear|enrich\w{0,5}|uranium|missiles?|warheads?|chemical weapons|non-?proliferation)\b/i,
  ],
  ['border', /\b(?:borders?|boundar(?:y|ies)|demarcat\w{1,4}|delimit\w{1,5}|crossings?)\b/i],
  ['humanitarian access', /\b(?:humanitarian|aid convoys?|relief|medicines?|corridors?|evacuat\w{1,4})\b/i],
  ['displaced persons and refugees', /\b(?:displaced|refugees?|repatriat\w{1,4}|return home)\b/i],
  ['observers and peacekeepers', /\b(?:observers?|monitor\w{0,4}|inspect\w{0,4}|peacekeep\w{1,4}|verif\w{1,8})\b/i],
  ['sanctions', /\b(?:sanctions?|embargo|blockade|tariffs?)\b/i],
  ['elections', /\b(?:elections?|vote|referendum|ballot)\b/i],
  [
    'constitution and government',
    /\b(?:constitution\w{0,2}|power-sharing|transitional?|unity government|autonomy|parliament)\b/i,
  ],
  ['justice and human rights', /\b(?:human rights|courts?|tribunal|justice|investigat\w{1,4}|accountab\w{1,6})\b/i],
  ['recognition and relations', /\b(?:recogni[sz]\w{1,5}|embass(?:y|ies)|diplomatic relations|normali[sz]\w{1,6})\b/i],
  ['sovereignty and territory', /\b(?:sovereignty|territorial integrity|independence|self-determination|two-state)\b/i],
  ['transport and energy', /\b(?:rail\w{0,4}|roads?|pipelines?|gas|oil|electricity|grain|ports?|flights?)\b/i],
  ['trade and economy', /\b(?:trade|economic|invest\w{0,5}|billion|million|fund\w{0,3}|debt)\b/i],
  ['security', /\b(?:security|militar\w{1,3}|defen[cs]e|troops|hotline)\b/i],
  ['talks', /\b(?:talks|negotiat\w{1,5}|dialogue|consultations|meet(?:ing)?|contact)\b/i],
]

/** The theme of the words for what is to be done, e.g. "withdrawal of forces"; undefined where none fits. */
export function themeOf(what: string): string | undefined {
  return THEMES.find(([, pattern]) => pattern.test(what))?.[0]
}

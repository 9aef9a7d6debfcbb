/**
 * Nouns that head the name of a document or norm. "strong" ones name one with any capital, number or date before or
 * behind them; "weak" ones need a capital of their own ("Annan Plan") or a party to them ("the EU-Norland statement").
 *
 * Source: heads of the titles in the United Nations Treaty Series and of peace agreements' titles in news text; typed 2026.
 */
export const STRONG_HEADS = new Set(
  `charter treaty treaties convention conventions protocol protocols accord accords agreement agreements resolution
  resolutions declaration pact covenant statute constitution communique communiqué communiques communiqués memorandum
  memoranda mou armistice covenants concordat decree directive ultimatum ordinance`
    .trim()
    .split(/\s+/),
)
export const WEAK_HEADS = new Set(
  `act plan initiative commitments principles assurances roadmap road-map framework formula document package law bill
  deal ceasefire cease-fire truce statement understandings guidelines provisions proposals decision judgment ruling
  amendment doctrine settlement compact code paper letter report`
    .trim()
    .split(/\s+/),
)
/** Weak heads that a month or year alone makes a document: "the July 2020 ceasefire", "the November 27 deal". */
export const DATED_HEADS = new Set(
  'deal ceasefire cease-fire truce statement plan framework roadmap directive decision understandings'.split(' '),
)

/** Documents the wire calls by a short name alone. */
export const SHORT_NAMES = new Set([
  'JCPOA',
  'INF',
  'START',
  'NPT',
  'CTBT',
  'CFE',
  'SALT',
  'ABM',
  'TPNW',
  'UNCLOS',
  'UNSCR',
  'NAFTA',
  'USMCA',
  'UDHR',
  'ICCPR',
])

/** Documents named by words that no head noun tells. */
export const WHOLE_NAMES = [
  'Law of the Sea',
  'Universal Declaration of Human Rights',
  'Magna Carta',
  'Final Act',
  'Open Skies',
  'Basic Law',
  'Bill of Rights',
  'Green Book',
] as const

/** Words that open a part of a document: "Article 5 of", "Chapter VII of". */
export const PARTS = /^(?:article|articles|chapter|chapters|annex|paragraph|section|part|title)$/i

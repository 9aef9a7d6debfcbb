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
  `act plan commitments principles assurances roadmap road-map framework formula document bill
  deal ceasefire cease-fire truce statement understandings guidelines provisions proposals decision judgment ruling
  amendment doctrine compact code initiative understanding parameters report law proposal package note ideas
  measures award verdict judgement arrangement arrangements`
    .trim()
    .split(/\s+/),
)
/** Adjectives that name no document by themselves: "a Joint Statement", "the Final Agreement". */
export const PLAIN =
  /^(?:joint|presidential|national|interim|final|draft|peace|executive|security|technology|new|bilateral|historic)$/i

/** Weak heads that a month or year alone makes a document: "the July 2020 ceasefire", "the November 27 deal". */
export const DATED_HEADS = new Set(
  'deal ceasefire cease-fire truce statement plan framework roadmap directive decision understandings understanding measures award verdict judgment judgement ruling arrangement arrangements'.split(
    ' ',
  ),
)

/**
 * Heads that a person's name or a town's makes a document: "the Stein formula", "the Vester commitments". A state's or an
 * organisation's name does not: their plans and commitments are many.
 */
export const NAMED_HEADS = new Set(
  'commitments principles understandings understanding parameters formula plan roadmap proposals ideas package doctrine report deal initiative'.split(
    ' ',
  ),
)

/** Small words that narrow a document right before its head: "border agreement", "ceasefire accord". */
export const NARROWING = new Set(
  `peace border maritime nuclear ceasefire truce trade boundary security framework demarcation partnership association
  cooperation joint basic interim comprehensive bilateral trilateral final free gas water extradition friendship
  agreement council prisoner exchange grain deal normalisation normalization investment defence defense arms power-sharing
  disengagement withdrawal reconciliation unity`
    .trim()
    .split(/\s+/),
)

/** Matters by which a deal is known to everybody: "the grain deal", "the power-sharing agreement". */
export const KNOWN_BY = new Set(
  'nuclear grain border boundary maritime power-sharing gas water fisheries fishing transit demarcation oil'.split(' '),
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
export const PARTS = /^(?:article|articles|clause|clauses|chapter|chapters|annex|paragraph|section|part|title)$/i

/** Weak heads by which a known document is named again: "the plan", "the truce". */
export const AGAIN_HEADS = new Set('plan deal truce ceasefire cease-fire roadmap formula framework law act'.split(' '))

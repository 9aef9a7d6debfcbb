/** What relations of Universal Dependencies and tags of the Penn Treebank are called by people who are no linguists. */
const RELATIONS: Readonly<Record<string, string>> = {
  root: 'main word',
  nsubj: 'subject',
  csubj: 'subject clause',
  obj: 'object',
  iobj: 'to whom',
  obl: 'circumstance',
  'obl:agent': 'by whom',
  ccomp: 'what is said',
  xcomp: 'what is done',
  advcl: 'side clause',
  acl: 'clause about it',
  'acl:relcl': 'clause about it',
  amod: 'adjective',
  nmod: 'of, in, with what',
  'nmod:poss': 'whose',
  appos: 'told again',
  compound: 'part of the term',
  'compound:prt': 'part of the verb',
  flat: 'part of the name',
  fixed: 'part of the phrase',
  nummod: 'number',
  det: 'article',
  case: 'preposition',
  mark: 'opens the clause',
  aux: 'helping verb',
  'aux:pass': 'helping verb',
  cop: 'is, was',
  conj: 'joined by and, or',
  cc: 'and, or, but',
  advmod: 'how, when, where',
  parataxis: 'beside the main clause',
  punct: 'mark',
  expl: 'there, it',
  discourse: 'aside',
  vocative: 'addressed',
}

const TAGS: Readonly<Record<string, string>> = {
  VBD: 'verb, past',
  VBZ: 'verb, present',
  VBP: 'verb, present',
  VB: 'verb, base form',
  VBG: 'verb, -ing form',
  VBN: 'verb, participle',
  MD: 'will, may, must',
  NN: 'noun',
  NNS: 'noun, plural',
  NNP: 'name',
  NNPS: 'name, plural',
  JJ: 'adjective',
  JJR: 'adjective, more',
  JJS: 'adjective, most',
  RB: 'adverb',
  PRP: 'pronoun',
  PRP$: 'his, her, their',
  DT: 'article',
  IN: 'preposition',
  TO: 'to',
  CC: 'and, or, but',
  CD: 'number',
  WDT: 'which, that',
  WP: 'who, what',
  WRB: 'when, where, how',
  RP: 'part of a verb',
  EX: 'there',
  POS: "'s",
}

/** "subject", "object", "what is said or thought"; the relation itself where it has no plainer name. */
export function relationWords(deprel: string): string {
  return RELATIONS[deprel] ?? RELATIONS[deprel.split(':')[0]!] ?? deprel
}

/** "verb, past", "name"; the universal part of speech where the tag has no plainer name. */
export function tagWords(xpos: string, upos: string): string {
  return TAGS[xpos] ?? upos.toLowerCase()
}

/**
 * What each feature of the two chains and of the judge looks at, in the words of an explanation and in the order the
 * features are written. "+" joins what is looked at together.
 */
const ATOMS: Readonly<Record<string, string>> = {
  always: 'any word at all',
  word: 'the word',
  lemma: 'the word in its base form',
  tag: 'its part of speech',
  class: 'words used like it',
  ending: 'its ending',
  shape: 'its capitals and figures',
  w1: 'the word before',
  w2: 'the word after',
  w11: 'the second word before',
  w22: 'the second word after',
  t1: 'the part of speech before',
  t2: 'the part of speech after',
  t11: 'the second part of speech before',
  t22: 'the second part of speech after',
  c1: 'words used like the one before',
  c2: 'words used like the one after',
  l1: 'the base form before',
  l2: 'the base form after',
  relation: 'its place in the sentence',
  head: 'the word it hangs on',
  headtag: 'the part of speech it hangs on',
  far: 'how far away what it hangs on is',
  kids: 'what hangs on it',
  opener: 'what opens its clause ("that", "to", "if")',
  subject: 'its subject',
  object: 'its object',
  headkids: 'what else hangs there',
  headsubject: 'the subject there',
  mark: 'where it stands to quotation marks',
  near: 'quotations near it',
  cover: 'whether another statement already covers it',
  role: 'headline or body',
  begins: 'how near the sentence begins',
  ends: 'how near the sentence ends',
  side: 'before or after the attributing word',
  gap: 'how far from it',
  cue: 'the attributing word',
  cuetag: 'the part of speech of the attributing word',
  cueclass: 'words used like the attributing word',
  cuekids: 'what hangs on the attributing word',
  cueopener: 'what opens the clause of the attributing word',
  cuewords: 'the attributing words',
  cueplace: 'where in the sentence the attributing word stands',
  branch: 'the branch of the tree it is on',
  edge: 'whether that branch begins or ends here',
  branchopener: 'what opens that branch',
  depth: 'how deep in the branch',
  quote: 'quotation marks, and whose quotation it is',
  between: 'other attributing words between',
  after: 'the word behind the attributing word',
  before: 'the word ahead of the attributing word',
  incue: 'whether it attributes itself',
  opening: 'the phrase that begins here',
  closed: 'the phrase that has just ended',
  closing: 'the phrase that ends here',
  marks: 'the quotation marks beside it',
  chance: 'how sure the first model is of the attributing word',
  strict: 'whether that word won against all others',
  first: 'the first word of what is said',
  firsttag: 'the part of speech of that word',
  path: 'how sure the second model is of the whole',
  contentsure: 'the least sure word of what is said',
  sourcesure: 'the least sure word of the speaker',
  has: 'whether speaker and saying are both there',
  length: 'how long what is said is',
  claimed: 'what surer readings claim of it',
  envied: 'what less sure readings claim of it',
  conflict: 'whether a surer reading has its words',
  sourcetag: 'the part of speech of the speaker',
  cuelength: 'how long the attributing words are',
  pieces: 'in how many pieces it is said',
}

export const CUE_FEATURE_NAMES =
  names(`always word lemma lemma+tag tag class ending+tag shape+tag w1 w2 w11 w22 t1 t2 t1+tag
  tag+t2 t1+tag+t2 t11+t1+tag tag+t2+t22 w1+lemma lemma+w2 w1+lemma+w2 lemma+w2+w22 lemma+w22 c1+class class+c2 c1 c2 relation
  relation+lemma relation+head relation+lemma+head relation+tag+headtag far+tag kids+tag kids+lemma kids+class kids+relation
  opener+lemma opener+tag opener+class subject+lemma subject+class subject+kids object+lemma object+class headkids+relation+head
  headsubject+relation+lemma mark+tag mark+lemma near near+lemma near+tag near+class near+kids+tag mark+lemma+opener role+tag role+lemma begins+tag l1+l2 l1+lemma+tag t1+lemma+t2 cover cover+lemma
  cover+tag cover+mark+class`)

export const SPAN_FEATURE_NAMES =
  names(`side+gap side+gap+cue side+gap+cuetag side+word side+tag side+class side+word+cue side+tag+cue
  side+tag+cuetag side+class+cueclass side+w1 side+w2 side+t1+tag side+tag+t2 side+t1+tag+t2 side+w1+tag+gap side+word+t2+gap
  side+shape+gap side+w1+cue side+w2+cue side+relation+tag side+relation+cue side+relation+head+mark branch branch+cue
  branch+side+cuetag branch+cueclass branch+edge+cue branch+edge+tag branch+edge+quote branch+edge+cuetag branch+branchopener+cue
  branch+branchopener+cuetag branch+cueopener+cuetag branch+depth+tag branch+cuekids+cuetag branch+cuewords+side
  branch+cue+word+side branch+tag+side+cue branch+cueplace+quote branch+word+t1 quote+side quote+side+cue quote+side+tag
  quote+side+cuetag quote+side+gap quote+word+w1 quote+w1+w2 quote+side+cueplace quote+side+marks quote+between+side
  cueplace+side+gap cueplace+cue+side cueplace+side+tag+cuetag after+side+gap after+side+cue+quote after+side+branch before+side+gap
  before+side+branch before+cue+side cuewords+side+gap cuewords+side+word cuewords+side+quote cuekids+side+gap
  cuekids+side+quote+cuetag between+side between+side+cue between+side+branch between+side+tag between+side+word+cuetag
  cueopener+side+gap cueopener+side+cue+word cueopener+side+quote incue+side+tag incue+side+branch role+side+gap
  role+side+word+cue begins+side+tag ends+side+word ending+side+tag+gap opening+side opening+side+cue opening+side+quote
  opening+side+w1 opening+side+branchopener opening+side+branch closed+side closed+side+quote closed+opening+side closing+side
  closing+side+word closing+side+w2`)

export const JUDGE_FEATURE_NAMES =
  names(`always chance strict+chance cue cue+firsttag cue+first cuetag+firsttag path contentsure sourcesure
  has+chance length+side claimed+conflict envied conflict+chance has+cuetag cueclass+has marks+chance sourcetag+cue
  sourcetag+chance role+cuetag cuekids+cuetag cuelength+chance relation+cue pieces+side`)

function names(list: string): readonly string[] {
  return list.split(/\s+/).map((name) => {
    const parts = name.split('+').map((atom) => ATOMS[atom]!)
    return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!} together`
  })
}

import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { hashText, pair } from '../../trained/index.ts'

/** Where a token stands to quotation marks. */
export const Mark = { outside: 0, opening: 1, inside: 2, closing: 3 } as const

/** A parsed dispatch as numbers, one row a token: what the two chains read their features from. */
export interface Encoded {
  readonly n: number
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly pos: Int32Array
  readonly relation: Int32Array
  /** word cluster, 0 for a rare word */
  readonly cluster: Int32Array
  readonly shape: Int32Array
  readonly ending: Int32Array
  /** token index of the head, -1 for a root */
  readonly head: Int32Array
  /** the relations of a token's dependents, as a set hashed to one bit each */
  readonly kids: Int32Array
  /** key of the first dependent of a clause (its mark or first word): "that", "to", "if" */
  readonly opener: Int32Array
  /** key of the subject's lemma or tag, and of the object's */
  readonly subject: Int32Array
  readonly object: Int32Array
  readonly mark: Uint8Array
  /** index of the quotation a token or its mark belongs to, -1 outside */
  readonly quotation: Int32Array
  /** 1 where that quotation is a few words only: a term, not speech */
  readonly shortQuotation: Uint8Array
  readonly sentence: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  readonly paragraph: Int32Array
  /** 0 body, 1 headline, 2 deck or section line */
  readonly role: Uint8Array
}

// a quotation of no more tokens is taken for a term
const SHORT = 4

/** Gives the cluster of a lower-case word; 0 where it has none. */
export type ClusterOf = (word: string) => number

const KID_BIT: Record<string, number> = {
  nsubj: 1,
  obj: 2,
  ccomp: 4,
  xcomp: 8,
  obl: 16,
  mark: 32,
  aux: 64,
  advmod: 128,
  parataxis: 256,
  advcl: 512,
  case: 1024,
  det: 2048,
  nmod: 4096,
  acl: 8192,
  conj: 16384,
  compound: 32768,
  iobj: 65536,
  cop: 131072,
  punct: 262144,
  csubj: 524288,
}

/** What a word says by its form alone. */
interface Form {
  readonly word: number
  readonly cluster: number
  readonly shape: number
  readonly ending: number
}

// Words come back all the time: what a form says is kept, up to this many forms.
const MOST_FORMS = 60_000
const forms = new WeakMap<ClusterOf, Map<string, Form>>()

function formOf(text: string, clusterOf: ClusterOf): Form {
  let known = forms.get(clusterOf)
  if (!known || known.size > MOST_FORMS) {
    known = new Map()
    forms.set(clusterOf, known)
  }
  let form = known.get(text)
  if (!form) {
    const lower = plainMark(text.toLowerCase())
    form = {
      word: hashText(lower),
      cluster: clusterOf(/^\d/.test(lower) ? '0' : lower),
      shape: hashText(shapeOf(text)),
      ending: hashText(`-${lower.slice(-3)}`),
    }
    known.set(text, form)
  }
  return form
}

/** Turns a parsed dispatch into rows of numbers. */
export function encode(parsed: ParsedDispatch, clusterOf: ClusterOf): Encoded {
  const { tokens, sentences } = parsed
  const n = tokens.length
  const column = () => new Int32Array(n)
  const keys = new Map<string, number>()
  const key = (text: string) => {
    let k = keys.get(text)
    if (k === undefined) {
      k = hashText(text)
      keys.set(text, k)
    }
    return k
  }
  const e = {
    n,
    word: column(),
    lemma: column(),
    tag: column(),
    pos: column(),
    relation: column(),
    cluster: column(),
    shape: column(),
    ending: column(),
    head: column(),
    kids: column(),
    opener: column(),
    subject: column(),
    object: column(),
    mark: new Uint8Array(n),
    quotation: column().fill(-1),
    shortQuotation: new Uint8Array(n),
    sentence: column(),
    first: column(),
    last: column(),
    paragraph: column(),
    role: new Uint8Array(n),
  }
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!
    const s = sentences[t.sentence]!
    const form = formOf(t.text, clusterOf)
    e.word[i] = form.word
    e.cluster[i] = form.cluster
    e.shape[i] = form.shape
    e.ending[i] = form.ending
    e.lemma[i] = key(plainMark(t.lemma.toLowerCase()))
    e.tag[i] = key(t.xpos)
    e.pos[i] = key(t.upos)
    e.relation[i] = key(relationOf(t.deprel))
    e.head[i] = t.head
    e.sentence[i] = t.sentence
    e.first[i] = s.from
    e.last[i] = s.to - 1
    e.paragraph[i] = s.paragraph
    e.role[i] = s.role === 'headline' ? 1 : s.role === 'body' ? 0 : 2
  }
  for (let i = 0; i < n; i++) {
    const { head, deprel, upos } = tokens[i]!
    if (head < 0) continue
    const relation = relationOf(deprel)
    e.kids[head]! |= KID_BIT[relation] ?? 0
    if (relation === 'mark' || (relation === 'advmod' && i < head && !e.opener[head])) e.opener[head] = e.lemma[i]!
    if (relation === 'nsubj') e.subject[head] = upos === 'PROPN' ? key('name') : e.lemma[i]!
    if (relation === 'obj') e.object[head] = upos === 'PROPN' ? key('name') : e.lemma[i]!
  }
  // the opener of a clause counts for the verb that governs it as well
  for (let i = 0; i < n; i++) {
    const head = e.head[i]!
    const relation = tokens[i]!.deprel
    if (head >= 0 && (relation.startsWith('ccomp') || relation.startsWith('xcomp')))
      e.opener[head] = pair(e.opener[i]!, key(relation))
  }
  markQuotations(parsed, e)
  return e
}

/** Tells for each token whether it lies in a quotation or is one of its marks. */
function markQuotations(parsed: ParsedDispatch, e: Pick<Encoded, 'n' | 'mark' | 'quotation' | 'shortQuotation'>): void {
  const { tokens } = parsed
  let i = 0
  let reached = 0
  parsed.quotations.forEach((q, index) => {
    // a quotation inside another belongs to the outer one
    if (q.start < reached) return
    reached = q.end
    while (i < e.n && tokens[i]!.end <= q.start) i++
    const opening = i - 1
    if (opening >= 0 && isMark(tokens[opening]!.text)) {
      e.mark[opening] = Mark.opening
      e.quotation[opening] = index
    }
    let j = i
    for (; j < e.n && tokens[j]!.start < q.end; j++) {
      e.mark[j] = Mark.inside
      e.quotation[j] = index
    }
    const short = j - i <= SHORT
    for (let t = Math.max(0, opening); t < Math.min(e.n, j + 1); t++) e.shortQuotation[t] = short ? 1 : 0
    if (j < e.n && !q.open && isMark(tokens[j]!.text)) {
      e.mark[j] = Mark.closing
      e.quotation[j] = index
    }
  })
}

/** True for a token that is a double quotation mark of any kind. */
export function isMark(text: string): boolean {
  return /^(?:["“”„«»]|''|``|[‘’'])$/.test(text)
}

/** One spelling for all quotation marks, so that house styles look alike. */
function plainMark(text: string): string {
  if (text === '“' || text === '”' || text === '„' || text === "''" || text === '``' || text === '«' || text === '»')
    return '"'
  return text.replace('’', "'")
}

/** The relation without its subtype, but for passive subjects and agents. */
function relationOf(deprel: string): string {
  return deprel.split(':')[0]!
}

function shapeOf(text: string): string {
  if (/^\p{Lu}[\p{Ll}’'-]{0,40}$/u.test(text)) return 'Xx'
  if (/^\p{Lu}[\p{Lu}.]{0,40}$/u.test(text)) return 'XX'
  if (/^[\p{Ll}’'-]{1,60}$/u.test(text)) return 'x'
  if (/^[\d.,:%$€£-]{1,40}$/.test(text)) return '0'
  return /^\p{P}{1,4}$/u.test(text) ? `.${text.slice(0, 2)}` : 'mixed'
}

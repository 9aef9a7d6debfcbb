import { cpus } from 'node:os'
import type { Dispatch } from '../../src/model/dispatch.ts'
import { parseDispatch } from '../../src/parse/index.ts'
import { readWords } from '../../src/parse/syntax.ts'
import { type GoldSentence, readConllu } from '../../training/syntax/conllu.ts'
import { align, type Word } from './align-words.ts'
import type { Measure, QualityBench } from './measure.ts'

/** Tags, lemmas and trees against the test part of the English Web Treebank, with its tokens and from raw text. */
export const bench: QualityBench = {
  name: 'syntax',
  about:
    'Universal Dependencies EWT test, 2,077 sentences of web text; trained on EWT train and parts of GUM train. Trees ' +
    'without punctuation, relations with their subtypes; raw: F1 over words, counted as the CoNLL 2018 shared task did',
  needs: 'data/treebank/ewt-test.conllu',
  run(file) {
    const sentences = readConllu(file)
    return [...scoreGoldTokens(sentences), ...scoreRawText(sentences), scoreSpeed(sentences)]
  },
}

function scoreGoldTokens(sentences: readonly GoldSentence[]): Measure[] {
  const share = newShare()
  for (const { words } of sentences) {
    const read = readWords(words.map((w) => w.form))
    words.forEach((gold, i) => {
      const { upos, xpos, lemma, head, deprel } = read[i]!
      share.count('UPOS', upos === gold.upos)
      share.count('XPOS', xpos === gold.xpos)
      if (gold.lemma !== '_') share.count('lemma', lemma === gold.lemma)
      const attached = head + 1 === gold.head
      share.count('UAS with punctuation', attached)
      share.count('LAS with punctuation', attached && universal(deprel) === universal(gold.deprel))
      if (gold.upos === 'PUNCT') return
      share.count('UAS', attached)
      share.count('LAS', attached && deprel === gold.deprel)
    })
  }
  return [
    { name: 'UPOS, gold tokens', score: share.percent('UPOS'), floor: 94.1, aim: 96 },
    { name: 'XPOS, gold tokens', score: share.percent('XPOS') },
    { name: 'lemma, gold tokens', score: share.percent('lemma') },
    { name: 'UAS, gold tokens', score: share.percent('UAS'), floor: 84.4, aim: 87 },
    { name: 'LAS, gold tokens', score: share.percent('LAS'), floor: 80.4, aim: 84.5 },
    { name: 'UAS, gold tokens, with punctuation', score: share.percent('UAS with punctuation') },
    {
      name: 'LAS, gold tokens, with punctuation',
      score: share.percent('LAS with punctuation'),
      note: 'universal relations, as the shared tasks count',
    },
  ]
}

/** Gold sentences of one paragraph are read as one paragraph, as the treebank's raw text has them. */
function scoreRawText(sentences: readonly GoldSentence[]): Measure[] {
  let gold = 0
  let read = 0
  let aligned = 0
  const share = newShare()
  const ends = { gold: 0, read: 0, right: 0 }
  for (const paragraph of paragraphsOf(sentences)) {
    const text = paragraph.map((s) => s.text).join(' ')
    const goldWords = wordsOf(paragraph)
    const parsed = parseDispatch(bodyOf(text))
    const readWords = parsed.tokens.map((t) => ({ ...t, head: t.head, form: t.text }))
    const pairs = align(goldWords, readWords)
    const goldOf = new Map(pairs.map(([g, r]) => [r, g]))
    gold += goldWords.length
    read += readWords.length
    aligned += pairs.length
    for (const [g, r] of pairs) {
      const a = goldWords[g]!
      const b = readWords[r]!
      const attached = b.head < 0 ? a.head < 0 : goldOf.get(b.head) === a.head
      share.count('UPOS', a.upos === b.upos)
      share.count('lemma', a.lemma === b.lemma || a.lemma === '_')
      share.count('UAS', attached)
      share.count('LAS', attached && universal(a.deprel) === universal(b.deprel))
    }
    const goldSpans = new Set(goldSpansOf(paragraph))
    ends.gold += goldSpans.size
    ends.read += parsed.sentences.length
    ends.right += parsed.sentences.filter((s) => goldSpans.has(`${s.start}-${s.end}`)).length
  }
  const f1 = (right: number) => (200 * right) / (gold + read)
  return [
    { name: 'tokens, raw text F1', score: f1(aligned) },
    { name: 'sentences, raw text F1', score: (200 * ends.right) / (ends.gold + ends.read) },
    { name: 'UPOS, raw text F1', score: f1(share.right('UPOS')) },
    { name: 'lemma, raw text F1', score: f1(share.right('lemma')) },
    { name: 'UAS, raw text F1', score: f1(share.right('UAS')), note: 'with punctuation; Stanza 86.2' },
    { name: 'LAS, raw text F1', score: f1(share.right('LAS')), note: 'with punctuation, universal; Stanza 83.6' },
  ]
}

/** Tokens a second of processor time for tags, lemmas and trees, after one round to warm up; best of three. */
function scoreSpeed(sentences: readonly GoldSentence[]): Measure {
  const forms = sentences.map((s) => s.words.map((w) => w.form))
  const count = forms.reduce((n, words) => n + words.length, 0)
  let best = 0
  for (let round = 0; round < 4; round++) {
    const began = process.cpuUsage()
    for (const words of forms) readWords(words)
    const { user, system } = process.cpuUsage(began)
    if (round) best = Math.max(best, count / ((user + system) / 1e6))
  }
  const machine = `${cpus()[0]?.model.trim()}, processor time of one core, best of 3`
  return { name: 'tokens/s, thousands', score: best / 1000, floor: 33, machine: true, note: machine }
}

function universal(deprel: string): string {
  return deprel.split(':')[0]!
}

function newShare() {
  const counts = new Map<string, { right: number; all: number }>()
  return {
    count(name: string, isRight: boolean) {
      const c = counts.get(name) ?? { right: 0, all: 0 }
      c.all++
      if (isRight) c.right++
      counts.set(name, c)
    },
    right: (name: string) => counts.get(name)!.right,
    percent: (name: string) => (100 * counts.get(name)!.right) / counts.get(name)!.all,
  }
}

function paragraphsOf(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const paragraphs: GoldSentence[][] = []
  for (const s of sentences) {
    if (s.opensParagraph || s.opensDocument || !paragraphs.length) paragraphs.push([])
    paragraphs.at(-1)!.push(s)
  }
  return paragraphs
}

/** The paragraph's words with places in its text and heads as places in the list, -1 for the root. */
function wordsOf(paragraph: readonly GoldSentence[]): Word[] {
  const words: Word[] = []
  let offset = 0
  for (const { text, words: own } of paragraph) {
    const first = words.length
    for (const w of own)
      words.push({ ...w, start: offset + w.start, end: offset + w.end, head: w.head === 0 ? -1 : first + w.head - 1 })
    offset += text.length + 1
  }
  return words
}

function goldSpansOf(paragraph: readonly GoldSentence[]): string[] {
  let offset = 0
  return paragraph.map(({ text, words }) => {
    const span = `${offset + words[0]!.start}-${offset + words.at(-1)!.end}`
    offset += text.length + 1
    return span
  })
}

function bodyOf(text: string): Dispatch {
  const span = { start: 0, end: text.length, exact: text }
  return { id: '', text, published: { basis: 'unknown' }, language: 'en', paragraphs: [span], sentences: [] }
}

import { readFileSync } from 'node:fs'

/** One word of a treebank sentence; `head` counts words from 1, 0 is the root. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
  /** place of its surface token in `GoldSentence.text`; words of one fused token share it where the parts don't spell it */
  readonly start: number
  readonly end: number
}

export interface GoldSentence {
  readonly id: string
  readonly text: string
  readonly words: readonly GoldWord[]
  /** true where a paragraph or document begins with it */
  readonly opensParagraph: boolean
  readonly opensDocument: boolean
}

/** Sentences of a CoNLL-U file; empty nodes are left out. Source: universaldependencies.org/format.html */
export function readConllu(path: string): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .filter((block) => block.trim())
    .map(readSentence)
}

function readSentence(block: string): GoldSentence {
  const lines = block.split('\n')
  const comment = (name: string) => lines.find((l) => l.startsWith(`# ${name} = `))?.slice(name.length + 5)
  const text = comment('text') ?? ''
  const words: GoldWord[] = []
  let at = 0
  let fusedTo = 0
  let fusedEnd = 0
  for (const line of lines) {
    if (line.startsWith('#')) continue
    const [id, form, lemma, upos, xpos, , head, deprel] = line.split('\t')
    if (!id || id.includes('.')) continue
    if (id.includes('-')) {
      at = text.indexOf(form!, at)
      fusedTo = Number(id.split('-')[1])
      fusedEnd = at + form!.length
      continue
    }
    const inFused = Number(id) <= fusedTo
    const found = text.indexOf(form!, at)
    const spelt = found >= 0 && (!inFused || found + form!.length <= fusedEnd)
    const start = spelt ? found : at
    const end = spelt ? found + form!.length : inFused ? fusedEnd : at
    if (spelt) at = end
    if (Number(id) === fusedTo) at = fusedEnd
    words.push({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      head: Number(head),
      deprel: deprel!,
      start,
      end,
    })
  }
  return {
    id: comment('sent_id') ?? '',
    text,
    words,
    opensParagraph: lines.some((l) => l.startsWith('# newpar')),
    opensDocument: lines.some((l) => l.startsWith('# newdoc')),
  }
}

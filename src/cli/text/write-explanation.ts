import type { ExplainedToken, Explanation, Step } from '../../model/explanation.ts'
import { relationWords, tagWords } from '../../pipeline/explain/relation-words.ts'
import type { Terminal } from './terminal.ts'
import { padTo, wrap } from './wrap.ts'

const HEADINGS: Readonly<Record<Step['part'], string>> = {
  rule: 'The rule',
  words: 'Words its lists know',
  tree: 'How the words hang together',
  weights: 'What the learned models weighed',
  actor: 'Who is meant',
  time: 'When it is',
  confidence: 'Where the confidence comes from',
}
const INDENT = '    '
const ORDER: readonly Step['part'][] = ['rule', 'words', 'tree', 'weights', 'actor', 'time', 'confidence']
/** Room for what a word proves, behind the drawing of a tree: "◂ to be done". */
const MARK_COLUMNS = 16

/** One explanation for people: a few plain lines, then the tree of the sentence and every step, by what it is about. */
export function writeExplanation(explanation: Explanation, terminal: Terminal): string {
  const { paint, columns } = terminal
  const [first, ...rest] = explanation.summary
  const head = [
    wrap(
      (first ?? '').replace(/\S+/g, (word) => paint('strong', word)),
      columns,
    ),
    ...rest.map((line) => wrap(line, columns, '', '  ')),
  ].join('\n')
  const { kind, version, reader } = explanation.finder
  const finder = paint('faint', `Finder "${kind}", version ${version}, rule "${reader}".`)
  const steps = ORDER.flatMap((part) => {
    const of = explanation.steps.filter((step) => step.part === part)
    if (!of.length) return []
    return [[paint('heading', HEADINGS[part]), ...of.map((step) => writeStep(step, terminal))].join('\n')]
  })
  const tree = [paint('heading', 'The sentence'), ...drawTree(explanation.sentence.tokens, terminal)].join('\n')
  return [head, finder, tree, ...steps].join('\n\n')
}

function writeStep({ says, weights, candidates }: Step, { paint, columns }: Terminal): string {
  const lines = [wrap(says, columns, '  ', INDENT)]
  for (const { says: what, weight } of weights ?? []) {
    const figure = `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}`
    const words = weight > 0 ? figure : paint('doubt', figure)
    lines.push(wrap(what, columns, `${INDENT}${padTo(words, 6)} `, `${INDENT}       `))
  }
  for (const { name, score, chosen } of candidates ?? [])
    lines.push(`${INDENT}${padTo(score.toFixed(1), 6)} ${chosen ? paint('strong', `${name} (taken)`) : name}`)
  return lines.join('\n')
}

/**
 * The tree of a sentence, one word a line, each under the word it hangs on; what proves the finding is marked.
 *
 * > said                  verb, past · main word            ◂ cue
 * > ├─ minister           noun · subject                    ◂ speaker
 * > │  └─ The             article
 */
function drawTree(tokens: readonly ExplainedToken[], { paint, columns }: Terminal): string[] {
  const children = tokens.map((): number[] => [])
  const roots: number[] = []
  tokens.forEach(({ head }, i) => {
    if (head >= 0) children[head]!.push(i)
    else roots.push(i)
  })
  const lines: string[] = []
  // a stack, since a sentence of ten thousand words may hang in one chain
  const open = roots.reverse().map((at) => ({ at, lead: '', own: '' }))
  while (open.length) {
    const { at, lead, own } = open.pop()!
    const token = tokens[at]!
    lines.push(treeLine(token, own, { paint, columns }))
    const below = children[at]!.filter((i) => tokens[i]!.deprel !== 'punct')
    for (let k = below.length - 1; k >= 0; k--) {
      const isLast = k === below.length - 1
      open.push({
        at: below[k]!,
        lead: shortened(`${lead}${isLast ? '   ' : '│  '}`),
        own: `${lead}${isLast ? '└─ ' : '├─ '}`,
      })
    }
  }
  return lines
}

// Deeper than this the lines of the drawing would leave no room for words.
const DEEPEST = 24

function shortened(lead: string): string {
  return lead.length > DEEPEST ? lead.slice(-DEEPEST) : lead
}

function treeLine(token: ExplainedToken, lead: string, { paint, columns }: Terminal): string {
  const word = token.evidence ? paint('evidence', token.span.exact) : token.span.exact
  const about = [tagWords(token.xpos, token.upos), token.head < 0 ? 'main word' : relationWords(token.deprel)]
  const words = Math.floor((columns - MARK_COLUMNS) / 2)
  const left = padTo(`  ${lead}${word}`, words)
  const middle = padTo([...new Set(about)].join(' · '), columns - MARK_COLUMNS - words)
  const mark = token.evidence ? paint('id', `◂ ${token.evidence}`) : ''
  return `${left} ${paint('faint', middle)} ${mark}`.trimEnd()
}

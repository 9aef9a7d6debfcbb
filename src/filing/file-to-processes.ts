import type { Process } from '../model/process.ts'
import { FILED, fileToProcess } from '../record/index.ts'
import type { Filer } from '../store/filings.ts'

/**
 * Says of a dispatch how well it fits each process. A process of which a dispatch has a single name, which is too little
 * to belong to it, is passed over: a ministry keeps a hundred, and nearly all news has some name of nearly all of them.
 */
export const fileToProcesses: Filer = (reading, processes) => {
  const words = new Set(reading.dispatch.text.match(WORD))
  return processes.map(({ seq, process }) => {
    const { score, reasons } = mayFit(process, words) ? fileToProcess(reading, process) : NOTHING
    if (score < NEAR) return { process: seq, ...NOTHING, fits: false }
    return { process: seq, score, reasons, fits: score >= FILED }
  })
}

// Below this a dispatch has so little of a process that it is not worth saying.
const NEAR = 0.3
const WORD = /[\p{L}\p{N}]{1,200}/gu
const NOTHING = { score: 0, reasons: [] }

/** What names a process, by the words one of which a dispatch must have; `alone` is enough by itself. */
interface Names {
  readonly firsts: readonly string[]
  readonly alone: boolean
}

const namesOf = new WeakMap<Process, readonly Names[]>()

function mayFit(process: Process, words: ReadonlySet<string>): boolean {
  let names = namesOf.get(process)
  if (!names) {
    names = firstWords(process)
    namesOf.set(process, names)
  }
  let found = 0
  for (const { firsts, alone } of names) {
    if (!firsts.some((first) => words.has(first))) continue
    found += alone ? 2 : 1
    if (found > 1) return true
  }
  return false
}

function firstWords(process: Process): Names[] {
  const named = (forms: readonly string[], alone = false) => ({ firsts: forms.flatMap(firstWordsOf), alone })
  const isWide = process.parties.length === 0
  return [
    ...[...process.parties, ...process.mediators, ...process.monitors].map(({ name, aliases, adjectives }) =>
      named([name, ...aliases, ...adjectives, ...adjectivesOf(name)], isWide),
    ),
    ...[...process.formats, ...process.agreements].map(({ name, aliases }) => named([name, ...aliases], true)),
    ...[...process.people, ...process.places].map(({ name, aliases }) => named([name, ...aliases], isWide)),
    ...process.words.map((word) => named([word], isWide)),
  ]
}

/** As the rule makes them where the file gives none. */
function adjectivesOf(name: string): string[] {
  return name.includes(' ') ? [] : [`${name}n`, `${name}an`, `${name.replace(/[ya]$/, 'i')}an`]
}

function firstWordsOf(form: string): string[] {
  const first = form.match(WORD)?.[0]
  return first ? [first, first.charAt(0).toUpperCase() + first.slice(1)] : []
}

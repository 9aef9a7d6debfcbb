import type { Process } from '../model/process.ts'
import { FILED, fileToProcess } from '../record/index.ts'
import type { Filer } from '../store/filings.ts'
import type { StoredProcess } from '../store/processes.ts'

/**
 * Says of a dispatch how well it fits the processes of which it has enough to be worth saying; the others are left out.
 *
 * A process of which a dispatch has a single name is passed over: a ministry keeps a hundred, and nearly all news has
 * some name of nearly all of them. Which those are is looked up by the words of the dispatch, so that it costs the same
 * however many processes there are of which it says nothing.
 */
export const fileToProcesses: Filer = (reading, processes) => {
  const named = countNamed(new Set(reading.dispatch.text.match(WORD)), namesOf(processes))
  return [...named].flatMap(([place, count]) => {
    if (count < ENOUGH) return []
    const { seq, process } = processes[place]!
    const { score, reasons } = fileToProcess(reading, process)
    return score < NEAR ? [] : [{ process: seq, score, reasons, fits: score >= FILED }]
  })
}

// Below this a dispatch has so little of a process that it is not worth saying.
const NEAR = 0.3
const ENOUGH = 2
const WORD = /[\p{L}\p{N}]{1,200}/gu

/** Something that names a process. `count`: how much it is of what is enough, which is all of it where it says it alone. */
interface Name {
  /** place of its process in the list */
  readonly place: number
  readonly count: number
}

/** What the words a name can begin with lead to. */
type Names = ReadonlyMap<string, readonly Name[]>

/** By the list of processes, which is another one when a process was changed. */
const known = new WeakMap<readonly StoredProcess[], Names>()

function namesOf(processes: readonly StoredProcess[]): Names {
  const before = known.get(processes)
  if (before) return before
  const names = new Map<string, Name[]>()
  for (const [place, { process }] of processes.entries())
    for (const { forms, count } of namesIn(process)) {
      const name = { place, count }
      for (const first of new Set(forms.flatMap(firstWordsOf))) names.set(first, [...(names.get(first) ?? []), name])
    }
  known.set(processes, names)
  return names
}

/** How much of what is enough the words have of each process, by its place; each name once. */
function countNamed(words: ReadonlySet<string>, names: Names): ReadonlyMap<number, number> {
  const found = new Set<Name>()
  for (const word of words) for (const name of names.get(word) ?? []) found.add(name)
  const counts = new Map<number, number>()
  for (const { place, count } of found) counts.set(place, (counts.get(place) ?? 0) + count)
  return counts
}

function namesIn(process: Process): { readonly forms: readonly string[]; readonly count: number }[] {
  const named = (forms: readonly string[], alone = false) => ({ forms, count: alone ? ENOUGH : 1 })
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

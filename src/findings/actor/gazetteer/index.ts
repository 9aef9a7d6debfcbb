import type { ActorType } from '../../../model/actor.ts'
import { nameWords, type Shape, type Word } from '../words.ts'
import { OFFICE_HEADS, OFFICE_PHRASES } from './offices.ts'
import { ORGANISATIONS } from './organisations.ts'
import { PLACES } from './places.ts'
import { ENTITIES, FORMER_STATES, STATES } from './states.ts'

/** A state, organisation or place the gazetteer knows. One object for all its names. */
export interface Entry {
  readonly name: string
  /** absent for a place, which only locates */
  readonly type?: ActorType
  /** ISO 3166-1 alpha-2, of the state itself or the one it belongs to */
  readonly code?: string
  /** true for news agencies, papers and stations */
  readonly media?: boolean
}

/** What a known form stands for: the thing's name, its adjective, its people, its seat of government, or a post. */
export type Sense =
  | { readonly as: 'name' | 'adjective' | 'people' | 'capital' | 'place'; readonly entry: Entry }
  | { readonly as: 'office' }

interface Form {
  readonly shapes: readonly Shape[]
  readonly sense: Sense
}

interface Node {
  next?: Map<string, Node>
  forms?: Form[]
}

export interface Hit {
  /** index of the word after the last */
  readonly to: number
  readonly senses: readonly Sense[]
}

const TYPES: Record<string, ActorType> = {
  o: 'organisation',
  b: 'body',
  f: 'format',
  a: 'armed-group',
  m: 'organisation',
  p: 'people',
}

const root: Node = {}
const states = new Map<string, Entry>()
const capitals = new Map<Entry, string>()

fillStates(STATES, 'state')
fillStates(FORMER_STATES, 'state')
fillStates(ENTITIES, 'entity')
fillOrganisations()
fillPlaces()
for (const head of OFFICE_HEADS.trim().split(/\s+/)) add(head, { as: 'office' })
for (const phrase of OFFICE_PHRASES.trim().split(/\||\n/)) add(phrase, { as: 'office' })

/**
 * The longest known form that begins at `words[at]`, e.g. "Nagorno-Karabakh Autonomous Region".
 *
 * Capitals count: an abbreviation wants capitals, a name wants a capital first. In lines set in capitals throughout
 * (`loud`) everything fits.
 * @returns undefined where no known form begins
 */
export function lookup(words: readonly Word[], at: number, loud = false): Hit | undefined {
  let node = root.next!.get(words[at]!.key)
  let hit: Hit | undefined
  for (let i = at; node; ) {
    if (node.forms) {
      const senses = node.forms.filter((f) => fits(f, words, at, loud)).map((f) => f.sense)
      if (senses.length) hit = { to: i + 1, senses }
    }
    i++
    if (!node.next || i >= words.length || !words[i]!.joined) break
    node = node.next.get(words[i]!.key)
  }
  return hit
}

/** The seat of government of a state or entity, "Vienna" for Austria; undefined where the lists have none. */
export function capitalOfEntry(entry: Entry): string | undefined {
  return capitals.get(entry)
}

function fits(form: Form, words: readonly Word[], at: number, loud: boolean): boolean {
  return form.shapes.every((shape, i) => {
    const seen = words[at + i]!.shape
    if (shape === 'small') return seen === 'small' || form.sense.as === 'office' || loud
    if (shape === 'caps') return seen === 'caps'
    return seen === 'capital' || seen === 'caps'
  })
}

function add(name: string, sense: Sense): void {
  const parts = nameWords(name)
  let node = root
  for (const { key } of parts) {
    node.next ??= new Map()
    const next: Node = node.next.get(key) ?? {}
    node.next.set(key, next)
    node = next
  }
  if (!parts.length) return
  node.forms ??= []
  node.forms.push({ shapes: parts.map((p) => p.shape), sense })
}

function fillStates(table: string, type: ActorType): void {
  for (const line of table.trim().split('\n')) {
    const [code, name, adjectives, people, seats, others] = line.split('|') as [string, ...string[]]
    const entry: Entry = { name: name!, type, ...(code ? { code } : {}) }
    if (code) states.set(code, entry)
    for (const form of [name, ...list(others)]) add(form!, { as: 'name', entry })
    for (const form of list(adjectives)) add(form, { as: 'adjective', entry })
    for (const form of list(people)) add(form, { as: 'people', entry })
    if (seats) capitals.set(entry, list(seats)[0]!)
    for (const form of list(seats)) add(form, { as: 'capital', entry })
  }
}

function fillOrganisations(): void {
  for (const line of ORGANISATIONS.trim().split('\n')) {
    const [letter, name, others, code] = line.split('|') as [string, string, string, string]
    const entry: Entry = {
      name,
      type: TYPES[letter]!,
      ...(code ? { code } : {}),
      ...(letter === 'm' ? { media: true } : {}),
    }
    for (const form of [name, ...list(others)]) add(form, { as: 'name', entry })
  }
}

function fillPlaces(): void {
  for (const line of PLACES.trim().split('\n')) {
    const [code, names] = line.split('|') as [string, string]
    for (const name of names.split(',')) add(name, { as: 'place', entry: { name, ...(code === '-' ? {} : { code }) } })
  }
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split(',') : []
}

import type { Process } from '../../model/process.ts'
import type { ProcessRecord } from '../../model/process-record.ts'
import type { Named, RecordActor, RecordAssessment } from '../../model/record-entry.ts'
import type { NameSetting } from '../../model/settings.ts'
import { foldName } from '../actors/fold-name.ts'
import { isAlike } from '../alike.ts'
import { settled } from '../remembered.ts'

type Choose = (name: string) => string
// As many of the words of a statement stand in its label.
const LABEL_CHARS = 140

type Changed = readonly (readonly [before: string, after: string])[]

/**
 * The record with names as a person wants them in labels, and the status they gave. What dispatches say stays as they
 * say it: wordings, quotations, documents. Names that the process file gives stand as it gives them.
 */
export function withNames(record: ProcessRecord, settings: readonly NameSetting[], process: Process): ProcessRecord {
  if (!settings.length) return record
  const given = [...process.parties, ...process.mediators, ...process.monitors, ...process.formats, ...process.people]
  const own = new Set(given.map(({ name }) => foldName(name)))
  const chosen = new Map<string, string>()
  const status = new Map<string, string>()
  for (const set of settings) {
    for (const form of set.instead) if (!own.has(foldName(form))) chosen.set(foldName(form), set.name)
    for (const form of set.status === undefined ? [] : [set.name, ...set.instead])
      status.set(foldName(form), set.status!)
  }
  const choose: Choose = (name) => chosen.get(foldName(name.replace(/^the /i, ''))) ?? name
  const actors = record.actors.map((actor) => asBefore(actor, chosenActor(actor, choose, status)))
  const contacts = chosenIn(record.contacts, (c) => ({
    ...c,
    ...placed(c.place, choose),
    participants: each(c.participants, choose),
    ...(c.confirmation ? { confirmation: { ...c.confirmation, by: c.confirmation.by.map(choose) } } : {}),
    label: relabel(c.label, changes(c.participants, choose, c.place)),
  }))
  const commitments = chosenIn(record.commitments, (c) => ({
    ...c,
    by: each(c.by, choose),
    toward: each(c.toward, choose),
    assessments: c.assessments.map((a) => assessed(a, choose)),
    views: byView(c.views, choose, (a) => assessed(a, choose)),
    label: relabel(c.label, changes(c.by, choose), c.what),
  }))
  const statements = chosenIn(record.statements, (s) => ({
    ...s,
    speakers: each(s.speakers, choose),
    ...(s.addressee ? { addressee: one(s.addressee, choose) } : {}),
    label: relabel(s.label, changes(s.speakers, choose), s.content.slice(0, LABEL_CHARS)),
  }))
  const chronology = chosenIn(record.chronology, (e) => ({
    ...e,
    ...placed(e.place, choose),
    actors: each(e.actors, choose),
    recipients: each(e.recipients, choose),
    figures: e.figures.map((f) => ({ ...f, accordingTo: each(f.accordingTo, choose) })),
    label: relabel(e.label, changes([], choose, e.place), wordsOf(e)),
  }))
  const memberships = chosenIn(record.memberships, (m) => ({
    ...m,
    member: one(m.member, choose),
    of: one(m.of, choose),
    label: relabel(m.label, changes([m.member, m.of], choose)),
  }))
  const references = chosenIn(record.references, (r) => ({ ...r, by: each(r.by, choose) }))
  const labels = new Map(
    [...contacts, ...commitments, ...statements, ...chronology, ...memberships].map(({ id, label }) => [id, label]),
  )
  for (const { id, name } of actors) labels.set(id, name)
  const asked = (waiting: ProcessRecord['waiting']) =>
    waiting.map((w) => ({
      ...w,
      label: labels.get(w.about) ?? w.label,
      candidates: w.candidates.map((c) => ({ ...c, label: labels.get(c.id) ?? c.label })),
    }))
  return {
    ...record,
    actors,
    contacts,
    commitments,
    aggregates: byView(record.aggregates, choose, (figures) => figures),
    statements,
    chronology,
    memberships,
    references,
    waiting: asked(record.waiting),
    ...(record.aside ? { aside: asked(record.aside) } : {}),
  }
}

// An entry that comes out as it did before is the very same one, so that whoever keeps records need not look into it.
const asBefore = settled<object, object>(isAlike) as <T extends object>(entry: T, chosen: T) => T

function chosenIn<T extends object>(entries: readonly T[], choose: (entry: T) => T): readonly T[] {
  return entries.map((entry) => asBefore(entry, choose(entry)))
}

/** The name it had stays among its namings, so that it is still found by it. */
function chosenActor(actor: RecordActor, choose: Choose, statuses: ReadonlyMap<string, string>): RecordActor {
  const name = choose(actor.name)
  const status = statuses.get(foldName(actor.name)) ?? statuses.get(foldName(name))
  return {
    ...actor,
    name,
    ...(actor.side ? { side: choose(actor.side) } : {}),
    names: name === actor.name || actor.names.includes(actor.name) ? actor.names : [...actor.names, actor.name],
    offices: actor.offices.map((held) => (held.of ? { ...held, of: choose(held.of) } : held)),
    ...(status ? { status } : {}),
  }
}

function each(people: readonly Named[], choose: Choose): readonly Named[] {
  return people.map((named) => one(named, choose))
}

function one(named: Named, choose: Choose): Named {
  const { name, side } = named
  return { ...named, name: choose(name), ...(side ? { side: choose(side) } : {}) }
}

function assessed(assessment: RecordAssessment, choose: Choose): RecordAssessment {
  return { ...assessment, by: one(assessment.by, choose), view: choose(assessment.view) }
}

/** Views go by the name of whose they are; "mediator" and the like are nobody's name. */
function byView<T>(views: Readonly<Record<string, T>>, choose: Choose, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(views).map(([view, value]) => [choose(view), change(value)]))
}

function placed(place: string | undefined, choose: Choose): { place?: string } {
  return place ? { place: choose(place) } : {}
}

function changes(people: readonly Named[], choose: Choose, place?: string): Changed {
  const names = [...people.map((p) => p.name), ...(place ? [place] : [])]
  return [...new Set(names)].flatMap((name) => (choose(name) === name ? [] : [[name, choose(name)] as const]))
}

/** A label with its names changed everywhere but in the words of a source within it. */
function relabel(label: string, changed: Changed, quoted = ''): string {
  if (!changed.length) return label
  const at = quoted ? label.indexOf(quoted) : -1
  const after = new Map(changed)
  const inNames = (words: string) => words.replace(patternOf(changed), (name) => after.get(name)!)
  if (at === -1) return inNames(label)
  return inNames(label.slice(0, at)) + quoted + inNames(label.slice(at + quoted.length))
}

/** Any of the names as a whole, the longest first. */
function patternOf(changed: Changed): RegExp {
  const names = changed.map(([before]) => before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const longestFirst = names.sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** The words a label of the chronology begins with, from the dispatch that says most. */
function wordsOf({ label, citations }: ProcessRecord['chronology'][number]): string {
  return citations
    .map((c) => c.span.exact.replace(/\s+/g, ' '))
    .filter((words) => label.startsWith(words))
    .reduce((most, words) => (words.length > most.length ? words : most), '')
}

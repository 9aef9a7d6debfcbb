import type { Process, ProcessFile } from '../api/process-contract.ts'

/**
 * A process as a person writes it: one thing a line, its other names after a colon, with commas between them:
 * "Vestria: Varn, Vestrian Republic". Each field of a process file is one such block of lines.
 */
export interface ProcessLines {
  readonly name: string
  readonly about: string
  readonly parties: string
  readonly mediators: string
  readonly monitors: string
  readonly formats: string
  readonly people: string
  readonly places: string
  readonly words: string
  readonly subjects: string
  readonly agreements: string
  readonly leaveOut: string
}

export const NO_LINES: ProcessLines = {
  name: '',
  about: '',
  parties: '',
  mediators: '',
  monitors: '',
  formats: '',
  people: '',
  places: '',
  words: '',
  subjects: '',
  agreements: '',
  leaveOut: '',
}

const ROLES = ['co-chair', 'chair', 'member', 'observer', 'guarantor', 'mediator'] as const
type Role = (typeof ROLES)[number]

/** The lines of a process file, as its settings show them. */
export function toLines(process: Process): ProcessLines {
  return {
    name: process.name,
    about: process.about ?? '',
    parties: process.parties.map((p) => line(p.name, p.aliases)).join('\n'),
    mediators: process.mediators.map((p) => line(p.name, p.aliases)).join('\n'),
    monitors: process.monitors.map((p) => line(p.name, p.aliases)).join('\n'),
    formats: process.formats
      .map(({ name, members }) =>
        line(
          name,
          members.map((m) => (m.role ? `${m.name} ${m.role}` : m.name)),
        ),
      )
      .join('\n'),
    people: process.people
      .map(({ name, offices }) =>
        line(
          name,
          offices.map(({ office, of }) => (of ? `${office} of ${of}` : office)),
        ),
      )
      .join('\n'),
    places: process.places.map((p) => line(p.name, p.aliases)).join('\n'),
    words: process.words.join(', '),
    subjects: process.subjects.map((s) => line(s.name, s.words)).join('\n'),
    agreements: process.agreements
      .map(({ name, date, place }) =>
        line(
          name,
          [date, place].filter((p) => p !== undefined),
        ),
      )
      .join('\n'),
    leaveOut: process.leaveOut.join(', '),
  }
}

/**
 * The file that the lines say. What lines cannot say (adjectives, aliases of formats, terms of office) is kept from
 * the file before, where the name is the same.
 */
export function fromLines(lines: ProcessLines, before?: Process): ProcessFile {
  const known = <T extends { readonly name: string }>(all: readonly T[] | undefined, name: string) =>
    all?.find((one) => one.name === name)
  const sides = (text: string, all: Process['parties'] | undefined) =>
    named(text).map(({ name, more }) => ({ ...known(all, name), name, aliases: more }))
  return {
    ...before,
    name: lines.name.trim(),
    ...(lines.about.trim() ? { about: lines.about.trim() } : { about: undefined }),
    parties: sides(lines.parties, before?.parties),
    mediators: sides(lines.mediators, before?.mediators),
    monitors: sides(lines.monitors, before?.monitors),
    formats: named(lines.formats).map(({ name, more }) => ({
      ...known(before?.formats, name),
      name,
      members: more.map(member),
    })),
    people: named(lines.people).map(({ name, more }) => {
      const held = known(before?.people, name)
      return { ...held, name, offices: more.map((words) => office(words, held)) }
    }),
    places: named(lines.places).map(({ name, more }) => ({ name, aliases: more })),
    words: listed(lines.words),
    subjects: named(lines.subjects).map(({ name, more }) => ({ name, words: more.length ? more : [name] })),
    agreements: named(lines.agreements).map(({ name, more }) => agreement(name, more, known(before?.agreements, name))),
    leaveOut: listed(lines.leaveOut),
  }
}

function line(name: string, more: readonly string[]): string {
  return more.length ? `${name}: ${more.join(', ')}` : name
}

function named(text: string): { name: string; more: string[] }[] {
  return text.split('\n').flatMap((row) => {
    const [name = '', ...rest] = row.split(':')
    return name.trim() ? [{ name: name.trim(), more: listed(rest.join(':')) }] : []
  })
}

function listed(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
}

/** "Taverny co-chair" */
function member(words: string): { name: string; role?: Role } {
  const role = ROLES.find((r) => words.toLowerCase().endsWith(` ${r}`))
  return role ? { name: words.slice(0, -role.length).trim(), role } : { name: words }
}

/** "foreign minister of Vestria"; the term stays as it was set. */
function office(words: string, before: Process['people'][number] | undefined) {
  const [, name = words, of] = /^(.{1,80}) of (.{1,80})$/.exec(words) ?? []
  return { ...before?.offices.find((o) => o.office === name && o.of === of), office: name, ...(of ? { of } : {}) }
}

/** "Kirn agreement: 2026-04-28, Kirn" */
function agreement(name: string, more: readonly string[], before: Process['agreements'][number] | undefined) {
  const date = more.find((m) => /^\d{4}/.test(m))
  const place = more.find((m) => m !== date)
  return { ...before, name, ...(date ? { date } : {}), ...(place ? { place } : {}) }
}

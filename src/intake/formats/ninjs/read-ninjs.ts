import { markupLine, markupParagraphs } from '../../markup/paragraphs.ts'
import { signalOf } from '../../wire-item/signal.ts'
import type { PublishedEvent } from '../../wire-item/state-event.ts'
import { stampOf, statusOf, urgencyOf, type WireItem, wireOf } from '../../wire-item/wire-item.ts'
import { readXml } from '../../xml/read-xml.ts'
import { paragraphsOf, within } from '../../xml/walk.ts'
import { readNitf } from '../nitf/read-nitf.ts'

export type Fields = Readonly<Record<string, unknown>>

/** A text with how it is written. */
interface Variant {
  readonly role: string
  readonly type: string
  readonly value: string
}

/** An item out of its ninjs object, of any version from 1.0 to 3.x. Source: ninjs 1.0-3.1, IPTC. */
export function readNinjs(written: Fields): WireItem {
  // names differ by case only: "versioncreated" before 3.0, "versionCreated" since
  const item = lowerCased(written)
  const bodies = variantsOf(item, 'bodies', 'body')
  const descriptions = variantsOf(item, 'descriptions', 'description')
  const headlines = variantsOf(item, 'headlines', 'headline')
  const status = statusOf(string(item.pubstatus))
  const note = string(item.ednote)
  const headline = headlines.find(({ role }) => /^(?:main|)$/.test(role)) ?? headlines[0]
  const nitf = bodies
    .filter(isNitf)
    .map(nitfOf)
    .find((read) => read?.body.length)
  const body = bodyOf(bodies.filter((variant) => !isNitf(variant)))
  const caption = descriptions.filter(({ role }) => !/creditline|writer/.test(role))
  const title = string(item.title)
  return {
    wire: wireOf({
      guid: string(item.uri),
      version: string(item.version),
      slug: string(item.slugline),
      byline: string(item.byline) ?? string(item.by) ?? nitf?.wire.byline,
      urgency: urgencyOf(item.urgency) ?? nitf?.wire.urgency,
      status,
      signal: signalOf(note, status),
      embargo: stampOf(item.embargoed) ?? stampOf(item.embargoeduntil),
      sent: stampOf(item.versioncreated) ?? stampOf(item.firstcreated) ?? nitf?.wire.sent,
      replaces: [item.replaces, item.rewriteof].flat().flatMap((guid) => string(guid) ?? []),
      evolvedFrom: string(item.evolvedfrom) ?? string(item.evolved_from),
      note,
      expected: listOf(item.plannedcoverage).map(expectedOf),
    }),
    headline: (headline && markupLine(headline.value)) || title || nitf?.headline,
    dateline: nitf?.dateline,
    body: body.length ? body : (nitf?.body ?? []),
    summary: caption.length ? bodyOf(caption) : [],
    source: sourceOf(item),
    events: eventsOf(item, title ?? headline?.value, status),
    what: string(item.type) && `an item of type "${string(item.type)}"`,
  }
}

/** The texts of one kind: a list of objects since 2.0, members "body_text", "body_xhtml" before, "body" and the like from some agencies. */
function variantsOf(item: Fields, list: string, member: string): Variant[] {
  const listed = listOf(item[list]).flatMap((entry): Variant[] => {
    const value = string(entry.value)
    return value ? [{ role: string(entry.role) ?? '', type: string(entry.contenttype) ?? '', value }] : []
  })
  const members = Object.entries(item).flatMap(([name, given]): Variant[] => {
    const value = string(given)
    if (!value || (name !== member && !name.startsWith(`${member}_`))) return []
    const role = name.slice(member.length + 1)
    return [{ role, type: /html/.test(role) ? 'text/html' : '', value }]
  })
  return [...listed, ...members]
}

/** Markup before plain text, which often has lost its paragraphs; the longest where several are the same. */
function bodyOf(variants: readonly Variant[]): readonly string[] {
  const read = variants.map(({ type, role, value }) => {
    if (/html/.test(type) || /html/.test(role)) return markupParagraphs(value)
    if (/xml/.test(type)) return xmlParagraphs(value)
    return value
      .split(/\n\s*\n|\n(?=\S)|\r\n?|\\n/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
  })
  const lengths = read.map((paragraphs) => paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0))
  const longest = Math.max(0, ...lengths)
  // one that says as much in more paragraphs is better parted
  const full = read.filter((_, i) => lengths[i]! >= 0.8 * longest)
  return full.sort((a, b) => b.length - a.length)[0] ?? []
}

function isNitf({ type, value }: Variant): boolean {
  return /nitf/i.test(type) && /<nitf[\s>]/.test(value.slice(0, 2_000))
}

function nitfOf({ value }: Variant): WireItem | undefined {
  const root = readXml(value)?.root
  const [nitf] = root ? within(root, 'nitf') : []
  return nitf && readNitf(nitf)
}

function xmlParagraphs(value: string): string[] {
  const root = readXml(value)?.root
  const [body] = root ? within(root, 'body', 'BODY', 'body.content') : []
  return body ? paragraphsOf(body) : []
}

function sourceOf(item: Fields): string | undefined {
  const named = listOf(item.infosources ?? item.infosource).map((source) => string(source.name))
  return named.find(Boolean) ?? string(item.copyrightholder) ?? string(item.provider) ?? string(item.source)
}

function expectedOf(coverage: Fields) {
  const dates = isFields(coverage.dates) ? coverage.dates : {}
  const due = stampOf(dates.startdate) ?? stampOf(dates.expectedstartdate) ?? stampOf(dates.expectedenddate)
  const guid = string(coverage.uri)
  return {
    ...(guid ? { guid } : {}),
    what: string(coverage.title) ?? string(coverage.type) ?? 'coverage',
    ...(due ? { due } : {}),
  }
}

function eventsOf(item: Fields, name: string | undefined, status: string | undefined): PublishedEvent[] {
  const details = isFields(item.eventdetails) ? item.eventdetails : undefined
  if (!details || !name) return []
  const dates = isFields(details.dates) ? details.dates : {}
  const [place] = listOf(item.places)
  const address =
    listOf(place?.contactinfo).map((contact) => (isFields(contact.address) ? contact.address : {}))[0] ?? {}
  const organiser = isFields(details.organiser) ? details.organiser : undefined
  const stated = `${string(details.eventstatus) ?? ''} ${string(details.occurrencestatus) ?? ''}`
  return [
    {
      name: markupLine(name),
      start: stampOf(dates.startdate) ?? stampOf(dates.expectedstartdate) ?? stampOf(dates.estimatedstartdate),
      end: stampOf(dates.enddate) ?? stampOf(dates.expectedenddate) ?? stampOf(dates.estimatedenddate),
      place: [place && string(place.name), string(address.locality), string(address.country)]
        .filter(Boolean)
        .join(', '),
      organiser: organiser && string(organiser.name),
      participants: listOf(item.people).flatMap((person) => string(person.name) ?? []),
      phase: /postpone/i.test(stated)
        ? 'postponed'
        : status === 'canceled' || /cancel/i.test(stated)
          ? 'cancelled'
          : 'due',
      note: bodyOf(variantsOf(item, 'descriptions', 'description')).join(' '),
    },
  ]
}

/** All names in lower case, in lists and objects inside as well. */
function lowerCased(fields: Fields, depth = 0): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.toLowerCase(),
      depth > 8 ? undefined : lowerValue(value, depth),
    ]),
  )
}

function lowerValue(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return depth > 8 ? [] : value.map((one) => lowerValue(one, depth + 1))
  return isFields(value) ? lowerCased(value, depth + 1) : value
}

function listOf(value: unknown): Fields[] {
  return (Array.isArray(value) ? value : [value]).filter(isFields)
}

export function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function string(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

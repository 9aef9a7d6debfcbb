import { ReadoutError } from '../../../model/error.ts'
import { markupParagraphs } from '../../markup/paragraphs.ts'
import { signalOf } from '../../wire-item/signal.ts'
import { stampOf, statusOf, urgencyOf, type WireItem, wireOf } from '../../wire-item/wire-item.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { at, childrenOf, lineOf, paragraphsOf, textOf, within } from '../../xml/walk.ts'
import { readNitf } from '../nitf/read-nitf.ts'
import { readEvents } from './read-events.ts'

/** An item of any kind out of its NewsML-G2 element. Source: NewsML-G2 2.35, IPTC. */
export function readItem(item: XmlElement): WireItem {
  const meta = at(item, 'itemMeta')
  const content = at(item, 'contentMeta')
  const status = statusOf(codeOf(at(meta, 'pubStatus')))
  const note = [...childrenOf(meta, 'edNote'), ...childrenOf(content, 'edNote')].map(lineOf).filter(Boolean).join(' ')
  const signals = childrenOf(meta, 'signal')
    .map((signal) => codeOf(signal))
    .join(' ')
  const headline = lineOf(at(content, 'headline')) ?? lineOf(at(meta, 'title'))
  const links = childrenOf(meta, 'link')
  const linked = (rel: RegExp) =>
    links
      .filter((link) => rel.test(codeOf(link, 'rel') ?? ''))
      .flatMap((link) => link.attributes.residref ?? link.attributes.href ?? [])
  const text = textsOf(item)
  const refs = [...within(item, 'itemRef')].flatMap(
    (ref) => lineOf(at(ref, 'headline')) ?? lineOf(at(ref, 'title')) ?? [],
  )
  const planned = readPlanned(item)
  const events = readEvents(item, status, headline)
  return {
    wire: wireOf({
      guid: item.attributes.guid,
      version: item.attributes.version,
      slug: lineOf(at(content, 'slugline')),
      byline:
        lineOf(at(content, 'by')) ??
        text?.wire.byline ??
        (childrenOf(content, 'creator')
          .map((creator) => lineOf(at(creator, 'name')))
          .filter(Boolean)
          .join(', ') ||
          undefined),
      urgency: urgencyOf(lineOf(at(content, 'urgency'))),
      status,
      signal: /correct/i.test(signals)
        ? 'correction'
        : /kill|cancel/i.test(signals)
          ? 'kill'
          : (signalOf(note, status) ?? (/update/i.test(signals) ? 'update' : undefined)),
      embargo: stampOf(lineOf(at(meta, 'embargoed'))),
      sent: stampOf(lineOf(at(meta, 'versionCreated'))) ?? stampOf(lineOf(at(meta, 'firstCreated'))),
      replaces: linked(/previous|replace|supersede|corrects/i),
      evolvedFrom: linked(/evolv|derivedfrom|updates/i)[0],
      note: note || undefined,
      expected: planned.map(({ expected }) => expected),
    }),
    headline: headline ?? text?.headline,
    deck: text?.deck,
    dateline: lineOf(at(content, 'dateline')) ?? text?.dateline,
    body: text?.body ?? [],
    summary: [
      ...childrenOf(content, 'description').flatMap((description) => paragraphsOf(description)),
      ...planned.map(({ line }) => line),
      ...refs,
    ],
    source: providerOf(meta, content),
    events,
    what: kindOf(item),
  }
}

/** The first text among the renditions of an item: NITF, XHTML, HTML in text, plain text. */
function textsOf(item: XmlElement): WireItem | undefined {
  const contents = [...within(item, 'inlineXML', 'inlineData')]
  for (const holder of contents) {
    const [nitf] = within(holder, 'nitf')
    const read = nitf && readNitf(nitf)
    if (read && (read.body.length || read.summary?.length))
      return { ...read, body: read.body.length ? read.body : (read.summary ?? []) }
  }
  for (const holder of contents) {
    const type = holder.attributes.contenttype ?? ''
    if (/^(?:image|video|audio)\//.test(type) || holder.attributes.encoding || [...within(holder, 'events')].length)
      continue
    const [xhtml] = within(holder, 'body')
    const body = xhtml
      ? paragraphsOf(xhtml)
      : /html/.test(type) || /<p[\s>]/i.test(textOf(holder))
        ? markupParagraphs(textOf(holder))
        : holder.name === 'inlineData'
          ? textOf(holder)
              .split(/\n\s*\n/)
              .map((line) => line.replace(/\s+/g, ' ').trim())
              .filter(Boolean)
          : []
    if (body.length) return { wire: {}, body }
  }
  return undefined
}

/** Coverage that a planning item announces, as the wire has it and as a line for people. */
function readPlanned(item: XmlElement) {
  return [...within(item, 'newsCoverage')].flatMap((coverage) => {
    const planning = at(coverage, 'planning')
    const due = stampOf(lineOf(at(planning, 'scheduled')))
    const kind = codeOf(at(planning, 'itemClass'))?.replace(/^.*[:/]/, '')
    const delivered = at(coverage, 'delivery', 'deliveredItemRef')?.attributes
    const guid = delivered?.guidref ?? delivered?.residref
    const words = lineOf(at(planning, 'headline')) ?? lineOf(at(planning, 'edNote')) ?? kind
    if (!words) return []
    const expected = { ...(guid ? { guid } : {}), what: kind ?? words, ...(due ? { due } : {}) }
    return [{ expected, line: `${words}${kind && kind !== words ? ` (${kind})` : ''}${due ? `, due ${due}` : ''}` }]
  })
}

function providerOf(...metas: readonly (XmlElement | undefined)[]): string | undefined {
  for (const name of ['provider', 'infoSource'])
    for (const meta of metas)
      for (const provider of childrenOf(meta, name)) {
        const written =
          lineOf(at(provider, 'name')) ?? provider.attributes.literal ?? provider.attributes.qcode?.replace(/^.*?:/, '')
        if (written) return written
      }
  return undefined
}

/** A code as its scheme writes it: "stat:usable", an address, a literal. */
function codeOf(element: XmlElement | undefined, attribute = 'qcode'): string | undefined {
  return (
    element?.attributes[attribute] ??
    element?.attributes[`${attribute}uri`] ??
    element?.attributes.uri ??
    element?.attributes.literal
  )
}

function kindOf(item: XmlElement): string {
  if (item.name === 'newsItem')
    return `a news item of class "${codeOf(at(item, 'itemMeta', 'itemClass')) ?? 'unknown'}"`
  return `a ${item.name}`
}

/** @throws ReadoutError intake/no-item for what holds no news: a catalogue of codes, an empty message */
export function refuseOther(root: XmlElement): never {
  throw new ReadoutError(
    'intake/no-item',
    'input',
    `is NewsML-G2 that holds no news (${root.name}); ask the wire for the item with its text`,
  )
}

import { signalOf } from '../../wire-item/signal.ts'
import { stampOf, statusOf, urgencyOf, type WireItem, wireOf } from '../../wire-item/wire-item.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { at, childrenOf, lineOf, paragraphsOf, within } from '../../xml/walk.ts'

/** An item out of its NITF element. Source: NITF 3.x, IPTC. */
export function readNitf(nitf: XmlElement): WireItem {
  const docdata = at(nitf, 'head', 'docdata')
  const head = at(nitf, 'body', 'body.head')
  const content = at(nitf, 'body', 'body.content')
  const attribute = (name: string, of: string) => at(docdata, name)?.attributes[of]?.trim() || undefined
  const correction = at(docdata, 'correction')
  const management = docdata?.attributes['management-status']
  const status = statusOf(management)
  const note =
    [correction?.attributes.info, attribute('ed-msg', 'info'), ...childrenOf(head, 'note').map(lineOf)]
      .filter(Boolean)
      .join('; ') || undefined
  const release = stampOf(attribute('date.release', 'norm'))
  const embargo = management === 'embargoed' ? release : undefined
  const abstract = at(head, 'abstract')
  const published = at(nitf, 'head', 'pubdata')
  return {
    wire: wireOf({
      guid: attribute('doc-id', 'id-string'),
      version: attribute('du-key', 'version') ?? attribute('du-key', 'generation'),
      slug: attribute('du-key', 'key') ?? slugOf(nitf),
      byline: bylineOf(head),
      urgency: urgencyOf(attribute('urgency', 'ed-urg')),
      // an embargo says when, not whether
      status: embargo ? 'usable' : status,
      signal: correction && status !== 'canceled' ? 'correction' : signalOf(note, status),
      embargo,
      sent: stampOf(attribute('date.issue', 'norm')) ?? release ?? stampOf(published?.attributes['date.publication']),
      replaces: [docdata?.attributes['management-doc-idref'], correction?.attributes['id-string']].filter(
        (guid) => guid !== undefined,
      ),
      note,
    }),
    headline:
      lineOf(at(head, 'hedline', 'hl1')) ?? lineOf(at(head, 'headline', 'hl1')) ?? lineOf(at(nitf, 'head', 'title')),
    deck: childrenOf(at(head, 'hedline'), 'hl2').map(lineOf).filter(Boolean).join(' ') || undefined,
    dateline: datelineOf(head),
    body: content ? paragraphsOf(content) : [],
    summary: abstract ? paragraphsOf(abstract) : undefined,
    source: lineOf(at(head, 'distributor')) ?? attribute('doc-id', 'regsrc') ?? published?.attributes.name,
    url: published?.attributes['ex-ref'],
  }
}

/** "By A. Vale", without the "By" and the title under it. */
function bylineOf(head: XmlElement | undefined): string | undefined {
  const bylines = childrenOf(head, 'byline').map((byline) => {
    const persons = [...within(byline, 'person')].map(lineOf).filter(Boolean)
    const own = byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl')
    return persons.length ? persons.join(', ') : (lineOf({ ...byline, children: own }) ?? lineOf(byline))
  })
  return (
    bylines
      .map((line) => line?.replace(/^by[: ]\s*/i, '').replace(/[\s,]+$/, ''))
      .filter(Boolean)
      .join(', ') || undefined
  )
}

/** The place and day as one line, since wires write them in elements with or without the commas. */
function datelineOf(head: XmlElement | undefined): string | undefined {
  const dateline = at(head, 'dateline')
  if (!dateline) return undefined
  const place = lineOf([...within(dateline, 'location')][0])
  const day = lineOf([...within(dateline, 'story.date')][0])
  const written = lineOf(dateline)
  return place && day && !written?.includes(',') ? `${place}, ${day}` : written
}

function slugOf(nitf: XmlElement): string | undefined {
  return childrenOf(at(nitf, 'head'), 'meta').find((meta) => /^(?:slug|anpa-keyword)/i.test(meta.attributes.name ?? ''))
    ?.attributes.content
}

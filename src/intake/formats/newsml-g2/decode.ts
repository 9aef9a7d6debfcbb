import type { Format } from '../../format.ts'
import { decodeEach } from '../../items.ts'
import { buildWireItem, type WireItem } from '../../wire-item/wire-item.ts'
import { decodeXml } from '../../xml/decode-xml.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { childrenOf, within } from '../../xml/walk.ts'
import { isNewsmlG2 } from './is-newsml-g2.ts'
import { readItem, refuseOther } from './read-item.ts'

const ITEMS = ['newsItem', 'packageItem', 'planningItem', 'conceptItem', 'knowledgeItem'] as const

/** NewsML-G2: one item a file, or a message with several. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  recognises: isNewsmlG2,
  *decode({ bytes }, hints) {
    const { root, warning, ...decodedAs } = decodeXml(bytes)
    const inside = childrenOf(childrenOf(root, 'itemSet')[0], ...ITEMS)
    const items = root.name === 'newsMessage' ? inside : [root]
    if (!items.length || root.name === 'catalogItem') refuseOther(root)
    for (const decoded of decodeEach(items, hints, (item) => buildWireItem(newsOf(item), hints, decodedAs)))
      yield warning ? { ...decoded, warnings: [...decoded.warnings, warning] } : decoded
  },
}

/** @throws ReadoutError intake/no-item for a list of concepts that are no appointments: it explains codes and reports nothing */
function newsOf(item: XmlElement): WireItem {
  const isConcept = item.name === 'conceptItem' || item.name === 'knowledgeItem'
  if (isConcept && within(item, 'eventDetails').next().done) refuseOther(item)
  return readItem(item)
}

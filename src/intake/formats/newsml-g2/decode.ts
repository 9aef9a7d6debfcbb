import type { Format } from '../../format.ts'
import { decodeEach } from '../../items.ts'
import { buildWireItem } from '../../wire-item/wire-item.ts'
import { decodeXml } from '../../xml/decode-xml.ts'
import { rootName } from '../../xml/root-name.ts'
import { childrenOf } from '../../xml/walk.ts'
import { readItem, refuseOther } from './read-item.ts'

const ITEMS = ['newsItem', 'packageItem', 'planningItem', 'conceptItem', 'knowledgeItem'] as const

/** NewsML-G2: one item a file, or a message with several. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  recognises: ({ opening }) =>
    /^(?:\w{1,20}:)?(?:(?:news|package|planning|concept|knowledge|catalog)Item|newsMessage|contentSet)$/.test(
      rootName(opening) ?? '',
    ),
  *decode({ bytes }, hints) {
    const { root, warning, ...decodedAs } = decodeXml(bytes)
    const inside = childrenOf(childrenOf(root, 'itemSet')[0], ...ITEMS)
    const items = root.name === 'newsMessage' ? inside : [root]
    if (!items.length || root.name === 'catalogItem') refuseOther(root)
    for (const decoded of decodeEach(items, hints, (item) => buildWireItem(readItem(item), hints, decodedAs)))
      yield warning ? { ...decoded, warnings: [...decoded.warnings, warning] } : decoded
  },
}

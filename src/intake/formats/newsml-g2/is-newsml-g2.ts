import type { Input } from '../../format.ts'
import { rootName } from '../../xml/root-name.ts'

const ROOT = /^(?:\w{1,20}:)?(?:(?:news|package|planning|concept|knowledge|catalog)Item|newsMessage|contentSet)$/

/** NewsML-G2 by its root, under whatever prefix. */
export function isNewsmlG2({ opening }: Input): boolean {
  return ROOT.test(rootName(opening) ?? '')
}

import type { Input } from '../../format.ts'
import { rootName } from '../../xml/root-name.ts'

/** NITF by its root, under whatever prefix. */
export function isNitf({ opening }: Input): boolean {
  return /^(?:\w{1,20}:)?nitf$/.test(rootName(opening) ?? '')
}

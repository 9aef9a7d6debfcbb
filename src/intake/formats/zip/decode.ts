import { ReadoutError } from '../../../model/error.ts'
import { isArchive } from '../../archive/central-directory.ts'
import { memberName } from '../../archive/member-name.ts'
import type { Format } from '../../format.ts'

// what the systems of the people who packed it leave behind
const LEFTOVERS = /(?:^|\/)(?:__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$)/i

/** A ZIP archive of dispatches in any known formats, read in its own order. What cannot be read in it is named, and the others are read. */
export const zip: Format = {
  name: 'zip',
  recognises: ({ bytes }) => isArchive(bytes),
  async *decode({ bytes }, hints, inside) {
    const { readArchive } = await import('../../archive/read-archive.ts') // loaded on first need
    const faults: ReadoutError[] = []
    let members = 0
    for await (const member of readArchive(bytes, (size) => inside.unpacked(size))) {
      if (LEFTOVERS.test(member.name)) continue
      members++
      const { shown, file, name } = memberName(member.name)
      const onFault = (error: ReadoutError) => {
        const fault = new ReadoutError(error.code, error.fault, `${shown} ${error.message}`, error)
        if (hints.onFault) hints.onFault(fault)
        else faults.push(fault)
      }
      try {
        for await (const decoded of inside.decode(await member.bytes(), { ...hints, file, onFault }))
          yield decoded.name ? decoded : { ...decoded, name }
      } catch (error) {
        if (!(error instanceof ReadoutError) || error.fault !== 'input') throw error
        onFault(error)
      }
    }
    if (!members)
      throw new ReadoutError('intake/empty', 'input', 'is an archive with no file in it; there is nothing to read')
    if (faults.length) throw faults[0]
  },
}

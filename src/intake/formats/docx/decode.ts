import { ReadoutError } from '../../../model/error.ts'
import { holdsMember } from '../../archive/central-directory.ts'
import { buildDispatch } from '../../dispatch.ts'
import type { Format } from '../../format.ts'
import { joinPaged } from '../../paged.ts'

const BODY = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

/** A Word document: its text as it stands now, its notes where they are referred to, with the pages it was last shown on. */
export const docx: Format = {
  name: 'docx',
  recognises: ({ bytes }) => holdsMember(bytes, BODY),
  async *decode({ bytes }, hints, inside) {
    // loaded on first need: most runs see no office document
    const [{ readParts }, { readBody, readNotes }] = await Promise.all([
      import('../../archive/read-archive.ts'),
      import('./read-body.ts'),
    ])
    const parts = await readParts(
      bytes,
      (name) => name === BODY || NOTES.includes(name),
      (size) => inside.unpacked(size),
    )
    const body = parts.get(BODY)
    if (body === undefined)
      throw new ReadoutError('intake/bad-archive', 'input', 'is a Word document without a text; save it again')
    const notes = NOTES.flatMap((name) => {
      const part = parts.get(name)
      return part === undefined ? [] : [...readNotes(part)]
    })
    const { paragraphs, titled } = readBody(body, new Map(notes))
    yield buildDispatch({ ...joinPaged(paragraphs, hints.file), ...(titled ? { titled } : {}) }, hints)
  },
}

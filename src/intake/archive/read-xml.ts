import { SaxesParser } from 'saxes'
import { ReadoutError } from '../../model/error.ts'
import { XML_DEPTH } from '../limits.ts'

/** What is told of an XML document in its order. Names are without prefix: "t" for "w:t". */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Walks through one part of an office document. No DTD is read and no entity expanded.
 * @throws ReadoutError intake/bad-archive where it is not well-formed, nested too deeply or declares a DTD
 */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', (error) => {
    throw broken(error.message)
  })
  parser.on('doctype', () => {
    throw broken('it declares a DTD')
  })
  parser.on('opentag', (tag) => {
    if (++depth > XML_DEPTH) throw broken(`more than ${XML_DEPTH} elements in one another`)
    const attributes: Record<string, string> = {}
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = value
    reader.open?.(local(tag.name), attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    reader.close?.(local(tag.name))
  })
  parser.on('text', (text) => reader.text?.(text))
  parser.write(xml).close()
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function broken(reason: string): ReadoutError {
  return new ReadoutError(
    'intake/bad-archive',
    'input',
    `is an office document with a damaged part (${reason.slice(0, 120)}); open it and save it again`,
  )
}

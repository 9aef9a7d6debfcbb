import { ReadoutError } from '../../model/error.ts'
import { grouped } from '../dispatch.ts'
import { decodeBytes } from '../encoding/decode-bytes.ts'
import { XML_BYTES } from '../limits.ts'
import { readXml, type XmlElement } from './read-xml.ts'

const DECLARED = /^[\s\uFEFF]{0,20}<\?xml[^>]{1,200}?encoding\s{0,3}=\s{0,3}["'](?<charset>[\w:.-]{2,40})/u
// the characters that XML forbids and that wires and feeds have nonetheless
const FORBIDDEN = /[\u0001-\u0008\u000B\u000C\u000E-\u001F]/g

export interface DecodedXml {
  readonly root: XmlElement
  readonly encoding: string
  readonly damaged: number
  readonly unsure: boolean
  /** true where it ends before its last element does */
  readonly broken: boolean
  /** the same, for people */
  readonly warning?: string
}

/**
 * A document of XML from its bytes.
 * @param charset what the header of its answer says, before what it says itself
 * @throws ReadoutError intake/bad-xml where there is no element in it, intake/too-large, intake/xml-too-deep, intake/binary
 */
export function decodeXml(bytes: Uint8Array, charset?: string): DecodedXml {
  if (bytes.length > XML_BYTES)
    throw new ReadoutError(
      'intake/too-large',
      'input',
      `is too large for XML of one feed or item (${grouped(bytes.length)} bytes; at most ${grouped(XML_BYTES)}); cut it into its items`,
    )
  const opening = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  const { text, ...decoded } = decodeBytes(bytes, charset ?? DECLARED.exec(opening)?.groups?.charset)
  const xml = readXml(text.replace(FORBIDDEN, ''))
  if (!xml)
    throw new ReadoutError('intake/bad-xml', 'input', 'opens as XML and has no element in it; ask for the file again')
  const warning = 'its XML is cut off, so the end of the text may be missing; ask for the file again'
  return { root: xml.root, broken: xml.broken, ...decoded, ...(xml.broken ? { warning } : {}) }
}

import { Parser } from 'htmlparser2'
import { ReadoutError } from '../../model/error.ts'
import { grouped } from '../dispatch.ts'
import { XML_DEPTH, XML_ELEMENTS } from '../limits.ts'

/** An element of an XML document; prefixes are resolved to namespaces. */
export interface XmlElement {
  /** local name as written */
  readonly name: string
  /** the namespace's URI; the prefix itself where nothing declares it, "" where there is none */
  readonly namespace: string
  /** by the name as written, prefix and all ("xml:lang") */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

interface Open extends XmlElement {
  readonly written: string
  readonly children: (XmlElement | string)[]
  readonly scope: Readonly<Record<string, string>>
}

/**
 * Reads XML as it comes: a missing end tag, an undeclared prefix or a bare "&" is no reason to lose the text.
 * A document type is passed over: no entity beyond the five of XML is ever expanded, nothing is fetched.
 * @returns the root, and `broken` where an end tag was missing at the end, as in a file cut off; undefined where there is no element
 * @throws ReadoutError intake/xml-too-deep, intake/too-large
 */
export function readXml(text: string): { root: XmlElement; broken: boolean } | undefined {
  const open: Open[] = []
  let root: XmlElement | undefined
  let elements = 0
  let broken = false
  let ended = false
  const parser: Parser = new Parser(
    {
      onopentag(written, attributes) {
        if (++elements > XML_ELEMENTS) throw tooMany()
        if (open.length >= XML_DEPTH) throw tooDeep()
        const element = openElement(written, attributes, open.at(-1)?.scope ?? {})
        if (open.length) open.at(-1)!.children.push(element)
        else root ??= element
        open.push(element)
      },
      ontext(written) {
        const children = open.at(-1)?.children
        if (!children) return
        const piece = written.replace(/[\u0080-\u009F]/g, meant)
        const last = children.at(-1)
        if (typeof last === 'string' && last.length < 65_536) children[children.length - 1] = last + piece
        else children.push(piece)
      },
      onclosetag(written, implied) {
        if (open.at(-1)?.written === written) open.pop()
        if (implied && ended) broken = true
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(text)
  ended = true
  broken = open.length > 0
  parser.end()
  return root && { root, broken }
}

function openElement(
  written: string,
  attributes: Record<string, string>,
  outer: Readonly<Record<string, string>>,
): Open {
  let scope = outer
  for (const name in attributes)
    if (name === 'xmlns' || name.startsWith('xmlns:'))
      scope = { ...scope, [name === 'xmlns' ? '' : name.slice(6)]: attributes[name]!.trim() }
  const colon = written.indexOf(':')
  const prefix = colon < 0 ? '' : written.slice(0, colon)
  const namespace = Object.hasOwn(scope, prefix) ? scope[prefix]! : prefix
  return { name: written.slice(colon + 1), namespace, attributes, children: [], written, scope }
}

/** A control character out of "&#146;" is meant as Windows-1252 has it, an apostrophe. Source: HTML, 13.2.5.80 */
function meant(character: string): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(character.charCodeAt(0)))
}

function tooMany(): ReadoutError {
  return new ReadoutError(
    'intake/too-large',
    'input',
    `is XML of more than ${grouped(XML_ELEMENTS)} elements; cut it into its items`,
  )
}

function tooDeep(): ReadoutError {
  return new ReadoutError(
    'intake/xml-too-deep',
    'input',
    `is XML with more than ${XML_DEPTH} elements in one another, as no feed or wire item has; ask for the file again, or save its text`,
  )
}

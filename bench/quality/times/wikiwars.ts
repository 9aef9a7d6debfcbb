import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A TIMEX3 of WikiWars: [start, end) in the document's text and its value. */
export interface GoldTime {
  readonly start: number
  readonly end: number
  readonly value: string
}

export interface GoldDocument {
  readonly name: string
  readonly published: string
  readonly text: string
  readonly times: readonly GoldTime[]
}

/** The documents of a folder of TimeML files, in order of their names. */
export function readWikiWars(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .sort()
    .map((file) => readDocument(file.slice(0, -'.tml'.length), readFileSync(join(folder, file), 'utf8')))
}

function readDocument(name: string, tml: string): GoldDocument {
  const published = /CREATION_TIME[^>]{0,200}>([\d-]{10})</.exec(tml)![1]!
  const body = tml.slice(tml.indexOf('<TEXT>') + '<TEXT>'.length, tml.indexOf('</TEXT>')).replace(/\r/g, '')
  const times: GoldTime[] = []
  const open: { start: number; value: string }[] = []
  let text = ''
  for (const [piece, attributes] of body.matchAll(/<TIMEX3([^>]*)>|<[^>]*>|[^<]+/g)) {
    if (attributes !== undefined)
      open.push({ start: text.length, value: /value="([^"]*)"/.exec(attributes)?.[1] ?? '' })
    else if (piece === '</TIMEX3>') {
      const time = open.pop()!
      // a time within another is left out: ours do not nest
      if (!open.length) times.push({ ...time, end: text.length })
    } else if (!piece.startsWith('<')) text += unescapeXml(piece)
  }
  const lead = text.length - text.trimStart().length
  return {
    name,
    published,
    text: text.trim(),
    times: times.map((t) => ({ ...t, start: t.start - lead, end: t.end - lead })),
  }
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

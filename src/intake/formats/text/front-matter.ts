import { toEdtf } from '../../published/edtf.ts'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<fields>[\s\S]{0,8000}?)\r?\n---[ \t]*\r?\n(?<body>[\s\S]*)$/u
const FIELD = /^(?<key>[A-Za-z_-]{1,40}):[ \t]*(?<value>[\s\S]*?)[ \t]*$/u

/**
 * Fields that archives print between "---" lines before a text: title, date, url or source_url, source.
 * The title becomes the text's first line, so that it can be cited like the rest.
 * @returns nothing but the text where there are none
 */
export function readFrontMatter(text: string): {
  text: string
  titled?: boolean
  page?: string
  url?: string
  source?: string
} {
  const groups = FRONT_MATTER.exec(text)?.groups
  if (!groups) return { text }
  const fields = readFields(groups.fields!)
  const title = fields.get('title') ?? fields.get('headline')
  const page = toEdtf(fields.get('date') ?? fields.get('published_time') ?? fields.get('published') ?? '')
  const url = fields.get('url') ?? fields.get('source_url') ?? fields.get('link')
  const source = fields.get('source') ?? fields.get('agency')
  return {
    text: title ? `${title}\n\n${groups.body!}` : groups.body!,
    ...(title ? { titled: true } : {}),
    ...(page ? { page } : {}),
    ...(url ? { url } : {}),
    ...(source ? { source } : {}),
  }
}

/** "key: value" lines; a value in double quotes may go on over lines, as YAML writes long ones. */
function readFields(lines: string): Map<string, string> {
  const joined = lines
    .replace(/\r/g, '')
    .replace(/\\\n[ \t]*\\?/g, '')
    .replace(/\n[ \t]+/g, ' ')
  const fields = new Map<string, string>()
  for (const line of joined.split('\n')) {
    const groups = FIELD.exec(line)?.groups
    const value = groups && unquote(groups.value!)
    if (value) fields.set(groups.key!.toLowerCase(), value)
  }
  return fields
}

function unquote(value: string): string {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replace(/''/g, "'")
  if (!/^".*"$/s.test(value)) return value
  return value
    .slice(1, -1)
    .replace(/\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})/g, (_, long, short) =>
      String.fromCharCode(Number.parseInt(long ?? short, 16)),
    )
    .replace(/\\_/g, '\u00a0')
    .replace(/\\(["\\/ ])/g, '$1')
}

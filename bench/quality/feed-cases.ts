import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** One test case of feedparser: a feed with what is expected of it in a comment. */
export interface FeedCase {
  readonly name: string
  readonly bytes: Uint8Array
  /** conditions that must all hold, as feedparser writes them */
  readonly clauses: readonly string[]
  /** HTTP headers by lower-case name */
  readonly headers: ReadonlyMap<string, string>
}

/** Every case below a folder, by name. */
export function readFeedCases(folder: string): FeedCase[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && /\.(?:xml|json)$/.test(file.name),
  )
  return files
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => readCase(relative(folder, path), readFileSync(path)))
}

function readCase(name: string, bytes: Uint8Array): FeedCase {
  const text = bytes.subarray(0, 4_000).includes(0) ? decodeWide(bytes) : Buffer.from(bytes).toString('utf8')
  const comment = text.match(/Expect:\s*(?<expect>[\s\S]*?)\s*-->/)?.groups?.expect ?? ''
  const headers = [...text.slice(0, 2_000).matchAll(/^\s*Header:\s*([\w-]+):[ \t]*(.*)$/gm)]
  return {
    name,
    bytes,
    clauses: splitClauses(comment.split(/\n\s*(?:Note|Header|Description):/)[0]!),
    headers: new Map(headers.map(([, header, value]) => [header!.toLowerCase(), value!.trim()])),
  }
}

function decodeWide(bytes: Uint8Array): string {
  const zeroFirst = bytes[0] === 0 || bytes[0] === 0xfe
  return new TextDecoder(zeroFirst ? 'utf-16be' : 'utf-16le').decode(bytes)
}

/** Parts "a and b" where the "and" stands in no quotation. */
function splitClauses(expectation: string): string[] {
  const parts = ['']
  for (const [piece] of expectation.matchAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\sand\s|[\s\S]/g))
    if (/^\sand\s$/.test(piece)) parts.push('')
    else parts[parts.length - 1] += piece
  return parts.map((part) => part.trim()).filter(Boolean)
}

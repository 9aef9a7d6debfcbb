import { buildDispatch } from './dispatch.ts'
import type { Decoded, IntakeHints } from './format.ts'

/**
 * Turns bytes into dispatches: one for plain text or a page, several for JSON Lines. The format is told from the bytes.
 * @throws ReadoutError intake/* with fault "input" where the bytes hold no dispatch
 */
export function* decode(bytes: Uint8Array, hints: IntakeHints = {}): Generator<Decoded> {
  const text = new TextDecoder().decode(bytes)
  if (!text.trimStart().startsWith('{')) {
    yield { dispatch: buildDispatch(text, hints), warnings: [] }
    return
  }
  for (const line of text.split('\n').filter((l) => l.trim())) {
    const { text, name, published, source, url } = JSON.parse(line)
    const dispatch = buildDispatch(text, {
      published: published ?? hints.published,
      source: source ?? hints.source,
      url: url ?? hints.url,
    })
    yield { dispatch, ...(name ? { name } : {}), warnings: [] }
  }
}

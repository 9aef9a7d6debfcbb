import { parseFeed } from 'feedsmith'
import type { Feed } from '../../src/intake/formats/feed/feed.ts'
import { readFeed } from '../../src/intake/formats/feed/read-feed.ts'
import { ReadoutError } from '../../src/model/error.ts'
import { type FeedCase, readFeedCases } from './feed-cases.ts'
import { judgeClause } from './feed-clause.ts'
import type { Measure, QualityBench } from './measure.ts'

/** Address the cases are taken to come from, as feedparser's own test server does. */
const HOST = 'http://127.0.0.1:8097/'

/** How a case went: what is expected holds, does not, or asks for what no dispatch keeps; `why` names it. */
export interface JudgedCase {
  readonly name: string
  readonly verdict: 'holds' | 'fails' | 'only read' | 'refused'
  readonly why?: string
}

/** Every case of feedparser: read, and its expectation checked where it is about what a dispatch keeps. */
export const bench: QualityBench = {
  name: 'feeds',
  about:
    "feedparser's cases (well-formed, ill-formed, encodings, JSON); texts are compared by the words a reader sees, since no markup is kept",
  needs: 'data/feeds/feedparser',
  run(folder) {
    const cases = readFeedCases(folder)
    const judged = cases.map(judgeCase)
    const count = (verdict: JudgedCase['verdict']) => judged.filter((one) => one.verdict === verdict).length
    const checked = count('holds') + count('fails')
    const read = cases.length - count('refused')
    const peer = cases.filter(peerReads).length
    return [
      measure('cases read', read, cases.length, `${count('refused')} refused with the reason`),
      measure(
        'expectation holds',
        count('holds'),
        checked,
        `of ${checked}; ${count('only read')} ask for what is not kept`,
      ),
      measure('feedsmith alone: cases read', peer, cases.length),
    ]
  },
}

export function judgeCase(one: FeedCase): JudgedCase {
  const { name, bytes } = one
  let feed: Feed
  try {
    feed = readFeed(bytes, hintsOf(one))
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error
    return { name, verdict: 'refused', why: error.message }
  }
  const notes: string[] = []
  for (const clause of one.clauses) {
    const verdict = judgeClause(clause, feed, bytes)
    if (verdict === 'fails') return { name, verdict, why: clause }
    if (verdict !== 'holds') notes.push(verdict.notApplicable)
  }
  return notes.length ? { name, verdict: 'only read', why: notes[0]! } : { name, verdict: 'holds' }
}

function hintsOf({ headers }: FeedCase) {
  const charset = /charset\s*[=:]\s*["']?(?<charset>[\w-]+)/.exec(headers.get('content-type') ?? '')?.groups?.charset
  const located = headers.get('content-location')
  const language = headers.get('content-language')
  return {
    url: URL.parse(located?.startsWith('javascript') ? '' : (located ?? ''), HOST)?.href ?? HOST,
    ...(charset ? { charset } : {}),
    ...(language ? { language } : {}),
  }
}

function peerReads({ bytes }: FeedCase): boolean {
  try {
    parseFeed(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}

function measure(name: string, right: number, all: number, note?: string): Measure {
  return { name, score: (100 * right) / (all || 1), ...(note ? { note } : {}) }
}

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { DATA } from '../bench/quality/benches.ts'
import { readFeedCases } from '../bench/quality/feed-cases.ts'
import { judgeCase } from '../bench/quality/feeds.bench.ts'

const FOLDER = join(DATA, 'data/feeds/feedparser')

/** Cases that are read otherwise than feedparser reads them, or are refused, each on purpose. */
const OTHERWISE: readonly (readonly [cases: RegExp, reason: string])[] = [
  [/^encoding\/utf[_-]?32/, 'UTF-32: no browser reads it any more'],
  [/^illformed\/chardet\//, 'an encoding of East Asia, Thai or Hebrew that is declared nowhere is not guessed'],
  [/^encoding\/bozo_linenoise/, 'bytes that are no text stand as U+FFFD and are counted, rather than be guessed at'],
  [/^illformed\/rss_empty_document/, 'there is no element in it'],
  [/^wellformed\/base\/http_entry_id_base/, 'an identifier is kept as written (RFC 4287, 4.2.6)'],
  [/^wellformed\/rss\/entity_in_doctype/, 'no entity of a document type is expanded'],
  [/^wellformed\/sanitize\/xml_malicious_comment/, 'an open comment hides the rest, as in a browser'],
  [
    /^wellformed\/rss\/item_(?:description_and_summary|summary_and_description)/,
    '"summary" is no element of RSS; the one that is counts',
  ],
  [/^wellformed\/media-rss\/media_group/, 'the description in a media group is about the picture'],
  [/^wellformed\/atom\/entry_updated_multiple_values/, 'of several dates of one name the first counts'],
  [/^wellformed\/feedburner\//, 'a note to whoever opens the feed in a browser is not about the feed'],
]

test.skipIf(!existsSync(FOLDER))('every case of feedparser is read, or named with the reason why not', () => {
  const judged = readFeedCases(FOLDER).map(judgeCase)
  assert.ok(judged.length > 1_800)
  const unnamed = judged
    .filter(({ verdict }) => verdict === 'fails' || verdict === 'refused')
    .filter(({ name }) => !OTHERWISE.some(([cases]) => cases.test(name)))
  assert.deepEqual(unnamed, [])
  for (const [cases, reason] of OTHERWISE)
    assert.ok(
      judged.some(({ name, verdict }) => cases.test(name) && (verdict === 'fails' || verdict === 'refused')),
      `nothing is read otherwise any more because ${reason}`,
    )
})

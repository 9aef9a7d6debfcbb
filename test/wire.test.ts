import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { DATA } from '../bench/quality/benches.ts'
import { decode } from '../src/intake/index.ts'
import { ReadoutError } from '../src/model/error.ts'

const FOLDER = join(DATA, 'data/wire')
/** examples of IPTC that hold no text at all, or no news */
const WITHOUT_TEXT =
  /Abstract_Concept|Person_Concept|Access_Codes|Catalog_Item|LISTING_24_|Hop_History|ap_metadata_example|facet-example|Receiver View|extension-schema/
const EXAMPLES = ['newsml-g2/examples', 'ninjs/examples/1.4', 'ninjs/examples/2.1', 'ninjs/examples/3.0']

test.skipIf(!existsSync(FOLDER))('every example of IPTC that holds text is read', async () => {
  const unread: string[] = []
  for (const path of EXAMPLES.flatMap((folder) => filesOf(join(FOLDER, folder)))) {
    const read = await countRead(path)
    if (!read && !WITHOUT_TEXT.test(path)) unread.push(path.slice(FOLDER.length))
  }
  assert.deepEqual(unread, [])
})

test.skipIf(!existsSync(FOLDER))(
  'what is in the conformance tests of IPTC is read or refused with the reason',
  async () => {
    for (const path of filesOf(FOLDER)) assert.ok((await countRead(path)) >= 0)
  },
)

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(?:xml|json)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
}

async function countRead(path: string): Promise<number> {
  let read = 0
  try {
    for await (const { dispatch } of decode(readFileSync(path), { onFault: () => {} })) read += dispatch.text ? 1 : 0
  } catch (error) {
    assert.ok(error instanceof ReadoutError, `${path}: ${error}`)
  }
  return read
}

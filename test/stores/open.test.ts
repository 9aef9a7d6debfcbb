import assert from 'node:assert/strict'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'vitest'
import { defaultDataFolder } from '../../src/store/data-folder.ts'
import { openStore } from '../../src/store/store.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'readout-open-'))

const folders = [
  [{ platform: 'linux', env: {}, home: '/home/ana' }, '/home/ana/.local/share/readout'],
  [{ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home: '/home/ana' }, '/data/readout'],
  [{ platform: 'linux', env: { XDG_DATA_HOME: 'data' }, home: '/home/ana' }, '/home/ana/.local/share/readout'],
  [{ platform: 'darwin', env: {}, home: '/Users/ana' }, '/Users/ana/Library/Application Support/readout'],
  [{ platform: 'darwin', env: { XDG_DATA_HOME: '/data' }, home: '/Users/ana' }, '/data/readout'],
] as const
for (const [here, folder] of folders)
  test(`data folder: ${here.platform} ${JSON.stringify(here.env)}`, () => assert.equal(defaultDataFolder(here), folder))

test('the data folder is made, for its owner alone', async () => {
  const data = join(newFolder(), 'new', 'folder')
  const store = await openStore({ data })
  assert.equal(store.place, join(data, 'record.sqlite'))
  await store.close()
  assert.equal(statSync(data).mode & 0o077, 0)
})

test('a folder that cannot be made is named with the way out', async () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, '')
  await assert.rejects(openStore({ data: join(file, 'data') }), (error: Error & { code: string }) => {
    assert.equal(error.code, 'store/folder')
    assert.match(error.message, /file\/data .*--data/)
    return true
  })
})

test('a file that is no database is left alone', async () => {
  const data = newFolder()
  writeFileSync(join(data, 'record.sqlite'), 'These are the minutes of the talks. '.repeat(100))
  await assert.rejects(openStore({ data }), { code: 'store/unreadable', fault: 'setup' })
})

test('the database of another program is left alone', async () => {
  const data = newFolder()
  const other = new DatabaseSync(join(data, 'record.sqlite'))
  other.exec('CREATE TABLE birds (name TEXT)')
  other.close()
  await assert.rejects(openStore({ data }), { code: 'store/unreadable', message: /another program/ })
})

test('a PostgreSQL that does not answer is named without its password', async () => {
  const opening = openStore({ databaseUrl: 'postgres://ana:secret@127.0.0.1:9/record' })
  await assert.rejects(opening, (error: Error & { code: string; fault: string }) => {
    assert.equal(error.code, 'store/unreachable')
    assert.equal(error.fault, 'passing')
    assert.match(error.message, /127\.0\.0\.1:9/)
    assert.doesNotMatch(error.message, /secret/)
    return true
  })
})

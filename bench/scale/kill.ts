import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { loadDispatch } from '../../src/store/load-dispatch.ts'
import { countRecord } from '../../src/store/status.ts'
import { openStore } from '../../src/store/store.ts'
import { assertWhole } from '../../test/stores/assert-whole.ts'

/**
 * Kills a program that adds dispatches at random moments, from before it has opened the record on, and looks after each
 * whether everything it said was in is there and nothing is half there: `node bench/scale/kill.ts [ROUNDS]`.
 */
const ROUNDS = Number(process.argv[2] ?? 200)
const LATEST_MS = 400
const ADDER = join(import.meta.dirname, '../../test/stores/add-for-ever.ts')

const data = mkdtempSync(join(tmpdir(), 'readout-kill-'))
let reported = 0
let unsaid = 0
try {
  for (let round = 0; round < ROUNDS; round++) {
    const said = await addAndKill(round, Math.random() * LATEST_MS)
    reported += said.length
    const store = await openStore({ data })
    await assertWhole(store)
    for (const id of said) assert.ok(await loadDispatch(store, id), `${id} was said to be in, and is gone`)
    const { dispatches } = await countRecord(store)
    assert.ok(dispatches >= reported + unsaid, 'a dispatch of an earlier round is gone')
    unsaid = dispatches - reported // written, and killed before it could be said
    await store.close()
    if (round % 20 === 19) console.error(`${round + 1} kills, ${reported} dispatches said to be in`)
  }
  console.log(
    `${ROUNDS} kills: ${reported} dispatches were said to be in and are, ${unsaid} more are in whole, none is half there`,
  )
} finally {
  rmSync(data, { recursive: true, force: true })
}

async function addAndKill(round: number, afterMs: number): Promise<string[]> {
  const from = String(round * 100_000)
  const child = spawn(process.execPath, [ADDER, JSON.stringify({ data }), from], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const closed = new Promise((resolve) => child.once('close', resolve))
  // every fourth is killed while it starts, the others while they add
  if (round % 4) await new Promise((resolve) => child.stdout.once('data', resolve))
  await setTimeout(afterMs)
  child.kill('SIGKILL')
  await closed
  return said.split('\n').filter((line) => line.length === 71)
}

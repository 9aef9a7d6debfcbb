import { writeSync } from 'node:fs'
import { fileToProcesses } from '../../src/filing/file-to-processes.ts'
import { checkProcess } from '../../src/filing/read-process.ts'
import { saveProcess } from '../../src/store/processes.ts'
import { openStore } from '../../src/store/store.ts'
import { addDispatch } from '../../src/store/write.ts'
import { aReading, SEEN } from './a-dispatch.ts'

// Run as a process of its own by crash.test.ts, which kills it: adds dispatches and prints the id of each once it is in.
const [address, from] = process.argv.slice(2)
const store = await openStore(JSON.parse(address!))
const talks = await checkProcess({ name: 'Talks', words: ['talks', 'went on', 'Nothing', 'agreed'] })
await saveProcess(store, 'talks', talks, 'ana', SEEN.seenAt)
for (let i = Number(from); ; i++) {
  const added = aReading(`Dispatch ${i}: the talks went on. ${'Nothing was agreed. '.repeat(400)}`)
  await addDispatch(store, added, SEEN, fileToProcesses)
  writeSync(1, `${added.reading.dispatch.id}\n`)
}

import { readFileSync } from 'node:fs'
import { fileBytes } from '../../src/filing/file-bytes.ts'
import { openStore } from '../../src/store/store.ts'
import { spentOn, spreadOf } from './spent.ts'

// A process of its own, so that its memory is that of adding: ADDRESS FILE NEXT. Reads and adds texts of FILE, by the way
// everything comes in, until NEXT were new.
const [address, file, next] = process.argv.slice(2)
const store = await openStore(JSON.parse(address!))
const spent = await spentOn(store)
const times: number[] = []
for (const line of readFileSync(file!, 'utf8').split('\n')) {
  if (times.length === Number(next)) break
  const before = spent()
  const { added } = await fileBytes(store, Buffer.from(line), { name: `${times.length}`, by: 'bench' })
  if (added.some((a) => a.isNew)) times.push(spent() - before)
}
await store.close()
console.log(
  JSON.stringify({
    count: times.length,
    ms: times.reduce((a, b) => a + b, 0),
    ...spreadOf(times),
    memoryMb: process.resourceUsage().maxRSS / 1024,
  }),
)

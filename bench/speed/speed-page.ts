import { CONTENDERS } from './contender.ts'
import type { ReaderSpeed } from './measure-reader.ts'
import type { StartTimes } from './measure-start.ts'

export interface SpeedFigures {
  readonly machine: string
  readonly data: string
  /** load average at the end; the measurement itself is 1 of it */
  readonly load: number
  readonly speeds: ReadonlyMap<string, ReaderSpeed>
  readonly starts: StartTimes
}

/** The page of figures, docs/reference/speed.md, as Markdown. */
export function speedPage({ machine, data, load, speeds, starts }: SpeedFigures): string {
  const ours = speeds.get('readout')!
  const sum = Object.values(ours.stages).reduce((a, b) => a + b, 0)
  return `# Speed

Written by \`npm run bench:speed\`; the figures are of one run on one machine and are not edited.

- Machine: ${machine}.
- Data: ${data}; ${grouped(ours.words)} words. Reading a text again gains nothing but a warm cache.
- Every reader runs in a process of its own, in one thread. A second is one of processor time, the garbage collector's included. Rates are of the whole run after a warm-up of 60 dispatches; in brackets the slowest and the fastest of ten batches. Memory is the most the process ever held.

| reader | dispatches a second | words a second | peak memory | first dispatch after |
| --- | --- | --- | --- | --- |
${[...speeds].map(([name, speed]) => readerRow(name, speed)).join('\n')}

What they give for it:

${CONTENDERS.map(({ name, does }) => `- **${name}**: ${does}.`).join('\n')}

## Where the time goes

| stage | share | milliseconds a dispatch |
| --- | --- | --- |
${Object.entries(ours.stages)
  .map(([stage, wallSeconds]) => stageRow(stage, wallSeconds / sum, ours))
  .join('\n')}

## From the shell

By the clock on the wall, which other programs stretch: the load of the machine was ${load.toFixed(1)}, of which this is 1.

| what | median of ${starts.readMs.length} | fastest to slowest |
| --- | --- | --- |
| \`readout read\` of one dispatch, start to end | ${times(starts.readMs)} |
| \`readout serve\` on an existing record, to the first answer | ${times(starts.serveMs)} |

\`readout add\` of ${starts.addCount} dispatches into a new record took ${(starts.addMs / 1_000).toFixed(1)} s, each durably written before the next
(${(starts.addCount / (starts.addMs / 1_000)).toFixed(0)} a second with start, reading, indexing and writing).
`
}

/** The stages are told by the clock on the wall; their shares are of the processor time of the whole. */
function stageRow(stage: string, share: number, { seconds, dispatches }: ReaderSpeed): string {
  return `| ${stage} | ${(100 * share).toFixed(1)} % | ${((1_000 * share * seconds) / dispatches).toFixed(2)} |`
}

function readerRow(name: string, speed: ReaderSpeed): string {
  const rate = speed.dispatches / speed.seconds
  const [slowest, fastest] = [Math.min(...speed.batchRates), Math.max(...speed.batchRates)]
  const words = grouped(Math.round(speed.words / speed.seconds))
  return `| ${name} | ${rate.toFixed(0)} (${slowest.toFixed(0)} to ${fastest.toFixed(0)}) | ${words} | ${speed.peakMb.toFixed(0)} MB | ${speed.loadMs.toFixed(0)} ms |`
}

function times(ms: readonly number[]): string {
  const sorted = ms.toSorted((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 2)]!.toFixed(0)} ms | ${sorted[0]!.toFixed(0)} to ${sorted.at(-1)!.toFixed(0)} ms`
}

function grouped(n: number): string {
  return n.toLocaleString('en')
}

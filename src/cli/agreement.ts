import type { Command } from 'commander'
import type { Agreement } from '../filing/second/agreement.ts'
import type { Kappa } from '../filing/second/kappa.ts'
import { type RecordFlags, withStore } from './with-store.ts'

/** Adds `readout agreement`, which tells how far first and second readers of a process agree. */
export function register(program: Command): void {
  program
    .command('agreement <process>')
    .description('how far second readers agree with the first, by kind of finding')
    .option('--data <folder>', 'where the record is kept')
    .option('--json', 'JSON for programs')
    .addHelpText('after', '\nExample:\n  readout agreement kessal-settlement')
    .action(agreement)
}

async function agreement(process: string, { data, json }: RecordFlags): Promise<void> {
  const { agreementOf } = await import('../filing/second/agreement.ts')
  await withStore(data, async (store) => {
    const found = await agreementOf(store, process)
    console.log(json ? JSON.stringify(found, undefined, 2) : inWords(found))
  })
}

function inWords({ drawn, left, skipped, all, kinds, differing }: Agreement): string {
  if (!drawn) return 'No sample has been drawn for a second reader; the page Review has "Second reading".'
  const row = (name: string, kappa: Kappa) =>
    [
      name.padEnd(12),
      String(kappa.n).padStart(5),
      (kappa.agreement === undefined ? '-' : `${Math.round(kappa.agreement * 100)} %`).padStart(7),
      `  ${kappaWords(kappa)}`,
    ].join('')
  const head = `${'kind'.padEnd(12)}${'n'.padStart(5)}${'alike'.padStart(7)}  kappa (95 % interval)`
  const differ = differing.map(
    ({ ref, kind, first, firstBy, second, secondBy, why }) =>
      `${ref}  ${kind}  ${first} (${firstBy}), ${second} (${secondBy})${why ? `: ${why}` : ''}`,
  )
  return [
    `${drawn} drawn, ${left} still to be read, ${skipped} passed over.`,
    '',
    head,
    ...kinds.map(({ kind, ...kappa }) => row(kind, kappa)),
    row('all', all),
    ...(differ.length ? ['', 'Judged differently:', ...differ] : []),
  ].join('\n')
}

function kappaWords({ n, kappa, interval }: Kappa): string {
  if (!n) return '-'
  if (kappa === undefined) return 'undefined: both gave one verdict throughout'
  if (!interval) return `${kappa.toFixed(2)} (no interval)`
  return `${kappa.toFixed(2)} (${interval[0].toFixed(2)} to ${interval[1].toFixed(2)})`
}

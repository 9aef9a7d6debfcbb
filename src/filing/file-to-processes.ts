import { FILED, fileToProcess } from '../record/index.ts'
import type { Filer } from '../store/filings.ts'

/** Says of a dispatch how well it fits each process. */
export const fileToProcesses: Filer = (reading, processes) =>
  processes.map(({ seq, process }) => {
    const { score, reasons } = fileToProcess(reading, process)
    return { process: seq, score, reasons, fits: score >= FILED }
  })

import vm from 'node:vm'

const script = new vm.Script('work()')
/** One for all: making a context takes longer than most of the work that is done in it. */
let context: (vm.Context & { work?: () => unknown }) | undefined
/** How much longer the clock may run on a machine that gives the thread a small share of its time. */
const MOST_STRETCH = 8

/**
 * Runs work that a hostile input could make endless. The limit is of the thread's own time, as nearly as it can be told: work that
 * was cut off while the machine was busy with other things is begun once more and given as much longer as it had to wait.
 * @param work may run twice
 * @returns undefined where it was not done in time
 */
export function withinTime<T>(limitMs: number, work: () => T): { readonly done: T } | undefined {
  const begun = process.threadCpuUsage()
  const outcome = withinClock(limitMs, work)
  if (outcome) return outcome
  const { user, system } = process.threadCpuUsage(begun)
  const stretch = limitMs / Math.max(1, (user + system) / 1_000)
  return stretch < 1.5 ? undefined : withinClock(Math.ceil(limitMs * Math.min(stretch, MOST_STRETCH)), work)
}

function withinClock<T>(limitMs: number, work: () => T): { readonly done: T } | undefined {
  context ??= vm.createContext({})
  const outer = context.work
  context.work = work
  try {
    // the only way to bound synchronous work by time; the functions it calls are of our own context
    return { done: script.runInContext(context, { timeout: limitMs }) as T }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  } finally {
    context.work = outer
  }
}

import vm from 'node:vm'

const script = new vm.Script('work()')
/** One for all: making a context takes longer than most of the work that is done in it. */
let context: (vm.Context & { work?: () => unknown }) | undefined

/**
 * Runs work that a hostile input could make endless.
 * @returns undefined where it was not done in time
 */
export function withinTime<T>(limitMs: number, work: () => T): { readonly done: T } | undefined {
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

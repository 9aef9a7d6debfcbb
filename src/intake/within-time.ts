import vm from 'node:vm'

/**
 * Runs work that a hostile input could make endless, in our own context.
 * @returns undefined where it was not done in time
 */
export function withinTime<T>(limitMs: number, work: () => T): { readonly done: T } | undefined {
  try {
    // the only way to bound synchronous work by time
    return { done: vm.runInNewContext('work()', { work }, { timeout: limitMs }) as T }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  }
}

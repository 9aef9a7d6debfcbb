import type { Migration } from './migration.ts'

// Records built from now on hold what is due as entries of their own; those kept before are built anew, beside the answers.
const AGAIN = [`UPDATE record_state SET wanted = wanted + 1 WHERE built > 0`]

export const dueEntries: Migration = {
  number: 6,
  name: 'due entries',
  statements: { sqlite: AGAIN, postgresql: AGAIN },
}

import { userInfo } from 'node:os'

/** Who is at the command line, for the rows that say who gave a date or took a decision. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'command line' // a container may run under a number that has no name
  }
}

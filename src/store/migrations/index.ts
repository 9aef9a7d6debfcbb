import { dispatches } from './0001-dispatches.ts'
import { processes } from './0002-processes.ts'
import { sources } from './0003-sources.ts'
import { listing } from './0004-listing.ts'
import { secondReadings } from './0005-second-readings.ts'
import { dueEntries } from './0006-due-entries.ts'
import { settings } from './0007-settings.ts'
import { coveringLists } from './0008-covering-lists.ts'
import { newestEntries } from './0009-newest-entries.ts'
import { filedLists } from './0010-filed-lists.ts'
import { months } from './0011-months.ts'
import type { Migration } from './migration.ts'

/** Every step in order, numbered from one without gaps. */
export const MIGRATIONS: readonly Migration[] = [
  dispatches,
  processes,
  sources,
  listing,
  secondReadings,
  dueEntries,
  settings,
  coveringLists,
  newestEntries,
  filedLists,
  months,
]

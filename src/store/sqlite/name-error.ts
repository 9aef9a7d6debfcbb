import { ReadoutError } from '../../model/error.ts'

// Primary result codes; the upper bits of `errcode` only say more about them. Source: sqlite.org/rescode.html
const BUSY = 5
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const NOTADB = 26

/** What happened to the database, where a person or time can help; any other error is a mistake of ours and stays as it is. */
export function nameSqliteError(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  switch (error.errcode & 0xff) {
    case BUSY:
      return new ReadoutError('store/busy', 'passing', 'another program keeps the record locked; try again', error)
    case FULL:
      return new ReadoutError('store/full', 'passing', 'the disk is full; what was being written was not kept', error)
    case READONLY:
      return new ReadoutError(
        'store/folder',
        'setup',
        'the record may not be written to by you; see whose record.sqlite and the files beside it are',
        error,
      )
    case IOERR:
    case CORRUPT:
    case NOTADB: {
      const message = `the database of the record cannot be read (${error.message}); restore the last backup`
      return new ReadoutError('store/unreadable', 'setup', message, error)
    }
  }
  return error
}

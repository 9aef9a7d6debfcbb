import { ReadoutError } from '../../../model/error.ts'
import { grouped } from '../../dispatch.ts'
import { TABLE_COLUMNS, TABLE_ROWS } from '../../limits.ts'

export function tooManyCells(): ReadoutError {
  return new ReadoutError(
    'intake/too-large',
    'input',
    `is a table of more than ${grouped(TABLE_ROWS)} rows or ${grouped(TABLE_COLUMNS)} columns; cut it into several`,
  )
}

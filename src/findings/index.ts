import { assessment } from './assessment/index.ts'
import { commitment } from './commitment/index.ts'
import { contact } from './contact/index.ts'
import { event } from './event/index.ts'
import type { AnyFinder } from './finder.ts'
import { membership } from './membership/index.ts'
import { reference } from './reference/index.ts'
import { statement } from './statement/index.ts'

/** Every kind of finding but `time`, which the pipeline finds first, before the actors. */
export const FINDERS: readonly AnyFinder[] = [statement, contact, commitment, assessment, event, membership, reference]

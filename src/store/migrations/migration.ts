import type { StoreKind } from '../engine.ts'

/** One step of the tables, forward only: a published step is never edited, a later one corrects it. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly statements: Readonly<Record<StoreKind, readonly string[]>>
}

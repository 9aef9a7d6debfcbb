import type { TestProject } from 'vitest/node'
import { startPostgresql } from './start-postgresql.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** a PostgreSQL server, or why there is none */
    postgresql: { readonly url: string } | { readonly missing: string }
  }
}

/** Gives the store tests the PostgreSQL that `TEST_DATABASE_URL` names, else one of their own for this run. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = process.env.TEST_DATABASE_URL
  if (named) {
    project.provide('postgresql', { url: named })
    return undefined
  }
  try {
    const server = await startPostgresql()
    project.provide('postgresql', { url: server.url })
    return server.stop
  } catch (error) {
    // not thrown here: the tests over SQLite still run, and each over PostgreSQL fails with this line
    project.provide('postgresql', { missing: error instanceof Error ? error.message : String(error) })
    return undefined
  }
}

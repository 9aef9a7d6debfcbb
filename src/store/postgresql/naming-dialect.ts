import {
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
} from 'kysely'
import { ReadoutError } from '../../model/error.ts'

// Connection lost, out of resources, shutting down. Source: PostgreSQL, appendix A, and errno(3).
const AWAY = /^(?:08|53|57P)|^E(?:CONN|PIPE|TIMEDOUT|NOTFOUND|HOST|NET)/
const AWAY_WORDS = /Connection terminated|timeout exceeded when trying to connect/

/** kysely's dialect, with the errors that pass by themselves told apart from our own mistakes. */
export class NamingDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new NamingDriver(this.#config)
  }
}

class NamingDriver extends PostgresDriver {
  readonly #known = new WeakSet<DatabaseConnection>()

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection().catch(throwNamed)
    if (this.#known.has(connection)) return connection
    this.#known.add(connection)
    const execute = connection.executeQuery.bind(connection)
    connection.executeQuery = (query, ...rest) => execute(query, ...rest).catch(throwNamed) as never
    return connection
  }
}

function throwNamed(error: unknown): never {
  if (!(error instanceof Error)) throw error
  const { code = '', message } = error as Error & { code?: string }
  if (!AWAY.test(code) && !AWAY_WORDS.test(message)) throw error
  const reason = message || code
  throw new ReadoutError(
    'store/unreachable',
    'passing',
    `the PostgreSQL of the record is away (${reason}); try again`,
    error,
  )
}

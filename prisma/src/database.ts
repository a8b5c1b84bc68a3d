/** The database that the commands use: the embedded PostgreSQL, or the one that a setting names. */
export { DatabaseError } from './embedded/database-error.ts'
export {
  type EmbeddedDatabase,
  findRunningDatabase,
  startEmbeddedDatabase,
} from './embedded/embedded-database.ts'

export { applyMigrations } from './migrate/apply-migrations.ts'
export { schemaSql } from './migrate/schema-sql.ts'

import { type EntityKind, type Prisma, type RevisionAction, readSnapshots } from '@annals/prisma'
import { globalId } from '../relay/global-id.ts'
import { sql } from '../sql/sql.ts'
import { ENTITY_TABLES } from './entity-table.ts'
import { NotFoundError, VersionConflictError } from './write-errors.ts'
import type { Writer } from './writer.ts'

export type Transaction = Prisma.TransactionClient

/** One transaction that writes. What it changed is recorded as revisions before it commits. */
export class WriteTransaction {
  readonly database: Transaction
  /** The one instant that all rows of this write carry. */
  readonly now: Date
  readonly #writer: Writer
  readonly #changes = new Map<EntityKind, Map<string, RevisionAction>>()

  constructor(database: Transaction, writer: Writer) {
    this.database = database
    this.#writer = writer
    this.now = writer.now()
  }

  /** A new entity at version 1. */
  created(kind: EntityKind, id: string): void {
    this.#changed(kind, id, 'CREATE')
  }

  /**
   * Raises an entity's version, which locks its row until the end: call it before changing anything.
   * Null means "whatever version it has", for additions that overwrite nothing.
   * @throws NotFoundError where there is none, or it was deleted (for RESTORE: where it was not);
   * VersionConflictError where it has another version.
   */
  async change(
    kind: EntityKind,
    id: string,
    expectedVersion: number | null,
    action: RevisionAction = 'UPDATE',
    field = 'id',
  ): Promise<void> {
    if (this.#changes.get(kind)?.get(id) === 'CREATE') return
    const { table, isDeleted } = ENTITY_TABLES[kind]
    const isMeant = action === 'RESTORE' ? isDeleted : sql`NOT ${isDeleted}`
    const isExpected = expectedVersion === null ? sql`true` : sql`version = ${expectedVersion}::int`
    const count = await this.database.$executeRaw`
      UPDATE ${table} SET version = version + 1, updated_at = ${this.now}
      WHERE id = ${id}::uuid AND ${isExpected} AND ${isMeant}`
    if (count === 0) throw await this.#whyNot(kind, id, expectedVersion, action, field)
    this.#changed(kind, id, action)
  }

  /** Writes the revisions. From here to the commit no other transaction can write any. */
  async recordRevisions(): Promise<void> {
    const { userId, apiKeyId } = this.#writer
    const rows: Prisma.RevisionCreateManyInput[] = []
    for (const [entityKind, actions] of this.#changes) {
      const entities = await readSnapshots(this.database, entityKind, [...actions.keys()])
      for (const { id, version, snapshot } of entities) {
        const action = actions.get(id) ?? 'UPDATE'
        const createdAt = this.now
        rows.push({
          entityKind,
          entityId: id,
          version,
          action,
          snapshot,
          userId,
          apiKeyId,
          createdAt,
        })
      }
    }
    if (rows.length > 0) await this.database.revision.createMany({ data: rows })
  }

  #changed(kind: EntityKind, id: string, action: RevisionAction): void {
    const ofKind = this.#changes.get(kind) ?? new Map<string, RevisionAction>()
    this.#changes.set(kind, ofKind)
    // A thing that is created and then added to, or merged and then linked, was created, or merged.
    if ((ofKind.get(id) ?? 'UPDATE') === 'UPDATE') ofKind.set(id, action)
  }

  async #whyNot(
    kind: EntityKind,
    id: string,
    expectedVersion: number | null,
    action: RevisionAction,
    field: string,
  ): Promise<Error> {
    const { table, isDeleted, noun, typeName } = ENTITY_TABLES[kind]
    const [row] = await this.database.$queryRaw<{ version: number; isDeleted: boolean }[]>`
      SELECT version, ${isDeleted} AS "isDeleted" FROM ${table} WHERE id = ${id}::uuid`
    const missing = (message: string) => new NotFoundError(field, globalId(typeName, id), message)
    if (row === undefined) return missing(`There is no such ${noun}.`)
    if (expectedVersion !== null && row.version !== expectedVersion) {
      return new VersionConflictError(kind, id, expectedVersion, row.version)
    }
    return action === 'RESTORE'
      ? missing(`This ${noun} is not deleted, so there is nothing to restore.`)
      : missing(`This ${noun} was deleted. Restore it first.`)
  }
}

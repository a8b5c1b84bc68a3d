import { type EntityKind, type Prisma, type RevisionAction, readSnapshots } from '@annals/prisma'
import { globalId } from '../relay/global-id.ts'
import { sql } from '../sql/sql.ts'
import type { Statements } from '../sql/transaction.ts'
import { ENTITY_TABLES } from './entity-table.ts'
import { eventSnapshot } from './event-snapshot.sql.ts'
import { NotFoundError, VersionConflictError } from './write-errors.ts'
import type { Writer } from './writer.ts'

export type Transaction = Prisma.TransactionClient

/** One transaction that writes events. What it changed is recorded as revisions before it commits. */
export class SqlTransaction {
  readonly statements: Statements
  /** The one instant that all rows of this write carry. */
  readonly now: Date
  readonly #writer: Writer
  readonly #changes = new Map<EntityKind, Map<string, RevisionAction>>()

  constructor(statements: Statements, writer: Writer) {
    this.statements = statements
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
    const count = await this.statements.write(sql`
      UPDATE ${table} SET version = version + 1, updated_at = ${this.now}::timestamptz
      WHERE id = ${id}::uuid AND ${isExpected} AND ${isMeant}`)
    if (count === 0) throw await this.#whyNot(kind, id, expectedVersion, action, field)
    this.#changed(kind, id, action)
  }

  /** Writes the revisions. From here to the commit no other transaction can write any. */
  async recordRevisions(): Promise<void> {
    for (const [kind, actions] of this.#changes) {
      if (kind === 'EVENT') continue
      await this.recordEntities(kind, actions, this.#writer)
    }
    const events = this.#changes.get('EVENT')
    if (events !== undefined) await this.#recordEvents(events)
  }

  /** Writes the revisions of what is no event. */
  protected async recordEntities(
    kind: EntityKind,
    _actions: ReadonlyMap<string, RevisionAction>,
    _writer: Writer,
  ): Promise<void> {
    throw new Error(`A ${kind} is written through Prisma: use perform`)
  }

  /** In one statement, so that others wait for the order of revisions as briefly as can be. */
  async #recordEvents(actions: ReadonlyMap<string, RevisionAction>): Promise<void> {
    const { userId, apiKeyId } = this.#writer
    await this.statements.send(sql`
      INSERT INTO revision (id, entity_kind, entity_id, version, action, snapshot, user_id, api_key_id, created_at)
      SELECT gen_random_uuid(), 'EVENT', event.id, event.version, change.action::"RevisionAction",
        ${eventSnapshot('event')}, ${userId}::text, ${apiKeyId}::uuid, ${this.now}::timestamptz
      FROM unnest(${[...actions.keys()]}::uuid[], ${[...actions.values()]}::text[]) AS change (id, action)
        JOIN event ON event.id = change.id
      ORDER BY event.earliest, event.id`)
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
    const [row] = await this.statements.readRows<{ version: number; isDeleted: boolean }>(
      sql`SELECT version, ${isDeleted} AS "isDeleted" FROM ${table} WHERE id = ${id}::uuid`,
    )
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

/** The same with Prisma, for whatever is written. */
export class WriteTransaction extends SqlTransaction {
  readonly database: Transaction

  constructor(database: Transaction, writer: Writer) {
    super(statementsOf(database), writer)
    this.database = database
  }

  protected override async recordEntities(
    entityKind: EntityKind,
    actions: ReadonlyMap<string, RevisionAction>,
    { userId, apiKeyId }: Writer,
  ): Promise<void> {
    const createdAt = this.now
    const entities = await readSnapshots(this.database, entityKind, [...actions.keys()])
    const data = entities.map(({ id, version, snapshot }) => {
      const action = actions.get(id) ?? 'UPDATE'
      return { entityKind, entityId: id, version, action, snapshot, userId, apiKeyId, createdAt }
    })
    await this.database.revision.createMany({ data })
  }
}

function statementsOf(database: Transaction): Statements {
  return {
    readRows: (statement) => database.$queryRaw(statement),
    write: (statement) => database.$executeRaw(statement),
    send: async (statement) => {
      await database.$executeRaw(statement)
    },
  }
}

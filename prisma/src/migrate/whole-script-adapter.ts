import { PrismaPg } from '@prisma/adapter-pg'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/**
 * Prisma's adapter cuts a script at every semicolon, those within a function's body too. This one
 * gives PostgreSQL each script whole, which then runs all of it or none.
 */
export class WholeScriptAdapter extends PrismaPg {
  override async connect(): Promise<PgAdapter> {
    return runningScriptsWhole(await super.connect())
  }

  override async connectToShadowDb(): Promise<PgAdapter> {
    return runningScriptsWhole(await super.connectToShadowDb())
  }
}

type PgAdapter = Awaited<ReturnType<PrismaPg['connect']>>

function runningScriptsWhole(adapter: PgAdapter): PgAdapter {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script)
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error
      throw new DriverAdapterError({
        kind: 'postgres',
        code: error.code ?? '',
        severity: error.severity ?? 'ERROR',
        message: error.message,
        detail: error.detail,
        column: error.column,
        hint: error.hint,
      })
    }
  }
  return adapter
}

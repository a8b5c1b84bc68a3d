import { withEngine } from './engine.ts'
import { prismaFolder, readDatamodels, readSchema } from './migration-list.ts'

/**
 * The SQL that makes an empty database into what schema.prisma describes. It reads nothing from the
 * database at the URL, which only has to be there.
 */
export async function schemaSql(
  databaseUrl: string,
  folder: string = prismaFolder,
): Promise<string> {
  const schema = await readSchema(folder)
  return withEngine(databaseUrl, await readDatamodels(folder), async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: false,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  })
}

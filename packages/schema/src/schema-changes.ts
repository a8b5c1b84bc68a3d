import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

export interface SchemaChange {
  /** Whether a client that was right before may be wrong after it. */
  readonly isBreaking: boolean
  /** Whether an answer may hold what a client does not expect: a new enum value, a new union member. */
  readonly isDangerous: boolean
  readonly message: string
}

/** What changed between two schemas, as a client sees it; the worst first. */
export async function schemaChanges(before: string, after: string): Promise<SchemaChange[]> {
  const changes = await diff(buildSchema(before), buildSchema(after))
  return changes
    .map(({ criticality, message }) => ({
      isBreaking: criticality.level === CriticalityLevel.Breaking,
      isDangerous: criticality.level === CriticalityLevel.Dangerous,
      message,
    }))
    .sort((one, other) => gravity(other) - gravity(one))
}

function gravity({ isBreaking, isDangerous }: SchemaChange): number {
  return isBreaking ? 2 : Number(isDangerous)
}

import SchemaBuilder from '@pothos/core'
import type { RequestContext } from './context.ts'

/** The plugins and scalars of the schema; types live in the modules. */
export const builder = new SchemaBuilder<{
  Context: RequestContext
  DefaultFieldNullability: false
  Scalars: {
    DateTime: { Input: Date; Output: string }
    BigInt: { Input: bigint; Output: string }
    JSON: { Input: unknown; Output: unknown }
  }
}>({ defaultFieldNullability: false, plugins: [] })

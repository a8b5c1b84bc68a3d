import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { SettingError } from '../../env.ts'

const relayForm = z.record(z.string(), z.string())
const apolloForm = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
})

/**
 * Document texts by their SHA-256, out of what a client's build wrote: Relay's `{hash: text}` or
 * Apollo's persisted query manifest.
 * @throws SettingError where the file cannot be read as either.
 */
export function readTrustedDocuments(file: string): ReadonlyMap<string, string> {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw problem(file, error instanceof Error ? error.message : String(error))
  }
  const apollo = apolloForm.safeParse(content)
  if (apollo.success) return new Map(apollo.data.operations.map(({ id, body }) => [id, body]))
  const relay = relayForm.safeParse(content)
  if (relay.success) return new Map(Object.entries(relay.data))
  throw problem(file, 'it is neither {"hash": "document"} nor an Apollo persisted query manifest')
}

function problem(file: string, reason: string): SettingError {
  return new SettingError(
    `Setting ANNALS_TRUSTED_DOCUMENTS: ${file} cannot be used: ${reason}. See docs/settings.md.`,
  )
}

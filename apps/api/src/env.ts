import { z } from 'zod'

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  ANNALS_API_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  ANNALS_API_HOST: z.string().default('127.0.0.1'),
  ANNALS_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  ANNALS_STATEMENT_TIMEOUT_MS: z.coerce.number().int().min(0).default(10_000),
  ANNALS_MAX_PAGE_SIZE: z.coerce.number().int().min(1).max(10_000).default(500),
  ANNALS_STOP_TIMEOUT_MS: z.coerce.number().int().min(0).default(15_000),
  ANNALS_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info'),
})

export interface Env {
  readonly databaseUrl: string
  readonly port: number
  readonly host: string
  readonly poolSize: number
  readonly statementTimeoutMs: number
  readonly stopTimeoutMs: number
  readonly limits: Limits
  readonly logLevel: string
}

/** What one request may ask for. */
export interface Limits {
  readonly maxPageSize: number
}

/** A setting that cannot be used: the message names it and says what it should be. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

/** The settings of a process; docs/settings.md describes each. Nothing else reads the environment. */
export function readEnv(environment: Readonly<Record<string, string | undefined>>): Env {
  const result = settings.safeParse(environment)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new SettingError(
      `Setting ${issue?.path.join('.')}: ${issue?.message}. See docs/settings.md.`,
    )
  }
  const { data } = result
  return {
    databaseUrl: data.DATABASE_URL,
    port: data.ANNALS_API_PORT,
    host: data.ANNALS_API_HOST,
    poolSize: data.ANNALS_POOL_SIZE,
    statementTimeoutMs: data.ANNALS_STATEMENT_TIMEOUT_MS,
    stopTimeoutMs: data.ANNALS_STOP_TIMEOUT_MS,
    limits: { maxPageSize: data.ANNALS_MAX_PAGE_SIZE },
    logLevel: data.ANNALS_LOG_LEVEL,
  }
}

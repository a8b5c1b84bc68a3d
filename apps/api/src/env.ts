import { z } from 'zod'

const whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(least).max(most)
const onOff = z.enum(['on', 'off']).transform((value) => value === 'on')
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== ''),
)

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  ANNALS_API_PORT: whole(0, 65_535).default(4000),
  ANNALS_API_HOST: z.string().default('127.0.0.1'),
  ANNALS_POOL_SIZE: whole(1, 200).default(10),
  ANNALS_STATEMENT_TIMEOUT_MS: whole(0).default(10_000),
  ANNALS_STOP_TIMEOUT_MS: whole(0).default(15_000),
  ANNALS_AUTH_SECRET: z.string().min(32).optional(),
  ANNALS_SIGN_IN_ATTEMPTS: whole(0).default(10),
  ANNALS_TRUSTED_PROXIES: list.default(['loopback']),
  ANNALS_CORS_ORIGINS: list.default([]),
  ANNALS_HEARTBEAT_SECONDS: whole(1, 3_600).default(12),
  ANNALS_ANSWER_CACHE_MB: whole(0).default(32),
  ANNALS_EVENT_COLUMNS_MB: whole(0).default(256),
  ANNALS_CACHE_SECONDS: whole(0).default(0),
  ANNALS_TRUSTED_DOCUMENTS: z.string().optional(),
  ANNALS_ONLY_TRUSTED_DOCUMENTS: onOff.default(false),
  ANNALS_METRICS: z.enum(['local', 'public', 'off']).default('local'),
  ANNALS_TRACES_URL: z.url({ protocol: /^https?$/ }).optional(),
  ANNALS_WEB_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  ANNALS_DATA_LICENCE: z.string().default('not stated'),
  ANNALS_CHROMIUM_PATH: z.string().optional(),
  ANNALS_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info'),
  // The dashboard asks for pages of 200.
  ANNALS_MAX_PAGE_SIZE: whole(200, 10_000).default(500),
  ANNALS_MAX_DEPTH: whole(1).default(20),
  ANNALS_MAX_BREADTH: whole(1).default(200),
  ANNALS_MAX_FIELDS: whole(1).default(2_000),
  ANNALS_MAX_ALIASES: whole(0).default(100),
  ANNALS_MAX_DIRECTIVES: whole(0).default(100),
  ANNALS_MAX_TOKENS: whole(1).default(4_000),
  ANNALS_MAX_COST: whole(1).default(20_000),
  ANNALS_MAX_BATCH: whole(1).default(10),
  ANNALS_MAX_REQUEST_BYTES: whole(1).default(2_000_000),
  ANNALS_REQUESTS_PER_MINUTE: whole(0).default(3_000),
  ANNALS_MAX_SUBSCRIPTIONS: whole(0).default(100),
})

export interface Env {
  readonly databaseUrl: string
  readonly port: number
  readonly host: string
  readonly poolSize: number
  readonly statementTimeoutMs: number
  readonly stopTimeoutMs: number
  /** What the cookies of sessions are signed with; null: a secret that the database keeps. */
  readonly authSecret: string | null
  readonly signInAttempts: number
  readonly trustedProxies: readonly string[]
  readonly corsOrigins: readonly string[]
  /** Between the signs of life that a stream of events gives. */
  readonly heartbeatSeconds: number
  /** 0: no answer is kept. */
  readonly answerCacheBytes: number
  /** 0: counts are read from the database each time. */
  readonly eventColumnsBytes: number
  readonly cacheSeconds: number
  /** A file that names the trusted documents; null: none. */
  readonly trustedDocumentsFile: string | null
  readonly onlyTrustedDocuments: boolean
  readonly metrics: 'local' | 'public' | 'off'
  /** An OpenTelemetry collector; null: no traces. */
  readonly tracesUrl: string | null
  /** Where people reach the dashboard, without a slash at its end. */
  readonly webUrl: string
  /** The licence that data files name. */
  readonly dataLicence: string
  /** A Chromium that prints reports as PDF; null: they are set without a browser. */
  readonly chromiumPath: string | null
  readonly logLevel: string
  readonly limits: Limits
}

/** What one request may ask for; docs/settings.md says what each measures. */
export interface Limits {
  readonly maxPageSize: number
  readonly maxDepth: number
  readonly maxBreadth: number
  readonly maxFields: number
  readonly maxAliases: number
  readonly maxDirectives: number
  readonly maxTokens: number
  readonly maxCost: number
  readonly maxBatch: number
  readonly maxRequestBytes: number
  /** 0: no limit. */
  readonly requestsPerMinute: number
  /** Of one client, and as many streams. */
  readonly maxSubscriptions: number
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
    authSecret: data.ANNALS_AUTH_SECRET ?? null,
    signInAttempts: data.ANNALS_SIGN_IN_ATTEMPTS,
    trustedProxies: data.ANNALS_TRUSTED_PROXIES,
    corsOrigins: data.ANNALS_CORS_ORIGINS,
    heartbeatSeconds: data.ANNALS_HEARTBEAT_SECONDS,
    answerCacheBytes: data.ANNALS_ANSWER_CACHE_MB * 1_000_000,
    eventColumnsBytes: data.ANNALS_EVENT_COLUMNS_MB * 1_000_000,
    cacheSeconds: data.ANNALS_CACHE_SECONDS,
    trustedDocumentsFile: data.ANNALS_TRUSTED_DOCUMENTS ?? null,
    onlyTrustedDocuments: data.ANNALS_ONLY_TRUSTED_DOCUMENTS,
    metrics: data.ANNALS_METRICS,
    tracesUrl: data.ANNALS_TRACES_URL ?? null,
    webUrl: data.ANNALS_WEB_URL.replace(/\/+$/, ''),
    dataLicence: data.ANNALS_DATA_LICENCE,
    chromiumPath: data.ANNALS_CHROMIUM_PATH ?? null,
    logLevel: data.ANNALS_LOG_LEVEL,
    limits: {
      maxPageSize: data.ANNALS_MAX_PAGE_SIZE,
      maxDepth: data.ANNALS_MAX_DEPTH,
      maxBreadth: data.ANNALS_MAX_BREADTH,
      maxFields: data.ANNALS_MAX_FIELDS,
      maxAliases: data.ANNALS_MAX_ALIASES,
      maxDirectives: data.ANNALS_MAX_DIRECTIVES,
      maxTokens: data.ANNALS_MAX_TOKENS,
      maxCost: data.ANNALS_MAX_COST,
      maxBatch: data.ANNALS_MAX_BATCH,
      maxRequestBytes: data.ANNALS_MAX_REQUEST_BYTES,
      requestsPerMinute: data.ANNALS_REQUESTS_PER_MINUTE,
      maxSubscriptions: data.ANNALS_MAX_SUBSCRIPTIONS,
    },
  }
}

/** Every setting's name with its default as text; null where there is none. */
export function settingDefaults(): ReadonlyMap<string, string | null> {
  return new Map(
    Object.entries(settings.shape).map(([name, type]) => {
      const result = type.safeParse(undefined)
      return [name, result.success && result.data !== undefined ? settingText(result.data) : null]
    }),
  )
}

function settingText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  return String(value)
}

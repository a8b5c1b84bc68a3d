/** The only reader of process.env here. Read at each call: the same build serves any API. */

/** Where the API answers, without a trailing slash. Of use on the server alone. */
export function apiUrl(): string {
  return (process.env.ANNALS_API_URL ?? 'http://localhost:4000').replace(/\/+$/, '')
}

/** Where people reach the dashboard, without a trailing slash; null: wherever a request came to. */
export function webUrl(): string | null {
  return process.env.ANNALS_WEB_URL?.replace(/\/+$/, '') || null
}

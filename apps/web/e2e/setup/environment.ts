/** The only reader and writer of the environment among the browser tests. */

/** @throws Error that says what to do where no browser is named. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM_PATH
  if (path) return path
  throw new Error('Name a Chromium in CHROMIUM_PATH; npm test finds one by itself.')
}

export function databaseServerUrl(): string | undefined {
  return process.env.DATABASE_URL
}

/** Tells the tests, which run in other processes, where the dashboard under test answers. */
export function announceSite(url: string): void {
  process.env.ANNALS_WEB_URL = url
}

export function siteUrl(): string {
  const url = process.env.ANNALS_WEB_URL
  if (url) return url
  throw new Error('The global set-up did not start a dashboard.')
}

export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return process.env
}

export function addToEnvironment(variables: Readonly<Record<string, string>>): void {
  Object.assign(process.env, variables)
}

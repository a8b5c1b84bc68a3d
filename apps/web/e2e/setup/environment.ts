/** The only reader and writer of the environment among the browser tests. */
import type { Stack } from './start-stack.ts'

/** @throws Error that says what to do where no browser is named. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM_PATH
  if (path) return path
  throw new Error('Name a Chromium in CHROMIUM_PATH; npm test finds one by itself.')
}

export function databaseServerUrl(): string | undefined {
  return process.env.DATABASE_URL
}

export interface Sites {
  /** What tests only look at. */
  readonly reading: Stack
  /** What tests change. */
  readonly writing: Stack
}

/** Tells the tests, which run in other processes, where the dashboards under test answer. */
export function announceSites(sites: Sites): void {
  process.env.ANNALS_TEST_SITES = JSON.stringify(sites)
}

export function testSites(): Sites {
  const sites = process.env.ANNALS_TEST_SITES
  if (sites) return JSON.parse(sites) as Sites
  throw new Error('The global set-up did not start a dashboard.')
}

/** Where the dashboard answers that tests only look at. */
export function siteUrl(): string {
  return testSites().reading.siteUrl
}

/** Whether the pictures in the documents are to be written anew. */
export function writesPictures(): boolean {
  return process.env.ANNALS_WRITE_PICTURES === 'on'
}

export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return process.env
}

export function addToEnvironment(variables: Readonly<Record<string, string>>): void {
  Object.assign(process.env, variables)
}

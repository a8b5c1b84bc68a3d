import { type Browser, launch } from 'puppeteer-core'

/** A Chromium without windows: the one that CHROMIUM_PATH names, as start.mjs does. */
export function launchBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH: executablePath } = process.env
  if (executablePath === undefined) throw new Error('Name a Chromium in CHROMIUM_PATH.')
  return launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
}

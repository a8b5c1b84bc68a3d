import { defineConfig } from '@playwright/test'
import { chromiumPath, writesPictures } from './e2e/setup/environment.ts'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  globalSetup: './e2e/setup/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Long enough for a busy machine; nothing here measures time.
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    // Edges of letters are smoothed a little differently from machine to machine.
    toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: 'disabled' },
  },
  snapshotPathTemplate: '../../docs/images/tour/{arg}{ext}',
  updateSnapshots: writesPictures() ? 'all' : 'none',
  use: {
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What a service worker fetches is not seen by tests that stand between a page and its server.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
})

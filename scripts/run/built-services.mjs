import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The API and the dashboard as built, for `startService`. */
export function builtServices({ root, settings, databaseUrl, environment }) {
  const { api, web } = settings
  return [
    {
      name: 'The API',
      args: ['dist/main.js'],
      cwd: join(root, 'apps/api'),
      env: apiEnvironment({ settings, databaseUrl, environment, mode: 'production' }),
      readyUrl: `http://${reachable(api.host)}:${api.port}/health/ready`,
    },
    {
      name: 'The dashboard',
      args: [nextCommand(root), 'start', '--port', String(web.port), '--hostname', web.host],
      cwd: join(root, 'apps/web'),
      env: webEnvironment({ settings, environment, mode: 'production' }),
      // Next says where it listens, which is said better once all is ready.
      stdout: 'ignore',
      readyUrl: `http://${reachable(web.host)}:${web.port}/`,
    },
  ]
}

export function apiEnvironment({ settings: { api, web }, databaseUrl, environment, mode }) {
  return {
    ANNALS_LOG_LEVEL: 'warn',
    // Whoever pressed Ctrl-C waits; a page that listens for changes would go on for ever.
    ANNALS_STOP_TIMEOUT_MS: '2000',
    ANNALS_WEB_URL: `http://localhost:${web.port}`,
    ...environment,
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    ANNALS_API_PORT: String(api.port),
    ANNALS_API_HOST: api.host,
  }
}

export function webEnvironment({ settings: { api }, environment, mode }) {
  return {
    ANNALS_API_URL: `http://${reachable(api.host)}:${api.port}`,
    NEXT_TELEMETRY_DISABLED: '1',
    ...environment,
    NODE_ENV: mode,
  }
}

export function nextCommand(root) {
  return createRequire(join(root, 'apps/web/package.json')).resolve('next/dist/bin/next')
}

/** "Every address of this machine" is nothing that one can connect to. */
export function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

import { join } from 'node:path'
import { builtServices, nextCommand, webEnvironment } from './built-services.mjs'
import { quiet } from './command.mjs'

/** The API and the dashboard, reloaded when they change, and the builds that they load. */
export function watchedServices(context) {
  const { root, settings, environment } = context
  const [api, web] = builtServices(context)
  return [
    {
      name: 'The watcher of the packages',
      args: [
        join(root, 'node_modules/turbo/bin/turbo'),
        'watch',
        'build',
        '--filter=!@annals/web',
        '--output-logs=errors-only',
      ],
      cwd: root,
      env: { ...environment, ...quiet },
    },
    {
      ...api,
      args: ['--watch', '--watch-preserve-output', ...api.args],
      env: { ...api.env, NODE_ENV: 'development' },
    },
    {
      ...web,
      args: [
        nextCommand(root),
        'dev',
        '--port',
        String(settings.web.port),
        '--hostname',
        settings.web.host,
      ],
      env: webEnvironment({ settings, environment, mode: 'development' }),
      stdout: 'inherit',
      // The first page is compiled while it is asked for.
      readyWithin: 600_000,
    },
  ]
}

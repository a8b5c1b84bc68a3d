import { resolve } from 'node:path'
import { Problem } from './problem.mjs'

/** The settings of `npm start` and `npm run dev`; docs/running.md describes each. */
export function readSettings(environment, root) {
  return {
    // Null: the embedded PostgreSQL, with its data in dataFolder.
    databaseUrl: environment.DATABASE_URL || null,
    databasePort: readPort(environment, 'ANNALS_DATABASE_PORT'),
    dataFolder: resolve(root, environment.ANNALS_DATA_FOLDER || '.data'),
    wantsDemonstration: readSwitch(environment, 'ANNALS_DEMONSTRATION', true),
    api: address(environment, 'ANNALS_API', 4000),
    web: address(environment, 'ANNALS_WEB', 3000),
  }
}

function address(environment, prefix, usualPort) {
  const setting = `${prefix}_PORT`
  return {
    setting,
    port: readPort(environment, setting) ?? usualPort,
    host: environment[`${prefix}_HOST`] || '127.0.0.1',
  }
}

function readPort(environment, name) {
  const text = environment[name]
  if (!text) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Problem(`${name} is "${text}", which is no port: set it to a number from 1 to 65535.`)
}

function readSwitch(environment, name, usual) {
  const text = environment[name]
  if (!text) return usual
  if (text === 'on') return true
  if (text === 'off') return false
  throw new Problem(`${name} is "${text}": set it to on or off.`)
}

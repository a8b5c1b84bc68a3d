/**
 * The floor: node:http, pg, and one prepared statement, whose text is handed on as it comes.
 * No GraphQL, no limits, no sign-in: nothing that answers from PostgreSQL in Node can be much faster.
 */
import { createServer } from 'node:http'
import pg from 'pg'
import { FLOOR_STATEMENTS } from './floor-statements.ts'

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  types: {
    getTypeParser: (oid, format) =>
      oid === pg.types.builtins.JSON ? String : pg.types.getTypeParser(oid, format),
  },
})

const server = createServer((request, response) => {
  const [, name = '', ...values] = (request.url ?? '').split('/').map(decodeURIComponent)
  const text = FLOOR_STATEMENTS[name]
  if (text === undefined) {
    response.writeHead(404).end()
    return
  }
  pool.query({ name, text, values }).then(
    ({ rows }) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      response.end(rows[0]?.answer ?? 'null')
    },
    (error: Error) => {
      console.error(error)
      response.writeHead(500).end(error.message)
    },
  )
})

server.listen(Number(process.env.PORT), '127.0.0.1')

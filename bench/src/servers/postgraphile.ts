/** PostGraphile as its documentation sets it up, over the same tables, run by the Node that it needs. */
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL ?? '',
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
})

const server = createServer()
server.on('error', (error) => {
  throw error
})
const served = instance.createServ(grafserv)
await served.addTo(server)
await instance.getSchema()
server.listen(Number(process.env.PORT), '127.0.0.1')

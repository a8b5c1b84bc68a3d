/** The client and the types of every model; see `./database`, `./migrate`, `./testing` for the rest. */
export { createPrismaClient, type PrismaClientSettings } from './client.ts'
export * from './generated/client/client.ts'
export { type EntitySnapshot, readSnapshots } from './revisions/read-snapshots.ts'

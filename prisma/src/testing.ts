/** A real PostgreSQL for tests. */
export { createTestDatabase, type TestDatabase } from './testing/test-database.ts'
export { startTestServer, type TestServer } from './testing/test-server.ts'

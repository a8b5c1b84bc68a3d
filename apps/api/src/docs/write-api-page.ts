/** `npm run docs -w @annals/api`: writes docs/api.md anew, on a throwaway database. */
import { writeFileSync } from 'node:fs'
import { startTestServer } from '@annals/prisma/testing'
import { startTestApi } from '../testing/start-test-api.ts'
import { apiPage } from './api-page.ts'

const server = await startTestServer(undefined)
Object.assign(process.env, server.environment)
const api = await startTestApi()
writeFileSync(new URL('../../../../docs/api.md', import.meta.url), await apiPage(api))
await api.stop()
await server.stop()

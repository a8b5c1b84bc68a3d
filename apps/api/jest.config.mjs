import { jestConfig } from '@annals/config/jest'

export default {
  ...jestConfig,
  roots: ['<rootDir>/src'],
  globalSetup: '@annals/prisma/testing/global-setup',
  globalTeardown: '@annals/prisma/testing/global-teardown',
}

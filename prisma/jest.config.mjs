import { jestConfig } from '@annals/config/jest'

export default {
  ...jestConfig,
  roots: ['<rootDir>'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  globalSetup: './dist/src/testing/global-setup.js',
  globalTeardown: './dist/src/testing/global-teardown.js',
}

export default {
  testMatch: ['<rootDir>/**/*.test.mjs'],
  transform: {},
  // The tests of `npm start` run all of it several times.
  testTimeout: 180_000,
  globalSetup: '@annals/prisma/testing/global-setup',
  globalTeardown: '@annals/prisma/testing/global-teardown',
}

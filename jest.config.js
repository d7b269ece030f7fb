const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testRegex: '\\.spec\\.ts$',
  transform: { '^.+\\.[tj]s$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/(?!(@nestjs|uuid|stemmer|@seriousme|jose)/)'],
  moduleNameMapper: { '^@chancery/(.*)$': '<rootDir>/libs/$1/src' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/bench/'],
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
  // Two even on two cores: specs wait for servers and browsers. One process for all would keep what each spec leaves
  // behind, and spend its time on collecting it; workers that have grown begin anew.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '800MB',
  testTimeout: 120_000,
  setupFiles: ['reflect-metadata'],
};

// One runner for every package. Nest 12 is ESM only and some of what it meets is not, so everything, node_modules
// included, is transformed to CommonJS; see docs/adr/0003-one-test-runner.md.
import { join } from 'node:path';

const typescript = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
    target: 'es2023',
  },
  module: { type: 'commonjs' },
};
const javascript = {
  jsc: { parser: { syntax: 'ecmascript', jsx: true }, target: 'es2023' },
  module: { type: 'commonjs' },
};

const shared = {
  setupFiles: [join(import.meta.dirname, 'jest.properties.mjs')],
  transform: { '\\.[cm]?tsx?$': ['@swc/jest', typescript], '\\.[cm]?jsx?$': ['@swc/jest', javascript] },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^@lotrinh/([a-z]+)$': '<rootDir>/../../libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  extensionsToTreatAsEsm: [],
};
const lib = (name) => ({
  ...shared,
  displayName: name,
  rootDir: `libs/${name}`,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
});

export default {
  // A busy machine must not fail a test; no test asserts a time.
  testTimeout: 60_000,
  projects: [
    ...['contracts', 'messages', 'text', 'domain', 'reader', 'writer'].map(lib),
    {
      ...shared,
      displayName: 'api',
      rootDir: 'apps/api',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'api-db',
      rootDir: 'apps/api',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.int-spec.ts', '<rootDir>/test/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'web',
      rootDir: 'apps/web',
      testEnvironment: '<rootDir>/src/testing/environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
      testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
      moduleNameMapper: { '\\.css$': '<rootDir>/src/testing/style.cjs', ...shared.moduleNameMapper },
    },
    {
      ...shared,
      displayName: 'journeys',
      rootDir: 'apps/web',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/e2e/**/*.journey.ts'],
      // What a journey imports is CommonJS already; the driver is large.
      transformIgnorePatterns: ['/node_modules/'],
      globalSetup: '<rootDir>/e2e/support/global-setup.mjs',
      globalTeardown: '<rootDir>/e2e/support/global-teardown.mjs',
    },
  ],
};

const leidraadImports = {
  '^@leidraad/shared/web/testing$': '<rootDir>/libs/shared/web/src/testing/index.ts',
  '^@leidraad/shared/server/(reading|working)$': '<rootDir>/libs/shared/server/src/$1/index.ts',
  '^@leidraad/([a-z]+)/(model|server|web)$': '<rootDir>/libs/$1/$2/src/index.ts',
  '^@leidraad/testing$': '<rootDir>/tools/testing/index.ts',
  // Its package has no CommonJS form, and Jest asks for one.
  '^eld/large$': '<rootDir>/node_modules/eld/src/entries/static.large.js',
};

// CommonJS on purpose: Jest's own require(esm) (NODE_OPTIONS=--experimental-vm-modules) then loads the packages
// that are ESM only (NestJS 12), while jest.mock keeps working and import cycles in libraries do no harm.
const compileToCommonJs = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2024',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs', ignoreDynamic: true },
  },
];

// Loading fast-check into every file costs more than most files take: only where the runs are not the usual ones.
const otherRuns = process.env.LEIDRAAD_LONG || process.env.LEIDRAAD_SEED;
const setupFiles = [
  '<rootDir>/tools/testing/setup-node.ts',
  ...(otherRuns ? ['<rootDir>/tools/testing/setup-properties.ts'] : []),
];

const node = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': compileToCommonJs },
  moduleNameMapper: leidraadImports,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tmp/', '<rootDir>/.data/'],
};

/** Rules and other pure code: needs nothing but the file. */
const rules = {
  ...node,
  displayName: 'rules',
  testMatch: ['<rootDir>/{apps/api,libs/*/model,libs/*/server,migrations,tools}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$', '\\.api\\.spec\\.ts$'],
  setupFiles,
};

/** Services and HTTP on a real PostgreSQL, one database for each test file. */
const database = {
  ...node,
  displayName: 'database',
  testMatch: ['<rootDir>/{apps/api,libs/*/server,migrations,tools}/**/*.{db,api}.spec.ts'],
  setupFiles,
  globalSetup: '<rootDir>/tools/testing/global-setup.ts',
  globalTeardown: '<rootDir>/tools/testing/global-teardown.ts',
};

/** Angular pages and parts in jsdom, without zone.js. */
const pages = {
  rootDir: import.meta.dirname,
  displayName: 'pages',
  testMatch: ['<rootDir>/{apps/web/src,libs/*/web/src}/**/*.spec.ts'],
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/tools/testing/setup-pages.ts'],
  moduleFileExtensions: ['ts', 'html', 'js', 'json', 'mjs'],
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.pages.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: leidraadImports,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tmp/', '<rootDir>/.data/'],
};

// A cold start on two cores takes longer than Jest's five seconds, and a test that ran out of time reads like a broken driver.
export default {
  projects: [rules, database, pages],
  testTimeout: process.env.LEIDRAAD_LONG ? 1_800_000 : 60_000,
  maxWorkers: 2,
  // What files leave behind in a worker adds up: after three hundred of them it ran out of memory.
  workerIdleMemoryLimit: '1500MB',
  // A worker that gives back the gigabyte it read with takes longer than half a second; one that hangs is still told of.
  workerGracefulExitTimeout: 10_000,
};

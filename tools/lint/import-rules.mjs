// The line of the capabilities and the three layers, as constraints for @nx/enforce-module-boundaries.

/** A capability imports only what stands left of it. */
const LINE = [
  'shared',
  'people',
  'policies',
  'quizzes',
  'courses',
  'training',
  'certificates',
  'evidence',
  'notifications',
  'reports',
];

/** Packages a model may use: pure, and running in the browser too. Add to it knowingly. */
const MODEL_PACKAGES = [
  'zod',
  'luxon',
  'diff',
  '@orama/stemmers',
  'canonicalize',
  '@noble/hashes',
  '@noble/curves',
];
/** What models' tests use beside those. */
const MODEL_TEST_PACKAGES = ['fast-check', '@fast-check/jest', '@jest/globals'];

const SERVER_ONLY = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'pg-*',
  'express',
  'express-*',
  'passport*',
  'node:*',
  'pdfkit',
  'fontkit',
  'pino*',
];
const BROWSER_ONLY = ['@angular/*', '@jsverse/*'];

const packagesWithParts = (names) => names.flatMap((name) => [name, `${name}/*`, `${name}/**`]);

const scopes = LINE.map((capability, place) => ({
  sourceTag: `scope:${capability}`,
  onlyDependOnLibsWithTags: LINE.slice(0, place + 1).map((left) => `scope:${left}`),
}));

const layers = [
  {
    sourceTag: 'type:model',
    onlyDependOnLibsWithTags: ['type:model'],
    allowedExternalImports: packagesWithParts([...MODEL_PACKAGES, ...MODEL_TEST_PACKAGES]),
  },
  {
    sourceTag: 'type:server',
    onlyDependOnLibsWithTags: ['type:model', 'type:server', 'type:testing'],
    bannedExternalImports: BROWSER_ONLY,
  },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:model', 'type:web'],
    bannedExternalImports: SERVER_ONLY,
  },
];

const programs = [
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:model', 'type:server', 'type:tools'] },
  {
    sourceTag: 'type:app',
    onlyDependOnLibsWithTags: ['type:model', 'type:web'],
    bannedExternalImports: SERVER_ONLY,
  },
  { sourceTag: 'type:migrations', onlyDependOnLibsWithTags: ['type:model', 'type:server', 'type:tools'] },
  {
    sourceTag: 'type:tools',
    onlyDependOnLibsWithTags: ['type:model', 'type:server', 'type:migrations', 'type:api'],
  },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:model', 'type:tools'] },
];

export const importRules = {
  depConstraints: [...scopes, ...layers, ...programs],
  // Tests use the tools' test databases, and the tools are tested on what they build from: no cycle at run time.
  ignoredCircularDependencies: [
    ['tools', 'tag:type:server'],
    ['tools', 'tag:type:api'],
    ['tools', 'tag:type:migrations'],
    ['migrations', 'tag:type:server'],
    ['migrations', 'tag:type:api'],
  ],
};

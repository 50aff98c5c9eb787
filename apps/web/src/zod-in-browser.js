/**
 * What the browser gets for zod's `external.js` (see `fileReplacements` in project.json). Contracts say
 * `import { z }`, which makes a bundler keep every export: fifty locales, JSON Schema both ways and a compiler, 60 kB
 * transferred that no page uses. A name missing here fails the build of the page that wants it.
 */
export * from '../../../node_modules/zod/v4/classic/schemas.js';
export * from '../../../node_modules/zod/v4/classic/checks.js';
export * from '../../../node_modules/zod/v4/classic/errors.js';
export * from '../../../node_modules/zod/v4/classic/parse.js';
export {
  config,
  flattenError,
  globalRegistry,
  NEVER,
  regexes,
  registry,
} from '../../../node_modules/zod/v4/core/index.js';
export * as iso from '../../../node_modules/zod/v4/classic/iso.js';
export * as coerce from '../../../node_modules/zod/v4/classic/coerce.js';

import { configureGlobal } from 'fast-check';

// Property tests in full (npm run check:long), or as the same sample each time (CI): a run that fails must fail again.
const seed = process.env['LEIDRAAD_SEED'];
configureGlobal({
  ...(process.env['LEIDRAAD_LONG'] ? { numRuns: 5_000 } : {}),
  ...(seed ? { seed: Number(seed) } : {}),
});

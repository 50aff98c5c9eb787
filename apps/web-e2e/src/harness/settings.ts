import { join } from 'node:path';
import { parseArgs } from 'node:util';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What people hold in their hands; a page is looked at in both sizes, whichever a journey walks on. */
export const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Device = keyof typeof SIZES;

const { values } = parseArgs({
  options: {
    journey: { type: 'string', multiple: true, default: [] },
    language: { type: 'string', multiple: true, default: [] },
    device: { type: 'string', multiple: true, default: [] },
    /** Leaves out axe's second pass in the dark scheme and the pictures: for writing journeys, not for a verdict. */
    quick: { type: 'boolean', default: false },
  },
});

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** What this run was asked to do. */
export const settings = {
  root,
  origin: required('LEIDRAAD_ORIGIN'),
  accountsFile: required('LEIDRAAD_DEMO_ACCOUNTS'),
  chromium: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  screenshots: join(root, 'dist', 'screenshots'),
  /** What a journey saw when it broke. Walks in other languages go on beside this one. */
  wreckage: join(root, 'dist', 'e2e', values.language.join('-') || 'all'),
  /** Where to write what the run came to. */
  result: process.env['LEIDRAAD_JOURNEYS_RESULT'],
  journeys: values.journey,
  languages: values.language,
  devices: values.device,
  quick: values.quick,
  /** Pictures are for people to look at; nobody does in CI, where they took a seventh of the time. */
  pictures: !values.quick && process.env['CI'] !== 'true',
};

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; start the journeys with npm run e2e.`);
  return value;
}

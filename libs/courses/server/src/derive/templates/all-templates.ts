import type { Act, Template, TemplateFile } from './template';

const FILES: readonly TemplateFile[] = [];

/** Every act that is recognised, in the order in which they are tried. */
export const ACTS: readonly Act[] = FILES.flatMap(({ acts }) => acts);
export const TEMPLATES: readonly Template[] = FILES.flatMap(({ templates }) => templates);

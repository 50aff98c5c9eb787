import type { InspectedItems } from './inspect-file';

/** What a file with items becomes, to read on a screen. */
export function describeItems({ format, items, refused, notes }: InspectedItems): string {
  const lines = [`${format}: ${items.length} read, ${refused.length} refused`];
  for (const { type, title, language, keyScore } of items)
    lines.push(`  ${type.padEnd(10)} ${language.padEnd(5)} key ${keyScore}  ${title}`);
  if (refused.length > 0) lines.push('', 'Refused', ...refused.map(line));
  if (notes.length > 0) lines.push('', 'Notes', ...notes.map(line));
  return `${lines.join('\n')}\n`;
}

const line = ({ where, why }: { where: string; why: string }) => `  ${where}: ${why}`;

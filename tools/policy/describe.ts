import type { ComparedFiles } from './compare-files';
import type { InspectedClause, InspectedDocument } from './inspect-file';

/** An inspected document to read on a screen: sections with their clauses and labels, what was left out, warnings. */
export function describeDocument(document: InspectedDocument): string {
  const { title, clauses, sections, leftOut, warnings } = document;
  const lines = [
    title ?? '(no title)',
    `${document.format}, language ${document.language}${document.labelledIn === null ? ' (no labels for it)' : `, ${document.register}`}; ` +
      `${sections.length} sections, ${clauses.length} clauses, ${leftOut.length} left out, ${warnings.length} warnings`,
  ];
  for (const section of sections) {
    lines.push(
      '',
      `${section.number}  ${section.title}${section.topic === 'none' ? '' : `  [${section.topic}]`}`,
    );
    for (const clause of clauses)
      if (clause.sectionId === section.id)
        lines.push(`  ${clause.number.padEnd(7)} ${clause.text}`, labelLine(clause));
  }
  if (leftOut.length > 0)
    lines.push('', 'Left out', ...leftOut.map(({ why, text }) => `  ${why}: ${shortened(text)}`));
  if (warnings.length > 0)
    lines.push(
      '',
      'Warnings',
      ...warnings.map(({ clauseId, message }) => `  ${clauseId ?? 'document'}: ${message}`),
    );
  return `${lines.join('\n')}\n`;
}

function labelLine({ kind, norm, addressee, topic, confidence, leadIn, speaker }: InspectedClause): string {
  const parts = [
    kind,
    norm === 'none' ? null : `${norm} (${addressee})`,
    topic === 'none' ? null : topic,
    confidence === 0 ? null : `confidence ${confidence}`,
    leadIn === null ? null : `under ${leadIn.slice(1)}`,
    speaker === null ? null : `quotes ${speaker}`,
  ];
  return `          ${parts.filter((part) => part !== null).join(' · ')}`;
}

/** A comparison to read on a screen: what was and what becomes, without what stayed. */
export function describeComparison({ relations, renames, summary }: ComparedFiles): string {
  const counted = Object.entries(summary)
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
    .map(([name, count]) => `${name} ${count}`);
  const lines = [counted.join(', ')];
  for (const { was, becomes, clauses } of renames)
    lines.push(`throughout: “${was}” became “${becomes}” (${clauses} clauses)`);
  for (const relation of relations) {
    if (relation.kind === 'same' && relation.change === 'none') continue;
    const reasons = relation.reasons.map(({ code, was, becomes }) =>
      was + becomes === '' ? code : `${code}: “${was}” → “${becomes}”`,
    );
    lines.push(
      '',
      `${relation.kind}${relation.moved && relation.kind !== 'moved' ? ', moved' : ''} · ${relation.change}${reasons.length > 0 ? ` · ${reasons.join('; ')}` : ''}`,
      ...(relation.from.length > 0 ? [`  was     ${relation.from.join(' ')}  ${relation.fromText}`] : []),
      ...(relation.to.length > 0 ? [`  becomes ${relation.to.join(' ')}  ${relation.toText}`] : []),
    );
  }
  return `${lines.join('\n')}\n`;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

import type { DerivedLine } from '@leidraad/courses/model';
import { textsOfItem } from '@leidraad/quizzes/model';
import type { DerivedFile } from './derive-file';

/** Drafts to read on a screen: lessons with their lines and clauses, items, what was dropped, figures. */
export function describeDerived({ draft, source, figures, lost }: DerivedFile): string {
  const numbers = new Map(source.clauses.map(({ id, number }) => [id, number]));
  const { language } = draft;
  const lineAt = new Map(draft.lines.map((line) => [line.path, line]));
  const kinds = new Map(draft.rules.map(({ lessonKey, lineKey, kind }) => [`${lessonKey}.${lineKey}`, kind]));
  const about = (line: DerivedLine | undefined) =>
    line ? `[${line.support} ${line.clauses.map(({ clauseId }) => numbers.get(clauseId)).join(', ')}]` : '';
  const out: string[] = [];
  for (const lesson of draft.lessons) {
    out.push(
      '',
      `# ${lesson.title[language]}  (${lesson.key}, ${lesson.minutes} min)`,
      `  ${lesson.goal[language]}`,
    );
    for (const block of lesson.blocks) {
      if (block.type === 'quotation') {
        const clause = source.clauses.find(({ id }) => id === block.clauseId);
        out.push(`  “${clause?.text[language]}”  [${clause?.number}]`);
        continue;
      }
      const groups =
        block.type === 'do-dont' ? { do: block.do, "don't": block.dont } : { [block.type]: block.lines };
      for (const [name, lines] of Object.entries(groups))
        for (const { key, text } of lines) {
          const line = lineAt.get(`lessons.${lesson.key}.${key}`);
          const kind = kinds.get(`${lesson.key}.${key}`) ?? name;
          out.push(`    ${kind}: ${text[language]}  ${about(line)}`, ...adviceOf(line));
        }
    }
  }
  for (const item of draft.items) {
    const origin = draft.origins.find(({ itemId }) => itemId === item.id);
    out.push(
      '',
      `? ${item.type}  ${origin?.template}  (${item.lessonKey}; tests ${numbers.get(origin?.clauseId ?? '')})`,
    );
    for (const { path, text } of textsOfItem(item)) {
      const line = lineAt.get(`items.${item.id}.${path}`);
      const isRight =
        item.type === 'situation' &&
        item.options.some(({ key, right }) => right && path === `options.${key}.text`);
      out.push(`    ${isRight ? '→ ' : ''}${path}: ${text[language]}  ${about(line)}`);
    }
  }
  if (draft.dropped.length > 0) out.push('', 'Left out');
  for (const { clauseId, template, reason, detail } of draft.dropped)
    out.push(
      `  ${numbers.get(clauseId)}  ${reason}${template === null ? '' : `  ${template}`}${detail === null ? '' : `: ${detail}`}`,
    );
  out.push('', 'Figures', ...figureLines(figures));
  if (lost.length > 0) out.push(`  labelled sentences that no clause begins with: ${lost.join(', ')}`);
  return `${out.join('\n').trimStart()}\n`;
}

function adviceOf(line: DerivedLine | undefined): string[] {
  return (line?.advice ?? []).map(
    ({ code, params }) =>
      `      ${code}: ${Object.entries(params)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}`,
  );
}

function figureLines(figures: DerivedFile['figures']): string[] {
  return Object.entries(figures).map(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && 'of' in value && 'count' in value
      ? `  ${name}: ${String(value.count)} of ${String(value.of)}`
      : `  ${name}: ${String(value)}`,
  );
}

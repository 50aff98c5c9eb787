import type { CheckedFile, CheckedItem } from './check-file';

/** What was found in a file, to read on a screen. */
export function describeCheck({ items, findings }: CheckedFile): string {
  const blocked = items.filter(({ ok }) => !ok).length;
  const lines = [`${items.length} items: ${items.length - blocked} ok, ${blocked} blocked`];
  for (const item of items)
    lines.push(
      '',
      `${item.ok ? 'ok' : 'BLOCKED'}  ${item.type}  ${item.title}`,
      ...about(item),
      ...points(item),
    );
  if (findings.length > 0) lines.push('', 'Over all items', ...points({ findings }));
  return `${lines.join('\n')}\n`;
}

function about({ states, isComplete, routes, longest, mostPoints, proven }: CheckedItem): string[] {
  if (states === null || routes === null || proven === null) return [];
  const holds = (isProven: boolean) =>
    Object.entries(proven)
      .filter(([, each]) => each === isProven)
      .map(([property]) => property)
      .join(', ');
  const facts = [
    `${states} states${isComplete ? '' : ' and more'}`,
    `${routes.isCapped ? 'more than ' : ''}${routes.count} routes`,
    longest && `longest ${longest.steps} choices, ${longest.words} words, ${longest.minutes} min`,
    mostPoints === null ? 'no most of points' : `most points ${mostPoints}`,
  ];
  return [
    `  ${facts.filter((fact) => fact !== null).join(' · ')}`,
    ...(holds(true) === '' ? [] : [`  proven: ${holds(true)}`]),
    ...(holds(false) === '' ? [] : [`  not proven: ${holds(false)}`]),
  ];
}

/** Steps of a play that are written out. */
const MOST_STEPS = 20;

function points({ findings }: Pick<CheckedItem, 'findings'>): string[] {
  return findings.flatMap(({ severity, code, message, language, path }) => [
    `  ${severity}  ${code}${language === undefined ? '' : ` (${language})`}: ${message}`,
    ...(path === undefined ? [] : [`    play: ${playOf(path)}`]),
  ]);
}

function playOf(path: readonly { situation: string; choice: string }[]): string {
  if (path.length === 0) return 'the start';
  const steps = path.slice(0, MOST_STEPS).map(({ situation, choice }) => `${situation}.${choice}`);
  const more = path.length > MOST_STEPS ? ` → … (${path.length} choices)` : '';
  return `${steps.join(' → ')}${more}`;
}

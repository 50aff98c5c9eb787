import type { Item } from '@leidraad/quizzes/model';

/** Paths of the parts that make an item's right answer: when one of these is wrong, people are marked wrongly. */
export function keyParts(item: Item): Set<string> {
  switch (item.type) {
    case 'situation':
      return new Set(item.options.filter(({ right }) => right).map(({ key }) => `options.${key}`));
    case 'true-false':
      return new Set([`feedback.${String(item.isTrue)}`]);
    case 'ordering':
      return new Set(['feedback.right']);
    case 'matching':
      return new Set(item.rows.map(({ key }) => `rows.${key}.feedback`));
    case 'breach':
      return new Set(
        item.parts.flatMap(({ key, breaks }) =>
          breaks === null ? [] : [`parts.${key}.feedback`, `rules.${breaks}`],
        ),
      );
    case 'scenario':
      return new Set([
        'tests',
        ...item.endings.filter(({ kind }) => kind === 'passed').map(({ key }) => `endings.${key}`),
      ]);
  }
}

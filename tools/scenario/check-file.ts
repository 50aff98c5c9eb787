import {
  type CheckedClauses,
  checkItem,
  type Finding,
  isPublishable,
  type Item,
  type ItemFile,
  lintItem,
  lintItems,
  nameOfItem,
  textsOfItem,
  wordsOfFinding,
} from '@leidraad/quizzes/model';
import { inLanguage, type Language, LANGUAGES } from '@leidraad/shared/model';

export type CheckedFile = ReturnType<typeof checkFile>;
export type CheckedItem = CheckedFile['items'][number];

/** Everything that is found in a file, as `check --json` prints it. What only a scenario has is null for other items. */
export function checkFile(file: ItemFile) {
  const languages = languagesOf(file.items);
  return {
    items: file.items.map((item) => checkedItem(item, file)),
    /** What shows only over several items. */
    findings: unique(languages.flatMap((language) => lintItems(file.items, { language }))).map(told),
  };
}

/** Whether nothing in a file stops publishing. */
export const isAllOk = ({ items, findings }: CheckedFile): boolean =>
  items.every(({ ok }) => ok) && isPublishable(findings);

function checkedItem(item: Item, file: ItemFile) {
  const languages = languagesOf([item]);
  const [first] = languages;
  const { findings: own, scenario } = checkItem(item, { clauses: clausesIn(file, first), language: first });
  const others = languages
    .slice(1)
    .flatMap((language) => lintItem(item, { clauses: clausesIn(file, language), language }));
  const findings = unique([...own, ...others]);
  return {
    id: item.id,
    type: item.type,
    title: inLanguage(nameOfItem(item), first).text,
    /** Whether it can be published in at least one language. */
    ok: LANGUAGES.some((language) => isPublishable(findings, language)),
    findings: findings.map(told),
    proven: scenario?.proven ?? null,
    states: scenario?.states ?? null,
    isComplete: scenario?.isComplete ?? null,
    routes: scenario?.routes ?? null,
    longest: scenario?.longest ?? null,
    mostPoints: scenario?.mostPoints ?? null,
  };
}

/** Languages that something is written in, Dutch first; one at least. */
function languagesOf(items: readonly Item[]): [Language, ...Language[]] {
  const texts = items.flatMap((item) => textsOfItem(item));
  const [first = 'nl', ...others] = LANGUAGES.filter((language) =>
    texts.some(({ text }) => text[language] !== undefined),
  );
  return [first, ...others];
}

const clausesIn = ({ clauses }: ItemFile, language: Language): CheckedClauses =>
  new Map(clauses.map(({ id, number, text }) => [id, { number, text: inLanguage(text, language).text }]));

const told = (finding: Finding) => ({ ...finding, message: wordsOfFinding(finding, 'en') });

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

import { type EndingKind, type Finding, type ScenarioItem } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { type Selection } from '../studio';

export interface OutlineRow {
  id: string;
  level: 1 | 2;
  selection: Selection;
  /** `P2`, `a`, `E1`. */
  name: string;
  text: string;
  /** Of a situation with choices: whether they are shown. */
  expanded: boolean | undefined;
  /** Where a choice leads: `P3`, the kind of an ending, or null for nowhere yet. */
  to: { name: string; kind: EndingKind | 'situation' } | null | undefined;
  kind: 'situation' | 'choice' | EndingKind;
  isStart: boolean;
  severity: Finding['severity'] | undefined;
  /** Its place among those of its level, for who hears it. */
  position: number;
  of: number;
}

export interface OutlineInput {
  scenario: ScenarioItem;
  /** Keys of situations in reading order. */
  order: readonly string[];
  closed: ReadonlySet<string>;
  findings: ReadonlyMap<string, readonly Finding[]>;
  words: (text: LocalizedText) => string;
}

/** The scenario as a list to read and edit: each situation with its choices under it, then the endings. */
export function outlineRows({ scenario, order, closed, findings, words }: OutlineInput): OutlineRow[] {
  const situations = new Map(scenario.situations.map((situation) => [situation.key, situation]));
  const endings = new Map(scenario.endings.map((ending) => [ending.key, ending]));
  const all = order.length + scenario.endings.length;
  const severityOf = (node: string, choice?: string) => {
    const about = (findings.get(node) ?? []).filter(
      (finding) => choice === undefined || finding.choice === choice,
    );
    return about.some(({ severity }) => severity === 'error') ? ('error' as const) : about[0]?.severity;
  };
  const rows: OutlineRow[] = [];
  for (const [index, key] of order.entries()) {
    const situation = situations.get(key);
    if (!situation) continue;
    const isClosed = closed.has(key);
    rows.push({
      id: key,
      level: 1,
      selection: { kind: 'situation', key },
      name: key.toUpperCase(),
      text: words(situation.text) || words(situation.question),
      expanded: situation.choices.length > 0 ? !isClosed : undefined,
      to: undefined,
      kind: 'situation',
      isStart: key === scenario.start,
      severity: severityOf(key),
      position: index + 1,
      of: all,
    });
    if (isClosed) continue;
    for (const [at, choice] of situation.choices.entries())
      rows.push({
        id: `${key} ${choice.key}`,
        level: 2,
        selection: { kind: 'choice', situation: key, choice: choice.key },
        name: choice.key,
        text: words(choice.text),
        expanded: undefined,
        to:
          choice.to === null
            ? null
            : { name: choice.to.toUpperCase(), kind: endings.get(choice.to)?.kind ?? 'situation' },
        kind: 'choice',
        isStart: false,
        severity: severityOf(key, choice.key),
        position: at + 1,
        of: situation.choices.length,
      });
  }
  for (const [index, { key, kind, title }] of scenario.endings.entries())
    rows.push({
      id: key,
      level: 1,
      selection: { kind: 'ending', key },
      name: key.toUpperCase(),
      text: words(title),
      expanded: undefined,
      to: undefined,
      kind,
      isStart: false,
      severity: severityOf(key),
      position: order.length + index + 1,
      of: all,
    });
  return rows;
}

/** Rows whose words hold what is searched for, with the situation above a choice that does. */
export function found(rows: readonly OutlineRow[], search: string): OutlineRow[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return [...rows];
  const has = ({ name, text }: OutlineRow) => `${name} ${text}`.toLowerCase().includes(wanted);
  return rows.filter((row, index) => {
    if (has(row)) return true;
    if (row.kind !== 'situation') return false;
    const next = rows.findIndex((other, place) => place > index && other.level === 1);
    return rows.slice(index + 1, next < 0 ? undefined : next).some(has);
  });
}

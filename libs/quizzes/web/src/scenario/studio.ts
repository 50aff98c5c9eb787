import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import {
  branchOf,
  type CheckedClause,
  type EndingKind,
  type Finding,
  readingOrder,
  type ScenarioItem,
  type Step,
  withBeginning,
  withBranch,
  withChoice,
  withChoiceMoved,
  withEnding,
  withOutdated,
  withoutBranch,
  withoutChoice,
  withoutNode,
  withSituation,
} from '@leidraad/quizzes/model';
import { type Language } from '@leidraad/shared/model';
import { BranchClipboard } from './branch-clipboard';
import { isSameShape, NO_SHAPE, shapeOf } from './canvas/shape';
import { begun, edited, type History, redone, undone } from './history';
import { placeOfPart } from './place-of-part';
import { WorkedOut } from './work/worked-out';

/** What the outline, the canvas, the inspector and the problems all point at. */
export type Selection =
  { kind: 'scenario' } | { kind: 'situation' | 'ending'; key: string } | ({ kind: 'choice' } & Step);

export const NOTHING: Selection = { kind: 'scenario' };

/** What a course knows of the policy and the quiz, for the checks. */
export interface Surroundings {
  clauses: ReadonlyMap<string, CheckedClause>;
  passMark: number;
  language: Language;
}

/** The scenario that is being written: its content with what was, what is selected, and what is worked out of it. */
@Injectable()
export class ScenarioStudio {
  private readonly work = inject(WorkedOut);
  private readonly clipboard = inject(BranchClipboard);
  private readonly history = signal<History<ScenarioItem> | undefined>(undefined);

  /** As it was opened: what was not written then is translated while it is written. */
  private opened: ScenarioItem | undefined;
  readonly surroundings = signal<Surroundings>({ clauses: new Map(), passMark: 80, language: 'nl' });
  readonly editable = signal(true);
  readonly scenario = computed(() => this.history()?.present);
  readonly canUndo = computed(() => (this.history()?.past.length ?? 0) > 0);
  readonly canRedo = computed(() => (this.history()?.future.length ?? 0) > 0);
  readonly canPaste = computed(() => this.clipboard.branch() !== undefined);
  readonly selection = signal<Selection>(NOTHING);
  readonly layout = this.work.layout.asReadonly();
  readonly check = this.work.check.asReadonly();
  readonly busy = this.work.busy;
  private readonly shown = signal<Finding | undefined>(undefined);
  /** The problem whose example is drawn on the canvas, until it is mended. */
  readonly example = computed(() => {
    const shown = this.shown();
    return this.check()?.findings.find((finding) => shown && isSame(finding, shown));
  });
  /** Where to move the focus: to the fields of what is selected. */
  readonly inspecting = signal(0);
  /** What was just done, for who does not see it. */
  readonly said = signal<{ key: string; params: Record<string, string | number> } | undefined>(undefined);

  /** The same as long as only words change. */
  readonly shape = computed(
    () => {
      const scenario = this.scenario();
      return scenario ? shapeOf(scenario) : NO_SHAPE;
    },
    { equal: isSameShape },
  );
  readonly order = computed(() => readingOrder(this.shape()));
  /** Findings by the key of the situation or ending they are about. */
  readonly findings = computed(() =>
    Map.groupBy(
      (this.check()?.findings ?? []).filter((finding) => placeOf(finding).node !== undefined),
      (finding) => placeOf(finding).node ?? '',
    ),
  );

  constructor() {
    effect(() => {
      const scenario = this.scenario();
      const surroundings = this.surroundings();
      if (scenario) untracked(() => this.work.ask({ scenario, ...surroundings }));
    });
  }

  /** The scenario as the draft has it; one's own last edit comes back unchanged and is no news. */
  take(item: ScenarioItem): void {
    const known = this.scenario();
    if (known === item || (known?.id === item.id && JSON.stringify(known) === JSON.stringify(item))) return;
    if (known?.id !== item.id) {
      this.selection.set(NOTHING);
      this.opened = item;
    }
    this.history.set(begun(item));
    this.keepSelection();
  }

  /** `part`: what is typed in, so that typing on is one edit. */
  edit(change: (scenario: ScenarioItem) => ScenarioItem, part?: string): void {
    const history = this.history();
    if (!history || !this.editable()) return;
    const before = history.present;
    const after = change(before);
    if (after === before) return;
    const marked = withOutdated(before, after, this.surroundings().language, this.opened ?? before);
    this.history.set(edited(history, marked as ScenarioItem, performance.now(), part));
  }

  undo(): void {
    this.history.update((history) => history && undone(history));
    this.keepSelection();
    this.say('undone');
  }

  redo(): void {
    this.history.update((history) => history && redone(history));
    this.keepSelection();
    this.say('redone');
  }

  /** The first situation, with as much around it as makes it a scenario. */
  begin(): void {
    let key = '';
    this.edit((scenario) => {
      const made = withBeginning(scenario);
      key = made.key;
      return made.scenario;
    });
    this.selectNew({ kind: 'situation', key });
  }

  addSituation(): void {
    let key = '';
    this.edit((scenario) => {
      const made = withSituation(scenario);
      key = made.key;
      return made.scenario;
    });
    this.selectNew({ kind: 'situation', key });
  }

  addEnding(kind: EndingKind): void {
    let key = '';
    this.edit((scenario) => {
      const made = withEnding(scenario, kind);
      key = made.key;
      return made.scenario;
    });
    this.selectNew({ kind: 'ending', key });
  }

  addChoice(situation: string): void {
    let choice = '';
    this.edit((scenario) => {
      const made = withChoice(scenario, situation);
      choice = made.key;
      return made.scenario;
    });
    this.selectNew({ kind: 'choice', situation, choice });
  }

  /** What is selected and, of a situation, all that only it leads to (`whole`) or itself alone. */
  remove(selection: Selection, whole = false): void {
    if (selection.kind === 'scenario') return;
    const next: Selection =
      selection.kind === 'choice' ? { kind: 'situation', key: selection.situation } : NOTHING;
    this.edit((scenario) => {
      if (selection.kind === 'choice') return withoutChoice(scenario, selection);
      return whole ? withoutBranch(scenario, selection.key) : withoutNode(scenario, selection.key);
    });
    this.selection.set(next);
    this.say('removed', { name: nameOf(selection) });
  }

  move(step: Step, by: -1 | 1): void {
    this.edit((scenario) => withChoiceMoved(scenario, step, by));
  }

  copy({ kind, ...selection }: Selection): void {
    const scenario = this.scenario();
    const root = 'key' in selection ? selection.key : undefined;
    const branch = scenario && root !== undefined ? branchOf(scenario, root) : undefined;
    if (!branch) return;
    this.clipboard.branch.set(branch);
    this.say('copied', { count: branch.situations.length + branch.endings.length, kind });
  }

  /** The copied branch; where a choice is selected that leads nowhere yet, it leads there. */
  paste(): void {
    const branch = this.clipboard.branch();
    if (!branch) return;
    const from = this.selection();
    let root = '';
    this.edit((scenario) => {
      const made = withBranch(scenario, branch);
      root = made.key;
      if (from.kind !== 'choice') return made.scenario;
      return {
        ...made.scenario,
        situations: made.scenario.situations.map((situation) =>
          situation.key === from.situation
            ? {
                ...situation,
                choices: situation.choices.map((choice) =>
                  choice.key === from.choice && choice.to === null ? { ...choice, to: root } : choice,
                ),
              }
            : situation,
        ),
      };
    });
    const kind = this.scenario()?.endings.some(({ key }) => key === root) ? 'ending' : 'situation';
    this.selectNew({ kind, key: root });
  }

  /** Goes to the fields of what is selected. */
  inspect(): void {
    this.inspecting.update((count) => count + 1);
  }

  /** Selects what a problem is about, and draws its example. */
  show(finding: Finding): void {
    this.shown.set(finding.path ? finding : undefined);
    const { node, choice } = placeOf(finding);
    if (node === undefined) this.selection.set(NOTHING);
    else if (choice !== undefined) this.selection.set({ kind: 'choice', situation: node, choice });
    else this.selection.set(this.kindOf(node));
  }

  kindOf(key: string): Selection {
    const isEnding = this.scenario()?.endings.some((ending) => ending.key === key) ?? false;
    return { kind: isEnding ? 'ending' : 'situation', key };
  }

  private selectNew(selection: Selection): void {
    if (!this.exists(selection)) return;
    this.selection.set(selection);
    this.say('added', { name: nameOf(selection) });
    this.inspect();
  }

  private keepSelection(): void {
    if (!this.exists(this.selection())) this.selection.set(NOTHING);
  }

  private exists(selection: Selection): boolean {
    const scenario = this.scenario();
    if (selection.kind === 'scenario' || !scenario) return true;
    if (selection.kind === 'ending') return scenario.endings.some(({ key }) => key === selection.key);
    const of = selection.kind === 'choice' ? selection.situation : selection.key;
    const situation = scenario.situations.find(({ key }) => key === of);
    if (selection.kind !== 'choice') return situation !== undefined;
    return situation?.choices.some(({ key }) => key === selection.choice) ?? false;
  }

  private say(key: string, params: Record<string, string | number> = {}): void {
    this.said.set({ key, params });
  }
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.code === b.code && JSON.stringify(a.path) === JSON.stringify(b.path);

/** The situation, ending or choice that a finding is about. */
function placeOf({ node, choice, part = '' }: Finding): { node?: string; choice?: string } {
  if (node === undefined) return placeOfPart(part);
  return { node, ...(choice !== undefined && { choice }) };
}

/** What people call a part: `P2`, `E1`, `P2 a`. */
export function nameOf(selection: Selection): string {
  if (selection.kind === 'scenario') return '';
  if (selection.kind !== 'choice') return selection.key.toUpperCase();
  return `${selection.situation.toUpperCase()} ${selection.choice}`;
}

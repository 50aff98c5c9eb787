import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  forwardRef,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ClauseView } from '@leidraad/policies/model';
import {
  confirmedTranslation,
  ENDING_KINDS,
  type EndingKind,
  type ScenarioItem,
  type Step,
} from '@leidraad/quizzes/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import { LanguageService, LdIcon, Shortcuts } from '@leidraad/shared/web';
import { type QuotedPolicy } from '../after/told-consequence';
import { TranslationState } from '../write/translation-state';
import { ItemWriting } from '../write/writing';
import { ScenarioCanvas } from './canvas/scenario-canvas';
import { Inspector } from './inspector/inspector';
import { ScenarioOutline } from './outline/scenario-outline';
import { PlayPanel, type Rehearsal } from './play/play-panel';
import { ProblemList } from './problems/problem-list';
import { ScenarioStudio } from './studio';
import { ScenarioStart } from './templates/scenario-start';
import { scenarioFrom, type TemplateWords } from './templates/template';
import { WorkedOut } from './work/worked-out';

/** On narrower screens the panes stand under each other (scenario-editor.scss). */
const UNDER_EACH_OTHER = '(max-width: 999.98px)';

/** The editor of a branching scenario: outline and canvas are two views of one, with the fields and the problems beside. */
@Component({
  selector: 'ld-scenario-editor',
  imports: [
    MatButton,
    MatIconButton,
    MatMenuModule,
    TranslocoPipe,
    Inspector,
    LdIcon,
    PlayPanel,
    ProblemList,
    ScenarioCanvas,
    ScenarioOutline,
    ScenarioStart,
    TranslationState,
  ],
  templateUrl: './scenario-editor.html',
  styleUrl: './scenario-editor.scss',
  providers: [
    ScenarioStudio,
    WorkedOut,
    { provide: ItemWriting, useExisting: forwardRef(() => ScenarioEditor) },
  ],
  host: { '(keydown)': 'key($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScenarioEditor implements ItemWriting {
  readonly item = input.required<ScenarioItem>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly policy = input.required<QuotedPolicy>();
  readonly language = input.required<Language>();
  readonly master = input.required<Language>();
  readonly beside = input(false);
  readonly passMark = input(80);
  readonly editable = input(true);
  readonly clause = input<string>();
  readonly changed = output<ScenarioItem>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly studio = inject(ScenarioStudio);
  private readonly interface = inject(LanguageService);
  protected readonly endingKinds = ENDING_KINDS;
  private startedFrom: HTMLElement | null = null;
  protected readonly rehearsal = signal<Rehearsal | undefined>(undefined);
  protected readonly counts = computed(() => {
    const scenario = this.item();
    const choices = scenario.situations.reduce((sum, situation) => sum + situation.choices.length, 0);
    return { situations: scenario.situations.length, choices, endings: scenario.endings.length };
  });
  protected readonly isEmpty = computed(() => {
    const scenario = this.studio.scenario();
    return scenario?.situations.length === 0 && scenario.endings.length === 0;
  });
  protected readonly told = computed(
    () =>
      new Map(
        this.clauses().map(({ clauseId, number, text }) => [clauseId, { clauseId, number, text }] as const),
      ),
  );
  protected readonly said = computed(() => {
    const said = this.studio.said();
    return said ? this.interface.text(`scenario.said.${said.key}`, said.params) : '';
  });
  private readonly marks = computed(
    () => new Set(this.item().outdated?.map(({ path, language }) => `${path} ${language}`)),
  );

  constructor() {
    effect(() => {
      const clauses = new Map(
        this.clauses().map(
          ({ clauseId, number, text }) =>
            [clauseId, { number, text: inLanguage(text, this.master()).text }] as const,
        ),
      );
      this.studio.surroundings.set({ clauses, passMark: this.passMark(), language: this.master() });
      this.studio.editable.set(this.editable());
    });
    effect(() => {
      const item = this.item();
      untracked(() => this.studio.take(item));
    });
    effect(() => {
      const scenario = this.studio.scenario();
      if (scenario && scenario !== untracked(this.item)) untracked(() => this.changed.emit(scenario));
    });
    inject(Shortcuts).add(
      { keys: 'Ctrl + Z', text: 'scenario.shortcuts.undo' },
      { keys: 'Ctrl + Shift + Z', text: 'scenario.shortcuts.redo' },
      { keys: 'Ctrl + Enter', text: 'scenario.shortcuts.play' },
      { keys: 'Ctrl + C', text: 'scenario.shortcuts.copy' },
      { keys: 'Alt + ↑ ↓', text: 'scenario.shortcuts.move' },
      { keys: 'Enter', text: 'scenario.shortcuts.inspect' },
      { keys: 'Insert', text: 'scenario.shortcuts.add' },
      { keys: 'Delete', text: 'scenario.shortcuts.remove' },
    );
  }

  outdated(path: string, language: Language): boolean {
    return this.marks().has(`${path} ${language}`);
  }

  confirm(path: string, language: Language): void {
    this.studio.edit((scenario) => confirmedTranslation(scenario, path, language) as ScenarioItem);
  }

  /** On narrow screens the fields stand far under the outline: what is chosen there is brought to the reader. */
  protected opened({ target }: Event): void {
    const isRow = target instanceof HTMLElement && target.closest('[role="treeitem"]');
    if (!isRow || !globalThis.matchMedia?.(UNDER_EACH_OTHER).matches) return;
    // After the drawing: the fields are those of what was selected just now.
    setTimeout(() => {
      this.host.querySelector('.fields')?.scrollIntoView();
      this.host.querySelector<HTMLElement>('ld-inspector h2')?.focus({ preventScroll: true });
    });
  }

  protected toOutline(): void {
    this.host.querySelector<HTMLElement>('ld-scenario-outline [role="treeitem"][tabindex="0"]')?.focus();
  }

  /** From what is selected; an ending or the whole: from the beginning. */
  protected play(): void {
    const selection = this.studio.selection();
    const from =
      selection.kind === 'situation'
        ? selection.key
        : selection.kind === 'choice'
          ? selection.situation
          : null;
    this.show({ from, example: [] });
  }

  /** A title that was chosen already stays. */
  protected beginWith(words: TemplateWords): void {
    const { title, ...parts } = scenarioFrom(words);
    this.studio.edit((scenario) => ({
      ...scenario,
      ...parts,
      title: Object.values(scenario.title).some(Boolean) ? scenario.title : title,
    }));
    this.studio.selection.set({ kind: 'situation', key: parts.start ?? '' });
    this.studio.inspect();
  }

  protected playExample(example: Step[]): void {
    this.show({ from: null, example });
  }

  /** Ends the play; the keyboard goes on from where it was started. */
  protected close(): void {
    const isInside = this.host.querySelector('ld-play-panel')?.contains(document.activeElement);
    this.rehearsal.set(undefined);
    if (!isInside) return;
    if (this.startedFrom?.isConnected) this.startedFrom.focus();
    else this.toOutline();
  }

  private show(rehearsal: Rehearsal): void {
    if (!this.rehearsal()) this.startedFrom = document.activeElement as HTMLElement | null;
    this.rehearsal.set(rehearsal);
    if (!globalThis.matchMedia?.(UNDER_EACH_OTHER).matches) return;
    setTimeout(() => this.host.querySelector('ld-play-panel')?.scrollIntoView());
  }

  protected reached(key: string): void {
    this.studio.selection.set(this.studio.kindOf(key));
  }

  protected end(kind: EndingKind): void {
    this.studio.addEnding(kind);
  }

  protected key(event: KeyboardEvent): void {
    const isCommand = event.ctrlKey || event.metaKey;
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea');
    if (isCommand && event.key === 'Enter') this.play();
    else if (event.key === 'Escape' && this.rehearsal()) this.close();
    // In a field, undoing is that of the field until it has nothing left to undo.
    else if (isCommand && !isTyping && event.key.toLowerCase() === 'z') {
      if (event.shiftKey) this.studio.redo();
      else this.studio.undo();
    } else if (isCommand && !isTyping && event.key.toLowerCase() === 'y') this.studio.redo();
    else return;
    event.preventDefault();
  }
}

import { ChangeDetectionStrategy, Component, computed, effect, ElementRef, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';
import { nameOf, ScenarioStudio } from '../studio';
import { ChoiceInspector } from './choice-inspector';
import { EndingInspector } from './ending-inspector';
import { ScenarioInspector } from './scenario-inspector';
import { SituationInspector } from './situation-inspector';

/** The fields of what is selected, and what can be done with it. */
@Component({
  selector: 'ld-inspector',
  imports: [
    MatButton,
    MatIconButton,
    MatMenuModule,
    TranslocoPipe,
    ChoiceInspector,
    EndingInspector,
    LdIcon,
    ScenarioInspector,
    SituationInspector,
  ],
  templateUrl: './inspector.html',
  styleUrl: './inspector.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Inspector {
  protected readonly studio = inject(ScenarioStudio);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly name = computed(() => nameOf(this.studio.selection()));
  protected readonly situation = computed(() => {
    const selection = this.studio.selection();
    if (selection.kind !== 'situation' && selection.kind !== 'choice') return undefined;
    const of = selection.kind === 'choice' ? selection.situation : selection.key;
    return this.studio.scenario()?.situations.find(({ key }) => key === of);
  });
  protected readonly choice = computed(() => {
    const selection = this.studio.selection();
    if (selection.kind !== 'choice') return undefined;
    return this.situation()?.choices.find(({ key }) => key === selection.choice);
  });
  protected readonly ending = computed(() => {
    const selection = this.studio.selection();
    if (selection.kind !== 'ending') return undefined;
    return this.studio.scenario()?.endings.find(({ key }) => key === selection.key);
  });

  constructor() {
    effect(() => {
      if (this.studio.inspecting() === 0) return;
      // After the drawing: the fields are those of what was selected just now.
      setTimeout(() => this.host.querySelector<HTMLElement>('textarea, input, select')?.focus());
    });
  }

  protected whole(): void {
    this.studio.selection.set({ kind: 'scenario' });
  }
}

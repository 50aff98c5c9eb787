import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { ScenarioStudio } from '../studio';
import { type TemplateWords } from './template';
import { TEMPLATES } from './templates';

/** What one sees of a scenario that has nothing yet: begin with a situation, or with one of the templates. */
@Component({
  selector: 'ld-scenario-start',
  imports: [MatButton, TranslocoPipe, LdIcon],
  template: `
    <h2>{{ 'scenario.start.title' | transloco }}</h2>
    @if (studio.editable()) {
      <p class="ld-lead">{{ 'scenario.start.text' | transloco }}</p>
      <button matButton="filled" type="button" (click)="studio.begin()">
        <ld-icon matButtonIcon name="add" />{{ 'scenario.start.situation' | transloco }}
      </button>
      <h3 id="scenario-templates">{{ 'scenario.start.templates' | transloco }}</h3>
      <p class="ld-quiet">{{ 'scenario.start.templatesHint' | transloco }}</p>
      <ul aria-labelledby="scenario-templates">
        @for (template of templates; track template.topic) {
          <li>
            <button type="button" class="template" (click)="chosen.emit(template.words)">
              <ld-icon [name]="template.icon" />
              <span class="topic">{{ 'scenario.start.topic.' + template.topic | transloco }}</span>
              <span class="name">{{ name(template.words) }}</span>
            </button>
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './scenario-start.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScenarioStart {
  readonly chosen = output<TemplateWords>();

  protected readonly studio = inject(ScenarioStudio);
  private readonly language = inject(LanguageService);
  protected readonly templates = TEMPLATES;

  protected name({ title }: TemplateWords): string {
    return inLanguage(title, this.language.current()).text;
  }
}

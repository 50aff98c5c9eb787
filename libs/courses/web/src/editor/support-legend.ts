import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { supportLevelSchema } from '@leidraad/quizzes/model';

/** What L, T and A mean. */
@Component({
  selector: 'ld-support-legend',
  imports: [TranslocoPipe],
  template: `
    <h2>{{ 'courses.support.title' | transloco }}</h2>
    <dl>
      @for (level of levels; track level) {
        <div>
          <dt>{{ level }}</dt>
          <dd>{{ 'courses.support.means.' + level | transloco }}</dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './support-legend.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SupportLegend {
  protected readonly levels = supportLevelSchema.options;
}

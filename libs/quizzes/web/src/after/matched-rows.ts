import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type GivenResponse, type Shown } from '@leidraad/quizzes/model';
import { LdIcon, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { matchOf } from '../play/draft';
import { type PartState } from './told-consequence';

/** The rows as one matched them, each right or not. */
@Component({
  selector: 'ld-matched-rows',
  imports: [TranslocoPipe, LdIcon, LdLangPipe, LdTextPipe],
  template: `
    <ul>
      @for (row of rows(); track row.key) {
        <li [class.right]="row.isRight">
          <ld-icon [name]="row.isRight ? 'check_circle' : 'info'" [filled]="true" />
          <span class="words">
            <span class="ld-hidden">{{
              'quizzes.matching.' + (row.isRight ? 'isRight' : 'isWrong') | transloco
            }}</span>
            <span class="row" [attr.lang]="row.text | ldLang">{{ row.text | ldText }}</span>
            <span [attr.lang]="row.target | ldLang">{{ row.target | ldText }}</span>
          </span>
        </li>
      }
    </ul>
  `,
  styleUrl: './matched-rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdMatchedRows {
  readonly item = input.required<Shown<'matching'>>();
  readonly response = input.required<GivenResponse>();
  readonly states = input.required<ReadonlyMap<string, PartState>>();

  protected readonly rows = computed(() =>
    this.item().rows.map(({ key, text }) => {
      const chosen = matchOf(this.response(), key);
      const target = this.item().targets.find((each) => each.key === chosen)?.text;
      return { key, text, target, isRight: this.states().get(key) === 'right' };
    }),
  );
}

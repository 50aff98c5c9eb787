import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Shown } from '@leidraad/quizzes/model';
import { LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { LdToldPicture } from '../scenes/picture';
import { type Mark } from './marks';

/** Marking as a list: a box for each part, and the list of rules of the device below what is ticked. */
@Component({
  selector: 'ld-mark-list',
  imports: [TranslocoPipe, LdLangPipe, LdTextPipe, LdToldPicture],
  templateUrl: './mark-list.html',
  styleUrl: './mark-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdMarkList {
  readonly item = input.required<Shown<'breach'>>();
  readonly marks = input.required<readonly Mark[]>();
  readonly locked = input(false);
  readonly toggled = output<string>();
  readonly ruleChange = output<{ part: string; rule: string }>();

  protected markOf(part: string): Mark | undefined {
    return this.marks().find((mark) => mark.part.key === part);
  }

  protected choose(part: string, event: Event): void {
    this.ruleChange.emit({ part, rule: (event.target as HTMLSelectElement).value });
  }
}

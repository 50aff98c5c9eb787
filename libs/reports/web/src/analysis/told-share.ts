import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ToldShare } from '@leidraad/reports/model';
import { LdIcon, LdNumberPipe } from '@leidraad/shared/web';

/** A share with its bar and its number, or hatched with the reason why there is none. */
@Component({
  selector: 'ld-told-share',
  imports: [TranslocoPipe, LdIcon, LdNumberPipe],
  templateUrl: './told-share.html',
  styleUrl: './told-share.scss',
  host: { '[class.good]': 'good()', '[class.short]': 'short()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdToldShare {
  readonly share = input.required<ToldShare>();
  /** What this counts is right. */
  readonly good = input(false);
  /** In a table: without the number of people. */
  readonly short = input(false);

  protected readonly width = computed(() => {
    const share = this.share();
    return share.kind === 'shown' || share.kind === 'bounded' ? share.percent : 0;
  });
}

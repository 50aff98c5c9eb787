import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ICON_GLYPHS } from '../icons/icon-glyphs';
import { type IconName } from '../icons/icon-names';

/** An icon of the bundled font. Always decoration: the word stands beside it or names the control. */
@Component({
  selector: 'ld-icon',
  template: '{{ glyph() }}',
  styleUrl: './icon.scss',
  host: { class: 'ld-icon', 'aria-hidden': 'true', '[class.filled]': 'filled()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdIcon {
  readonly name = input.required<IconName>();
  readonly filled = input(false);
  protected readonly glyph = computed(() => ICON_GLYPHS[this.name()]);
}

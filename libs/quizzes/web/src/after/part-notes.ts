import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Shown } from '@leidraad/quizzes/model';
import { LdClauseBadge, LdIcon, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { LdPartLabelPipe } from '../breach/part-label';
import { LdQuoted } from './quoted';
import { PART_ICONS, type PartNote, type QuotedPolicy } from './told-consequence';

/** What is said of rows and parts: first what went wrong, each with its clause; then together what went well. */
@Component({
  selector: 'ld-part-notes',
  imports: [
    NgTemplateOutlet,
    TranslocoPipe,
    LdClauseBadge,
    LdIcon,
    LdLangPipe,
    LdPartLabelPipe,
    LdQuoted,
    LdTextPipe,
  ],
  templateUrl: './part-notes.html',
  styleUrl: './part-notes.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPartNotes {
  readonly item = input.required<Shown<'breach'> | Shown<'matching'>>();
  readonly notes = input.required<readonly PartNote[]>();
  readonly policy = input.required<QuotedPolicy>();

  protected readonly icons = PART_ICONS;
  protected readonly wrong = computed(() => this.notes().filter(({ state }) => state !== 'right'));
  protected readonly right = computed(() => this.notes().filter(({ state }) => state === 'right'));

  protected partOf(key: string): Shown<'breach'>['parts'][number] | undefined {
    const item = this.item();
    return item.type === 'breach' ? item.parts.find((part) => part.key === key) : undefined;
  }

  protected rowOf(key: string): Shown<'matching'>['rows'][number] | undefined {
    const item = this.item();
    return item.type === 'matching' ? item.rows.find((row) => row.key === key) : undefined;
  }
}

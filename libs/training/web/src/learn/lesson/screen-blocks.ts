import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Block, type Line } from '@leidraad/courses/model';
import { LanguageService, LdIcon, LdKnot } from '@leidraad/shared/web';
import { type LessonView } from '@leidraad/training/model';
import { LdCitedLines } from './cited-lines';
import { sharedNorm } from './norm-of';
import { type Screen } from './screens';

/** The knots below a quotation: rule, meaning, what to do, why, example. */
@Component({
  selector: 'ld-screen-blocks',
  imports: [TranslocoPipe, LdIcon, LdKnot, LdCitedLines],
  templateUrl: './screen-blocks.html',
  styleUrl: './screen-blocks.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdScreenBlocks {
  readonly screen = input.required<Screen>();
  readonly lesson = input.required<LessonView>();

  private readonly language = inject(LanguageService);
  protected readonly knots = computed(() =>
    this.screen().blocks.map((block) => {
      const lines = linesOf(block);
      const norm = block.type === 'rule' ? sharedNorm(lines, this.lesson().clauses) : undefined;
      return {
        block,
        heading: this.language.text(`training.learn.lesson.${block.type}`, { count: lines.length }),
        norm: norm && this.language.text(`shared.norm.${norm}`, { polarity: 'none' }),
        showNorms: block.type === 'rule' && norm === undefined,
      };
    }),
  );
}

const linesOf = (block: Block): readonly Line[] => ('lines' in block ? block.lines : []);

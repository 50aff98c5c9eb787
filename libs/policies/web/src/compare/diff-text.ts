import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type DiffPart } from '@leidraad/policies/model';

/** A text with what went struck out and what came underlined; also said in words to who cannot see it. */
@Component({
  selector: 'ld-diff-text',
  imports: [TranslocoPipe],
  // On one line: white space between the parts would be white space in the policy.
  // prettier-ignore
  template: `@for (part of parts(); track $index) {@switch (part.kind) {@case ('removed') {<del><span class="ld-hidden">{{ 'policies.compare.removedWords' | transloco }}</span>{{ part.text }}</del>}@case ('added') {<ins><span class="ld-hidden">{{ 'policies.compare.addedWords' | transloco }}</span>{{ part.text }}</ins>}@default {<span>{{ part.text }}</span>}}}`,
  styleUrl: './diff-text.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdDiffText {
  readonly parts = input.required<readonly DiffPart[]>();
}

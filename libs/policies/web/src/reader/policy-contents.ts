import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ShownSection } from './policy-document';

/** Table of contents beside the text. */
@Component({
  selector: 'ld-policy-contents',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <nav aria-labelledby="policy-contents">
      <p id="policy-contents" class="ld-label">{{ 'policies.reader.contents' | transloco }}</p>
      <ol>
        @for (section of sections(); track section.id) {
          <li>
            <a [routerLink]="[]" [fragment]="'section-' + section.number" [attr.lang]="section.heading.lang">
              <span class="ld-number">{{ section.number }}</span> {{ section.heading.text }}
            </a>
          </li>
        }
      </ol>
    </nav>
  `,
  styleUrl: './policy-contents.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyContents {
  readonly sections = input.required<readonly ShownSection[]>();
}

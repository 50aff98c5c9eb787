import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageService, LdDatePipe, LdIcon } from '@leidraad/shared/web';
import { DraftStore } from './draft-store';
import { Fellows } from './fellows';

/** Says that somebody else has this draft open, since when, and what happens with what they save. */
@Component({
  selector: 'ld-fellow-note',
  imports: [TranslocoPipe, LdDatePipe, LdIcon],
  template: `
    <div role="status">
      @if (own() || others() || store.news()) {
        <div class="note">
          <ld-icon [name]="own() && !others() ? 'devices' : 'groups'" />
          <p>
            @if (others(); as them) {
              <strong>{{
                'courses.fellows.others'
                  | transloco: { names: them.names, count: them.count, time: them.since | ldDate: 'time' }
              }}</strong>
            }
            @if (own(); as since) {
              <strong>{{ 'courses.fellows.own' | transloco: { time: since | ldDate: 'time' } }}</strong>
            }
            @if (store.news(); as news) {
              {{
                'courses.fellows.' + news.kind
                  | transloco: { name: news.name ?? 'none', time: news.at | ldDate: 'time' }
              }}
            } @else {
              <span class="rule">{{ 'courses.fellows.rule' | transloco }}</span>
            }
          </p>
          @if (store.news()) {
            <button type="button" [attr.aria-label]="'shared.shell.close' | transloco" (click)="close()">
              <ld-icon name="close" />
            </button>
          }
        </div>
      }
    </div>
  `,
  styleUrl: './fellow-note.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FellowNote {
  protected readonly store = inject(DraftStore);
  private readonly fellows = inject(Fellows);
  private readonly language = inject(LanguageService);

  protected readonly own = computed(() => this.fellows.others().find(({ you }) => you)?.since);
  protected readonly others = computed(() => {
    const others = this.fellows.others().filter(({ you }) => !you);
    const [first] = others;
    if (!first) return undefined;
    const names = others.map(({ name }) => name ?? this.language.text('courses.fellows.colleague'));
    const list = new Intl.ListFormat(this.language.locale(), { type: 'conjunction' });
    return { names: list.format(names), count: others.length, since: first.since };
  });

  /** What had the focus goes with it. */
  protected close(): void {
    this.store.news.set(undefined);
    document.getElementById('main')?.focus({ preventScroll: true });
  }
}

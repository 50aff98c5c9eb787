import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseDraftView, type CourseImpact, courseImpactSchema } from '@leidraad/courses/model';
import { type FieldError } from '@leidraad/shared/model';
import {
  ErrorMessages,
  firstFault,
  isApiError,
  LanguageService,
  LdBlockedButton,
  LdFieldError,
  tooLong,
} from '@leidraad/shared/web';
import { CoursesApi } from '../courses-api';
import { DraftStore } from './draft-store';
import { placeOf } from './editor-places';
import { PublishConsequence } from './publish-consequence';
import { type AskedOfPeople, SeenConsequence } from './seen-consequence';

const SHORTEST_REASON = 10;
const LONGEST_REASON = 1000;

/** Why this version, how big the change is, what that means; then the request to publish. */
@Component({
  selector: 'ld-publish-form',
  imports: [TranslocoPipe, LdBlockedButton, LdFieldError, PublishConsequence],
  templateUrl: './publish-form.html',
  styleUrl: './publish-form.scss',
  providers: [SeenConsequence],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublishForm {
  readonly asked = output<CourseDraftView>();

  protected readonly store = inject(DraftStore);
  protected readonly seen = inject(SeenConsequence);
  private readonly destroyed = inject(DestroyRef);
  private readonly api = inject(CoursesApi);
  private readonly router = inject(Router);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);

  protected readonly impacts = courseImpactSchema.options;
  protected readonly first = computed(() => this.store.draft()?.publishedVersion === null);
  protected readonly number = computed(() => (this.store.draft()?.publishedVersion ?? 0) + 1);
  protected readonly reason = linkedSignal(() => this.store.draft()?.reason ?? '');
  /** The first version is the whole course for everybody. */
  protected readonly impact = linkedSignal<CourseImpact>(() =>
    this.first() ? 'major' : (this.store.draft()?.impact ?? this.seen.proposed() ?? 'substantive'),
  );
  protected readonly errors = signal<readonly FieldError[]>([]);
  private readonly toFirstFault = firstFault();
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly blocked = computed(() => {
    const count = this.store.open();
    return count > 0 ? [this.language.text('courses.editor.blocked', { count })] : [];
  });

  /** For the words beside an impact. */
  protected askedOf({ people, minutes }: AskedOfPeople) {
    const [least, most] = [minutes?.least ?? 0, minutes?.most ?? 0];
    return { people, minutes: least === most ? String(most) : `${least}–${most}` };
  }

  protected write(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected async ask(): Promise<void> {
    const short = this.reason().trim().length < SHORTEST_REASON;
    this.errors.set(
      short
        ? [{ path: 'reason', code: 'minLength', params: { minLength: SHORTEST_REASON } }]
        : tooLong('reason', this.reason(), LONGEST_REASON),
    );
    this.fault.set(undefined);
    if (this.errors().length > 0) this.toFirstFault();
    if (this.errors().length > 0 || this.busy()) return;
    this.busy.set(true);
    try {
      // What is asked to publish is what is on the server.
      await this.store.flush();
      const draft = this.store.draft();
      if (!draft || this.store.dirty()) return;
      const { slug, revision } = draft;
      const body = { revision, reason: this.reason().trim(), impact: this.impact() };
      const asked = await this.api.requestPublish(slug, body);
      // Told to everybody at once, the answer may find this form gone already.
      if (!this.destroyed.destroyed) this.asked.emit(asked);
    } catch (error) {
      this.errors.set(isApiError(error) ? error.fields : []);
      if (this.errors().length === 0) this.fault.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected goToFirst(): void {
    const [first] = this.store.blocking();
    const slug = this.store.draft()?.slug;
    if (!slug) return;
    const { path, query } = placeOf(slug, first?.target ?? { tab: 'settings' });
    void this.router.navigate([...path], { queryParams: query });
  }
}

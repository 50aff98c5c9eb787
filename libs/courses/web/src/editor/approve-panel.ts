import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseContent, type CourseDraftView } from '@leidraad/courses/model';
import { AskNote } from '@leidraad/policies/web';
import { ErrorMessages, LanguageService, LdDatePipe, SessionStore } from '@leidraad/shared/web';
import { CoursesApi } from '../courses-api';
import { PublishConsequence } from './publish-consequence';
import { SeenConsequence } from './seen-consequence';

/** A draft that waits: who asked, why, how big the change is; yes or back with a note. */
@Component({
  selector: 'ld-approve-panel',
  imports: [MatButton, TranslocoPipe, LdDatePipe, PublishConsequence],
  templateUrl: './approve-panel.html',
  styleUrl: './publish-form.scss',
  providers: [SeenConsequence],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApprovePanel {
  readonly draft = input.required<CourseDraftView>();
  readonly content = input.required<CourseContent>();
  /** The draft after it was sent back or withdrawn. */
  readonly changed = output<CourseDraftView>();

  private readonly destroyed = inject(DestroyRef);
  private readonly api = inject(CoursesApi);
  private readonly seen = inject(SeenConsequence);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly notes = inject(AskNote);
  private readonly messages = inject(ErrorMessages);
  private readonly language = inject(LanguageService);

  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly number = computed(() => (this.draft().publishedVersion ?? 0) + 1);
  protected readonly mayWithdraw = computed(() => this.session.may('courses.write'));
  /** Own request under four eyes: somebody else has to approve. */
  protected readonly mustBeOther = computed(
    () =>
      this.session.person()?.id === this.draft().approvalRequestedBy &&
      this.session.company()?.fourEyes !== false,
  );
  protected readonly mayApprove = computed(() => this.session.may('courses.approve') && !this.mustBeOther());

  protected async approve(): Promise<void> {
    const { slug, revision } = this.draft();
    await this.attempt(async () => {
      const { number } = await this.api.approve(slug, revision, this.seen.hash());
      await this.router.navigate(['/work/courses', slug, 'versions'], { queryParams: { published: number } });
    });
  }

  protected async withdraw(): Promise<void> {
    await this.attempt(async () => this.tell(await this.api.withdraw(this.draft().slug)));
  }

  protected async sendBack(): Promise<void> {
    const text = (key: string) => this.language.text(`courses.sendBack.${key}`);
    await this.notes.ask({
      title: text('title'),
      text: text('text'),
      label: text('label'),
      action: text('action'),
      send: async (note: string) => this.tell(await this.api.sendBack(this.draft().slug, note)),
    });
  }

  /** Told to everybody at once, the answer may find this panel gone already. */
  private tell(draft: CourseDraftView): void {
    if (!this.destroyed.destroyed) this.changed.emit(draft);
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await action();
    } catch (error) {
      this.fault.set(this.messages.of(error));
      this.seen.recounts.update((count) => count + 1);
    } finally {
      this.busy.set(false);
    }
  }
}

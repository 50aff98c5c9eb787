import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type IssuedLink } from '@leidraad/people/model';
import {
  Confirm,
  ErrorMessages,
  LanguageService,
  LazyDialog,
  LdDatePipe,
  LdIcon,
  LdLoad,
  LdPageHead,
  SessionStore,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { LdLinkSheet } from './link-sheet';

/** One employee: the facts, and what HR can do. */
@Component({
  selector: 'ld-person-page',
  imports: [MatButton, RouterLink, TranslocoPipe, LdDatePipe, LdIcon, LdLinkSheet, LdLoad, LdPageHead],
  templateUrl: './person-page.html',
  styleUrl: './person-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonPage {
  /** From the path. */
  readonly id = input.required<string>();
  /** From the query string: just added. */
  readonly added = input<string>();

  private readonly api = inject(PeopleApi);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(LazyDialog);
  private readonly confirm = inject(Confirm);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  protected readonly person = this.api.person(() => this.id());
  protected readonly name = computed(() =>
    this.person.hasValue() ? `${this.person.value().givenName} ${this.person.value().familyName}` : '…',
  );
  protected readonly active = computed(
    () => this.person.hasValue() && this.person.value().status === 'active',
  );
  protected readonly hasAccount = computed(
    () => this.person.hasValue() && this.person.value().login !== null,
  );
  /** Last working day of somebody who is still here. */
  protected readonly leaving = computed(() =>
    this.active() && this.person.hasValue() ? this.person.value().lastDay : null,
  );
  protected readonly mayWrite = computed(() => this.session.may('people.write'));
  protected readonly mayLink = computed(() => this.session.may('sign-in-links.create'));
  protected readonly seesCompletion = computed(() => this.session.may('completion.read'));
  protected readonly issuing = signal(false);
  protected readonly fault = signal<string | undefined>(undefined);
  /** The sheet to print; only while the dialog with the link is open. */
  protected readonly sheet = signal<IssuedLink | undefined>(undefined);

  protected async issue(): Promise<void> {
    this.issuing.set(true);
    this.fault.set(undefined);
    try {
      const link = await this.api.issueLink(this.id());
      const { LinkDialog } = await import('./link-dialog');
      this.sheet.set(link);
      await this.dialogs.open(LinkDialog, { data: link, disableClose: true });
    } catch (error) {
      this.fault.set(this.messages.of(error));
    } finally {
      this.sheet.set(undefined);
      this.issuing.set(false);
    }
  }

  protected async leave(): Promise<void> {
    const { LeaveDialog } = await import('./leave-dialog');
    const left = await this.dialogs.open<boolean>(LeaveDialog, {
      data: { id: this.id(), name: this.name(), lastDay: this.leaving() ?? '' },
    });
    if (left) this.person.reload();
  }

  protected async stay(): Promise<void> {
    const yes = await this.confirm.ask({
      title: this.language.text('people.stay.title', { name: this.name() }),
      text: this.language.text('people.stay.text'),
      action: this.language.text('people.stay.action'),
    });
    if (!yes) return;
    this.fault.set(undefined);
    try {
      await this.api.stay(this.id());
      this.person.reload();
    } catch (error) {
      this.fault.set(this.messages.of(error));
    }
  }
}

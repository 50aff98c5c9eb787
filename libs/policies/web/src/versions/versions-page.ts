import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type VersionRow } from '@leidraad/policies/model';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdIcon, LdLoad, LdPageHead, PageTitle, SessionStore } from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';
import { AskNote } from '../work/ask-note';
import { VersionEntry } from './version-entry';
import { VersionsApi } from './versions-api';

/** All versions of a policy, newest first: what each changed, who stood for it, and what can be done with it. */
@Component({
  selector: 'ld-versions-page',
  imports: [MatButton, RouterLink, TranslocoPipe, LdIcon, LdLoad, LdPageHead, VersionEntry],
  templateUrl: './versions-page.html',
  styleUrl: './versions-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VersionsPage {
  readonly slug = input.required<string>();

  private readonly api = inject(VersionsApi);
  private readonly session = inject(SessionStore);
  private readonly language = inject(LanguageService);
  private readonly notes = inject(AskNote);
  private readonly title = inject(PageTitle);

  protected readonly loaded = this.api.rows(this.slug);
  /** For the name of the policy. */
  private readonly policies = inject(PoliciesApi).rows();
  protected readonly said = signal('');
  protected readonly versions = computed(() => (this.loaded.hasValue() ? this.loaded.value() : []));
  protected readonly mayWrite = computed(() => this.session.may('policies.write'));
  protected readonly mayWithdraw = computed(() => this.session.may('policies.approve'));
  /** A version that is not approved yet: there is one at a time. */
  protected readonly draft = computed(() => this.versions().find(({ state }) => state !== 'approved'));
  protected readonly name = computed(() => {
    const rows = this.policies.hasValue() ? this.policies.value() : [];
    const row = rows.find(({ slug }) => slug === this.slug());
    return row ? inLanguage(row.title, this.language.current()).text : this.slug();
  });
  protected readonly crumbs = computed(() => [
    { label: this.language.text('policies.work.title'), link: '/work/policies' },
    { label: this.name(), link: `/work/policies/${this.slug()}` },
  ]);

  constructor() {
    effect(() => this.title.set(`${this.language.text('policies.versions.title')} · ${this.name()}`));
  }

  protected async withdraw(version: VersionRow): Promise<void> {
    const text = (key: string) =>
      this.language.text(`policies.versions.withdraw.${key}`, { number: version.number });
    const done = await this.notes.ask({
      title: text('title'),
      text: text(version.lifecycle === 'approved' ? 'textLater' : 'text'),
      label: text('label'),
      action: text('action'),
      send: async (reason) => this.loaded.set(await this.api.withdraw(this.slug(), version, reason)),
    });
    if (done) this.said.set(text('done'));
  }
}

import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type RoleGrantRow } from '@leidraad/people/model';
import {
  Confirm,
  ErrorMessages,
  LanguageService,
  LazyDialog,
  LdDatePipe,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdPageHead,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';

/** Who may do what where: grants by department, with an end date when they have one. */
@Component({
  selector: 'ld-roles-page',
  imports: [MatButton, TranslocoPipe, LdDatePipe, LdEmptyState, LdIcon, LdLoad, LdPageHead],
  templateUrl: './roles-page.html',
  styleUrl: './roles-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RolesPage {
  private readonly api = inject(PeopleApi);
  private readonly dialogs = inject(LazyDialog);
  private readonly confirm = inject(Confirm);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly units = this.api.units('roles.grant');
  protected readonly grants = this.api.roleGrants();
  protected readonly rows = computed(() =>
    this.grants.hasValue()
      ? [...this.grants.value()].sort(
          (a, b) => a.displayName.localeCompare(b.displayName) || a.role.localeCompare(b.role),
        )
      : [],
  );
  protected readonly fault = signal<string | undefined>(undefined);

  /** Department and number: three people may have one name. */
  protected whereFrom({ personUnitName, externalId }: RoleGrantRow): string {
    return [personUnitName, externalId].filter(Boolean).join(' · ');
  }

  protected async grant(): Promise<void> {
    this.fault.set(undefined);
    const { GrantDialog } = await import('./grant-dialog');
    const data = { units: this.units.hasValue() ? this.units.value() : [] };
    if (await this.dialogs.open<boolean>(GrantDialog, { data })) this.tell('people.roles.granted');
  }

  protected async revoke(row: RoleGrantRow): Promise<void> {
    const role = this.language.text(`people.role.${row.role}`);
    const yes = await this.confirm.ask({
      title: this.language.text('people.roles.revokeTitle', { role, name: row.displayName }),
      text: this.language.text('people.roles.revokeText', { name: row.displayName }),
      action: this.language.text('people.roles.revoke'),
    });
    if (!yes) return;
    this.fault.set(undefined);
    try {
      await this.api.revoke(row.id);
      this.tell('people.roles.revoked');
    } catch (error) {
      this.fault.set(this.messages.of(error));
    }
  }

  private tell(key: string): void {
    this.grants.reload();
    void this.announcer.announce(this.language.text(key));
  }
}

import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type UnitRow } from '@leidraad/people/model';
import {
  Confirm,
  ErrorMessages,
  LanguageService,
  LazyDialog,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdNumberPipe,
  LdPageHead,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { unitsInOrder } from '../units-in-order';

/** The departments as a tree: add, rename, move, remove. */
@Component({
  selector: 'ld-units-page',
  imports: [
    RouterLink,
    MatButton,
    MatIconButton,
    MatMenuModule,
    TranslocoPipe,
    LdEmptyState,
    LdIcon,
    LdLoad,
    LdNumberPipe,
    LdPageHead,
  ],
  templateUrl: './units-page.html',
  styleUrl: './units-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitsPage {
  private readonly api = inject(PeopleApi);
  private readonly dialogs = inject(LazyDialog);
  private readonly confirm = inject(Confirm);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly units = this.api.units('people.write');
  protected readonly rows = computed(() => (this.units.hasValue() ? unitsInOrder(this.units.value()) : []));
  protected readonly fault = signal<string | undefined>(undefined);

  protected async add(parent?: UnitRow): Promise<void> {
    await this.open({ parentId: parent?.id ?? '' });
  }

  protected async edit(unit: UnitRow): Promise<void> {
    await this.open({ unit, parentId: unit.parentId ?? '' });
  }

  protected async remove(unit: UnitRow): Promise<void> {
    const yes = await this.confirm.ask({
      title: this.language.text('people.units.removeTitle', { name: unit.name }),
      text: this.language.text('people.units.removeText'),
      action: this.language.text('people.units.remove'),
    });
    if (!yes) return;
    this.fault.set(undefined);
    try {
      await this.api.removeUnit(unit.id);
      this.tell('removed', unit.name);
    } catch (error) {
      this.fault.set(this.messages.of(error));
    }
  }

  private async open(subject: { unit?: UnitRow; parentId: string }): Promise<void> {
    this.fault.set(undefined);
    const { UnitDialog } = await import('./unit-dialog');
    const data = { ...subject, units: this.units.hasValue() ? this.units.value() : [] };
    const name = await this.dialogs.open<string>(UnitDialog, { data });
    if (name) this.tell('saved', name);
  }

  private tell(what: 'saved' | 'removed', name: string): void {
    this.units.reload();
    void this.announcer.announce(this.language.text(`people.units.${what}`, { name }));
  }
}

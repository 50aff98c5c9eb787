import { Audit, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Account } from '../account.entity';
import { SettingsService } from '../settings/settings.service';
import { Facts } from './facts';

/** Gives people an account or another user name, and closes it when they leave. */
@Injectable()
export class Accounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly settings: SettingsService,
  ) {}

  /** The user name of somebody; whoever calls has checked that it is free. An account is never taken away here. */
  async name(personId: string, login: string | null): Promise<void> {
    if (login === null) return;
    // Leaving takes the same turn, or an account made meanwhile would outlast the person.
    await this.work.lock('role-grants');
    const account = await this.work.repository(Account).findOneBy({ personId });
    if (account?.login === login) return;
    if (account) {
      await this.work.manager.update(Account, { id: account.id }, { login });
      await this.audit.record('account.login-changed', 'account', account.id);
      return;
    }
    const id = newId();
    await this.work.manager.insert(Account, { id, personId, login });
    await this.audit.record('account.added', 'account', id);
    // Whoever is to leave gets no account that outlasts them.
    const employment = await this.facts.employment(personId);
    if (employment?.firstDayGone) await this.closeFrom(personId, employment.firstDayGone);
  }

  /** Closes an account from the start of a day in the company's zone; null opens it again. */
  async closeFrom(personId: string, firstDayGone: string | null): Promise<void> {
    await this.work.query(
      `update account set disabled_at = ($2::date)::timestamp at time zone $3 where person_id = $1`,
      [personId, firstDayGone, (await this.settings.company()).zone],
    );
  }
}

import 'reflect-metadata';
import { Account } from '@leidraad/people/server';
import { readConfig, SettableClock, UnitOfWork } from '@leidraad/shared/server';
import { NestFactory } from '@nestjs/core';
import { writeFileSync } from 'node:fs';
import { AppModule } from '../../apps/api/src/app.module';
import { ACCOUNTS, ROLLOUT } from './content/people';
import { Acting } from './loading/acting';
import { DEMO_PASSWORD, loadCompany } from './loading/company';
import { loadCourse } from './loading/course';
import { liveThrough, storyDeeds } from './loading/history';
import { loadNextVersion, loadPolicy } from './loading/policy';
import { privacyDeeds } from './loading/privacy-round';

/** Fills an empty database with the demo company, through the services, as its own people would have done it. */
async function load(): Promise<void> {
  const clock = new SettableClock(new Date());
  const config = readConfig({ LOG_LEVEL: 'error', ...process.env });
  const app = await NestFactory.createApplicationContext(AppModule.with(config, clock), {
    logger: ['error', 'warn'],
  });
  try {
    const work = app.get(UnitOfWork, { strict: false });
    if ((await work.repository(Account).count()) > 0) {
      process.stdout.write('There are people already; the demo company is not loaded.\n');
      return;
    }
    const now = new Date();
    const acting = new Acting(app, clock, now);
    acting.at(ROLLOUT.policyApprovedDaysAgo + 30);
    const people = await loadCompany(app, acting);
    const policy = await loadPolicy(app, acting, people);
    const course = await loadCourse(app, acting, people, policy);
    const deeds = [
      ...storyDeeds(app, acting, people, course),
      ...privacyDeeds(app, acting, people, policy, now),
    ];
    await liveThrough(deeds, acting, (done, of) => {
      if (process.stdout.isTTY) process.stdout.write(`\r  ${done} of ${of} days of history`);
    });
    if (process.stdout.isTTY) process.stdout.write('\n');
    await loadNextVersion(app, acting, people, policy);
    announceAccounts(people);
  } finally {
    await app.close();
  }
}

function announceAccounts(people: ReadonlyMap<string, { login: string }>): void {
  const accounts = ACCOUNTS.map((account) => ({
    login: people.get(account.externalId)?.login ?? '',
    password: DEMO_PASSWORD,
    role: account.shows.en,
  }));
  const file = process.env['LEIDRAAD_DEMO_ACCOUNTS'];
  if (file) writeFileSync(file, JSON.stringify(accounts, null, 2));
  else
    for (const account of accounts)
      process.stdout.write(`${account.login}  ${account.password}  ${account.role}\n`);
}

load().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
  process.exit(1);
});

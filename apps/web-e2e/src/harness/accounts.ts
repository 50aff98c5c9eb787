import { readFileSync } from 'node:fs';
import { ApiVisitor } from './api.ts';
import { settings } from './settings.ts';

export interface Account {
  login: string;
  password: string;
}

/** Mailboxes of the demo company (tools/demo/content/people.ts). */
const MAILBOX = {
  author: 'j.hendriks',
  approver: 'f.visser',
  hr: 'm.ozdemir',
  admin: 'w.postma',
  auditor: 'pj.dijkstra',
  employee: 'n.bakker',
} as const;
export type Who = keyof typeof MAILBOX;

const known = JSON.parse(readFileSync(settings.accountsFile, 'utf8')) as Account[];

export function account(who: Who): Account {
  const found = known.find(({ login }) => login.startsWith(`${MAILBOX[who]}@`) || login === MAILBOX[who]);
  if (!found)
    throw new Error(
      `The demo company names no account ${MAILBOX[who]}; it has ${known.map((a) => a.login).join(', ')}.`,
    );
  return found;
}

const sessions = new Map<Who, Promise<ApiVisitor>>();

/** A session beside the browser, one for the whole run: signing in is limited per address. */
export function as(who: Who): Promise<ApiVisitor> {
  const { login, password } = account(who);
  const session = sessions.get(who) ?? ApiVisitor.signIn(login, password);
  sessions.set(who, session);
  return session;
}

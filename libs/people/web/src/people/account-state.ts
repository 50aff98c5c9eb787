import { type PersonRow } from '@leidraad/people/model';
import { type IconName, type Tone } from '@leidraad/shared/web';

/** Whether somebody can sign in, as shown in the list; the word is `people.account.<key>`. */
export interface AccountState {
  key: 'left' | 'none' | 'waiting' | 'ready';
  icon: IconName;
  tone: Tone;
}

export function accountState(row: Pick<PersonRow, 'status' | 'hasAccount' | 'hasSignedIn'>): AccountState {
  if (row.status === 'left') return { key: 'left', icon: 'block', tone: 'neutral' };
  if (!row.hasAccount) return { key: 'none', icon: 'remove_circle', tone: 'neutral' };
  if (!row.hasSignedIn) return { key: 'waiting', icon: 'schedule', tone: 'warn' };
  return { key: 'ready', icon: 'check_circle', tone: 'good' };
}

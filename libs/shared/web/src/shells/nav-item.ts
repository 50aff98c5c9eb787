import { InjectionToken } from '@angular/core';
import { type Permission } from '@leidraad/shared/model';
import { type IconName } from '../icons/icon-names';

/** One place in a menu. Shown to who has any of `permissions`; without them to everybody. */
export interface NavItem {
  path: string;
  icon: IconName;
  /** Key of the label. */
  label: string;
  permissions?: readonly Permission[];
  /** Current only at exactly this path. */
  exact?: boolean;
}

/** Items of the rail for trainers, HR and administrators, in order. Given by apps/web, which knows all capabilities. */
export const WORK_ITEMS = new InjectionToken<readonly NavItem[]>('items of the work rail');

/** Items of the app bar of the employee. */
export const LEARN_ITEMS = new InjectionToken<readonly NavItem[]>('items of the app bar');

export const mayOpen = (item: NavItem, permissions: ReadonlySet<Permission>): boolean =>
  item.permissions === undefined || item.permissions.some((permission) => permissions.has(permission));

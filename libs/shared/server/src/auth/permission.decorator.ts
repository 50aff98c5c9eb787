import type { Permission } from '@leidraad/shared/model';
import { SetMetadata } from '@nestjs/common';

export const PERMISSION = 'leidraad:permission';
export type RoutePermission = { public: true } | { anyOf: readonly Permission[] };

/** The permission a route needs (any of them). Scope by unit is the service's work. */
export const Allow = (...anyOf: [Permission, ...Permission[]]) =>
  SetMetadata<string, RoutePermission>(PERMISSION, { anyOf });

/** A route for anybody, signed in or not. */
export const Public = () => SetMetadata<string, RoutePermission>(PERMISSION, { public: true });

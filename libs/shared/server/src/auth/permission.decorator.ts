import type { Permission } from '@leidraad/shared/model';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const PERMISSION = 'leidraad:permission';
/** Where the API document says what an operation needs: a list of permissions, or `public`. */
export const PERMISSION_EXTENSION = 'x-permission';
export type RoutePermission = { public: true } | { anyOf: readonly Permission[] };

/** The permission a route needs (any of them). Scope by unit is the service's work. */
export const Allow = (...anyOf: [Permission, ...Permission[]]): MethodDecorator =>
  applyDecorators(
    SetMetadata<string, RoutePermission>(PERMISSION, { anyOf }),
    ApiExtension(PERMISSION_EXTENSION, anyOf),
  );

/** A route for anybody, signed in or not. */
export const Public = (): MethodDecorator =>
  applyDecorators(
    SetMetadata<string, RoutePermission>(PERMISSION, { public: true }),
    ApiExtension(PERMISSION_EXTENSION, 'public'),
  );

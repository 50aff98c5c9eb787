import { DomainError } from '@leidraad/shared/model';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { PERMISSION, type RoutePermission } from './permission.decorator';
import { requestContext } from './request-context';

/** Lets a request through when its person has one of the permissions its route declares. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const needed = this.reflector.get<RoutePermission | undefined>(PERMISSION, context.getHandler());
    if (!needed) throw new DomainError('permission.missing', 'forbidden');
    if ('public' in needed) return true;
    const actor = requestContext.actor();
    if (!needed.anyOf.some((permission) => actor.may(permission)))
      throw new DomainError('permission.missing', 'forbidden');
    return true;
  }
}

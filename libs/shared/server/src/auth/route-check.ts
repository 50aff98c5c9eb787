import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSION, type RoutePermission } from './permission.decorator';

export interface DeclaredRoute {
  name: string;
  method: string;
  path: string;
  permission: RoutePermission | undefined;
}

/** Knows every route and what it needs; a route that declares nothing makes the start fail. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  routes(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap((wrapper) => {
      const controller = wrapper.metatype as { name: string; prototype: object };
      const base = Reflect.getMetadata('path', controller) as string | undefined;
      return this.scanner.getAllMethodNames(controller.prototype).flatMap((method) => {
        const handler = (controller.prototype as Record<string, object>)[method] as object;
        const path = Reflect.getMetadata('path', handler) as string | undefined;
        if (path === undefined) return [];
        const verb = RequestMethod[Reflect.getMetadata('method', handler) as number] ?? 'GET';
        const whole = `/${[base, path]
          .map((part) => (part ?? '').replace(/^\/|\/$/g, ''))
          .filter(Boolean)
          .join('/')}`;
        const permission = Reflect.getMetadata(PERMISSION, handler) as RoutePermission | undefined;
        return [{ name: `${controller.name}.${method}`, method: verb, path: whole, permission }];
      });
    });
  }

  onApplicationBootstrap(): void {
    const open = this.routes().filter((route) => route.permission === undefined);
    if (open.length > 0)
      throw new Error(`Routes without a permission: ${open.map((route) => route.name).join(', ')}`);
  }
}

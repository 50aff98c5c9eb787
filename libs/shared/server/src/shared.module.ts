import { SHARED_ERRORS, type ErrorCatalogue } from '@leidraad/shared/model';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Audit } from './audit/audit.service';
import { RouteCheck } from './auth/route-check';
import { SessionCheck } from './auth/session-check';
import { ChangesController } from './changes/changes.controller';
import { Changes } from './changes/changes.service';
import { Clock } from './clock';
import { CONFIG, type Config } from './config/config';
import { SnakeNaming } from './database/naming';
import { preparingDriver } from './database/prepared-statements';
import { UnitOfWork } from './database/unit-of-work';
import { DomainEvents } from './events/domain-events';
import { Files } from './files/files.service';
import { HealthController, Stopping } from './health/health.controller';
import { ERROR_MESSAGES } from './http/error.filter';
import { RateLimits } from './http/rate-limits';
import { Jobs } from './jobs/jobs.service';

export interface SharedOptions {
  config: Config;
  entities: (abstract new () => object)[];
  messages: ErrorCatalogue[];
  clock?: Clock;
}

/** What every capability stands on; global. */
@Global()
@Module({})
export class SharedModule {
  static forRoot(options: SharedOptions): DynamicModule {
    return {
      module: SharedModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({
          type: 'postgres',
          driver: preparingDriver,
          url: options.config.DATABASE_URL,
          entities: options.entities as never,
          namingStrategy: new SnakeNaming(),
          uuidExtension: 'pgcrypto',
          installExtensions: false,
          synchronize: false,
          applicationName: 'leidraad',
          poolSize: options.config.DATABASE_POOL,
          retryAttempts: 0,
        }),
      ],
      controllers: [HealthController, ChangesController],
      providers: [
        { provide: CONFIG, useValue: options.config },
        { provide: Clock, useValue: options.clock ?? new Clock() },
        { provide: ERROR_MESSAGES, useValue: Object.assign({}, SHARED_ERRORS, ...options.messages) },
        Audit,
        Changes,
        DomainEvents,
        Files,
        Jobs,
        RateLimits,
        RouteCheck,
        SessionCheck,
        Stopping,
        UnitOfWork,
      ],
      exports: [
        CONFIG,
        Clock,
        ERROR_MESSAGES,
        Audit,
        Changes,
        DomainEvents,
        Files,
        Jobs,
        RateLimits,
        RouteCheck,
        SessionCheck,
        UnitOfWork,
      ],
    };
  }
}

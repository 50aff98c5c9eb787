import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { CONFIG, type Config } from '../config/config';
import { UnitOfWork } from '../database/unit-of-work';

type Handler = (data: Record<string, string>) => Promise<void>;

/**
 * Work that outlives its request, in PostgreSQL. A job enqueued in a transaction exists exactly when that commits.
 * Payloads hold ids only: they stay in the queue's archive.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly handlers = new Map<string, Handler>();
  private readonly boss: PgBoss;
  private running = false;

  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) config: Config,
  ) {
    this.boss = new PgBoss({
      connectionString: config.DATABASE_URL,
      // Made and migrated by the owner of the schema; the application has no rights to change it.
      max: 3,
      schema: 'boss',
      migrate: false,
      createSchema: false,
      reindex: false,
      useListenNotify: true,
    });
    this.boss.on('error', (error) => this.logger.error({ err: error }, 'Job queue'));
  }

  /** Says who carries out jobs of this name; call it from a module's constructor or `onModuleInit`. */
  define(name: string, handler: Handler): void {
    this.handlers.set(name, handler);
  }

  /** Puts a job in the queue within the running transaction. Failing ones are tried again, with growing pauses. */
  async enqueue(name: string, data: Record<string, string>): Promise<void> {
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await this.work.query(text, values) }),
    };
    await this.boss.send(name, data, { db, retryLimit: 5, retryDelay: 2, retryBackoff: true });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    this.running = true;
    for (const [name, handler] of this.handlers) {
      await this.boss.createQueue(name, { notify: true });
      await this.boss.work<Record<string, string>>(name, { pollingIntervalSeconds: 2 }, async (jobs) => {
        for (const job of jobs) await handler(job.data);
      });
    }
  }

  /** Takes no new jobs and finishes the running ones; requests that are still running may enqueue. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.running) for (const name of this.handlers.keys()) await this.boss.offWork(name, { wait: true });
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.running) return;
    this.running = false;
    await this.boss.stop({ graceful: true, timeout: 5000 });
  }
}

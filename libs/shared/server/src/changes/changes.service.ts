import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Client } from 'pg';
import { Subject } from 'rxjs';
import { CONFIG, type Config } from '../config/config';
import { UnitOfWork } from '../database/unit-of-work';

const CHANNEL = 'leidraad_changes';
/** Longer than a page on a slow line takes from reading a fact to watching it. */
const REMEMBERED_MS = 30_000;

/**
 * Notices that something changed, for pages that watch it. They travel through PostgreSQL at commit, so every server
 * process hears them; they carry a topic only, and pages read the facts through the API.
 */
@Injectable()
export class Changes implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Changes.name);
  private readonly topics = new Subject<string>();
  /** When each topic was last heard of, the oldest first. */
  private readonly last = new Map<string, number>();
  private client: Client | null = null;
  private stopped = false;
  readonly heard = this.topics.asObservable();

  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Tells watchers of `topic` once the running transaction commits. */
  async announce(topic: string): Promise<void> {
    await this.work.query('select pg_notify($1, $2)', [CHANNEL, topic]);
  }

  /** Like `announce`, for many topics in one statement. */
  async announceAll(topics: readonly string[]): Promise<void> {
    await this.work.query('select pg_notify($1, topic) from unnest($2::text[]) topic', [CHANNEL, topics]);
  }

  /**
   * Whether a topic changed in the last half minute. Who begins to watch asks: what changed between the reading of a page
   * and its watching was told to nobody.
   */
  changedLately(topic: string): boolean {
    this.forget();
    return this.last.has(topic);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  /** Ends the watching requests first: the server waits for running requests, and these would never end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.topics.complete();
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.config.DATABASE_URL, keepAlive: true });
    client.on('notification', (notice) => this.hear(notice.payload ?? ''));
    client.on('error', () => undefined);
    client.on('end', () => this.reconnect());
    this.client = client;
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      this.logger.warn('Cannot listen for changes, trying again');
      await client.end().catch(() => undefined);
    }
  }

  private hear(topic: string): void {
    this.last.delete(topic);
    this.last.set(topic, performance.now());
    this.forget();
    this.topics.next(topic);
  }

  private forget(): void {
    const before = performance.now() - REMEMBERED_MS;
    for (const [topic, at] of this.last) {
      if (at > before) return;
      this.last.delete(topic);
    }
  }

  private reconnect(): void {
    if (this.stopped) return;
    setTimeout(() => void (this.stopped || this.listen()), 1000).unref();
  }
}

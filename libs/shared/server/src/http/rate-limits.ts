import { DomainError } from '@leidraad/shared/model';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { sha256 } from '../files/files.service';

/** How often something may happen: `points` times in `seconds`. */
export interface Limit {
  name: string;
  points: number;
  seconds: number;
}

/** Counters in PostgreSQL, shared by all processes; keys are hashed, so no address or login is stored. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Counts one use; throws `code` (default `request.limited`) with the seconds to wait when the limit is reached. */
  async use(limit: Limit, key: string, code = 'request.limited'): Promise<void> {
    try {
      await this.limiter(limit).consume(sha256(`${limit.name}:${key}`).slice(0, 40));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new DomainError(code, 'limited', { params: { seconds, minutes: Math.ceil(seconds / 60) } });
    }
  }

  /** Takes back one counted use that was honest after all: one address may be a whole office. */
  async giveBack(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).reward(sha256(`${limit.name}:${key}`).slice(0, 40), 1);
  }

  /** Starts counting anew, after a success. */
  async reset(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).delete(sha256(`${limit.name}:${key}`).slice(0, 40));
  }

  private limiter(limit: Limit): RateLimiterPostgres {
    const known = this.limiters.get(limit.name);
    if (known) return known;
    const pool = (this.dataSource.driver as unknown as { master: unknown }).master;
    const made = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.seconds,
    });
    this.limiters.set(limit.name, made);
    return made;
  }
}

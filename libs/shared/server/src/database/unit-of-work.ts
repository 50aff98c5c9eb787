import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';

interface Work {
  manager: EntityManager;
  afterCommit: (() => void)[];
}

const current = new AsyncLocalStorage<Work>();

/**
 * One transaction around everything a request changes: rows, audit, events, jobs, notices. Code inside `run` uses
 * `manager` and lands in the same transaction without passing it on; a nested `run` joins the outer one.
 */
@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The manager of the running transaction, or one outside any for reads. */
  get manager(): EntityManager {
    return current.getStore()?.manager ?? this.dataSource.manager;
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Rows of a SQL query in the running transaction; `$1`-style parameters. */
  query<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.manager.query(sql, parameters) as Promise<T[]>;
  }

  /** Runs `work` in a transaction: all of it happens, or nothing. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (current.getStore()) return work();
    const afterCommit: (() => void)[] = [];
    const result = await this.dataSource.transaction((manager) =>
      current.run({ manager, afterCommit }, work),
    );
    for (const done of afterCommit) done();
    return result;
  }

  /** Runs `done` once the transaction is committed; at once outside one. For notices in memory, never for facts. */
  afterCommit(done: () => void): void {
    const work = current.getStore();
    if (work) work.afterCommit.push(done);
    else done();
  }

  /** Holds a lock with this name until the transaction ends, so that two requests about one thing take turns. */
  async lock(name: string): Promise<void> {
    await this.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }
}

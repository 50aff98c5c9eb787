import type { ComparableClause, Comparison } from '@leidraad/policies/model';
import { DomainError, type Language } from '@leidraad/shared/model';
import { type Config, CONFIG } from '@leidraad/shared/server';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Piscina } from 'piscina';
import { type DocumentAnswer, type DocumentOutcome, type DocumentTask, documentWork } from './document-work';
import { Turns } from './turns';
import type { UnderstandOptions } from './understand';
import type { UnderstoodDocument } from './understood-document';
import { workerFault } from './worker-fault';

const THREADS = 2;
const MOST_WAITING = 8;
/** A thread that needs more is ended. The sizes are V8's, in MB; a 20 MB document needs far less. */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };

/**
 * Reads and compares documents in threads of their own, with limits on time, memory and number: `source.too-slow`,
 * `source.too-heavy`, `source.busy`, and `source.damaged` for what broke the reader.
 */
@Injectable()
export class Documents implements OnApplicationShutdown {
  private readonly logger = new Logger('Documents');
  private readonly turns = new Turns(THREADS, MOST_WAITING);
  private pool: Piscina | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  understand(bytes: Uint8Array, options: UnderstandOptions): Promise<UnderstoodDocument> {
    return this.run({ kind: 'understand', bytes, options }) as Promise<UnderstoodDocument>;
  }

  compare(
    old: readonly ComparableClause[],
    new_: readonly ComparableClause[],
    language: Language,
  ): Promise<Comparison> {
    return this.run({ kind: 'compare', old, new: new_, language }) as Promise<Comparison>;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  private async run(task: DocumentTask): Promise<DocumentAnswer> {
    const outcome = await this.turns.take(() => this.inThread(task));
    if ('answer' in outcome) return outcome.answer;
    const { code, kind, details } = outcome.refused;
    throw new DomainError(code, kind, details);
  }

  private async inThread(task: DocumentTask): Promise<DocumentOutcome> {
    const file = workerFile(this.config);
    if (file === null) return documentWork(task);
    this.pool ??= new Piscina({
      filename: file,
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: 30_000,
      resourceLimits: MEMORY,
    });
    try {
      const signal = AbortSignal.timeout(this.config.DOCUMENT_SECONDS * 1000);
      return (await this.pool.run(task, { signal })) as DocumentOutcome;
    } catch (fault) {
      const refusal = workerFault(fault);
      this.logger.warn({ err: fault }, `A document was refused: ${refusal.code}`);
      throw refusal;
    }
  }
}

/**
 * The worker's program: beside the running one, dist/api/main.js or a tool, in dist/workers. Null in tests that name
 * none: they read in their own thread.
 */
function workerFile(config: Config): string | null {
  if (config.DOCUMENT_WORKER === undefined && config.NODE_ENV === 'test') return null;
  const file =
    config.DOCUMENT_WORKER ?? join(dirname(process.argv[1] ?? ''), '..', 'workers', 'understanding.js');
  if (!existsSync(file))
    throw new Error(`The program that reads documents is missing: ${file}. Build first.`);
  return file;
}

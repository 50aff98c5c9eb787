import type { Comparison } from '@leidraad/policies/model';
import { DomainError } from '@leidraad/shared/model';
import { type Config, CONFIG } from '@leidraad/shared/server';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Compared, DecidedRelation, Overrule } from '../comparison/apply-overrules';
import { type DocumentAnswer, type DocumentOutcome, type DocumentTask, documentWork } from './document-work';
import { ReaderProcess } from './reader-process';
import { Turns } from './turns';
import type { UnderstandOptions } from './understand';
import type { UnderstoodDocument } from './understood-document';

const PROCESSES = 2;
const MOST_WAITING = 8;
/** A process that had nothing to do for this long is ended; starting one takes a few hundred milliseconds. */
const IDLE_MS = 30_000;

/**
 * Reads and compares documents in processes of their own, with limits on time, memory and number: `source.too-slow`,
 * `source.too-heavy`, `source.busy`, and `source.damaged` for what broke the reader.
 */
@Injectable()
export class Documents implements OnApplicationShutdown {
  private readonly logger = new Logger('Documents');
  private readonly turns = new Turns(PROCESSES, MOST_WAITING);
  /** Processes without work, and the timers that end them. */
  private readonly idle = new Map<ReaderProcess, NodeJS.Timeout>();
  private readonly all = new Set<ReaderProcess>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  understand(bytes: Uint8Array, options: UnderstandOptions): Promise<UnderstoodDocument> {
    return this.run({ kind: 'understand', bytes, options }) as Promise<UnderstoodDocument>;
  }

  /** How two texts belong together, as proposed. */
  compare(compared: Compared): Promise<Comparison> {
    return this.run({ kind: 'compare', compared }) as Promise<Comparison>;
  }

  /** The same with the owner's choices. */
  decide(
    compared: Compared,
    proposed: Comparison,
    overrules: readonly Overrule[],
  ): Promise<DecidedRelation[]> {
    return this.run({ kind: 'decide', compared, proposed, overrules }) as Promise<DecidedRelation[]>;
  }

  onApplicationShutdown(): void {
    for (const reader of this.all) this.forget(reader);
  }

  private async run(task: DocumentTask): Promise<DocumentAnswer> {
    const outcome = await this.turns.take(() => this.elsewhere(task));
    if ('answer' in outcome) return outcome.answer;
    const { code, kind, details } = outcome.refused;
    throw new DomainError(code, kind, details);
  }

  private async elsewhere(task: DocumentTask): Promise<DocumentOutcome> {
    const file = readerProgram(this.config);
    if (file === null) return documentWork(task);
    const reader = this.take(file);
    try {
      return await reader.run(task, this.config.DOCUMENT_SECONDS, (fault) =>
        this.logger.warn(`A document was refused, ${fault}`),
      );
    } finally {
      if (reader.ended || reader.isFull) this.forget(reader);
      else this.idle.set(reader, setTimeout(() => this.forget(reader), IDLE_MS).unref());
    }
  }

  private take(file: string): ReaderProcess {
    for (const [reader, timer] of this.idle) {
      clearTimeout(timer);
      this.idle.delete(reader);
      if (!reader.ended) return reader;
      this.forget(reader);
    }
    const reader = new ReaderProcess(file, this.config.DOCUMENT_MEMORY_MB);
    this.all.add(reader);
    return reader;
  }

  private forget(reader: ReaderProcess): void {
    clearTimeout(this.idle.get(reader));
    this.idle.delete(reader);
    this.all.delete(reader);
    reader.end();
  }
}

/**
 * The program that reads: built into dist/workers, beside the running one (dist/api/main.js or a tool). Null in tests
 * that name none: they read in their own process.
 */
function readerProgram(config: Config): string | null {
  if (config.DOCUMENT_WORKER === undefined && config.NODE_ENV === 'test') return null;
  const file =
    config.DOCUMENT_WORKER ?? join(dirname(process.argv[1] ?? ''), '..', 'workers', 'understanding.js');
  if (!existsSync(file))
    throw new Error(`The program that reads documents is missing: ${file}. Build first.`);
  return file;
}

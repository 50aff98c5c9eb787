import type { Comparison } from '@leidraad/policies/model';
import { type Config, CONFIG } from '@leidraad/shared/server';
import { programFile, WorkProcesses } from '@leidraad/shared/server/working';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Compared, DecidedRelation, Overrule } from '../comparison/apply-overrules';
import { type DocumentAnswer, type DocumentTask, documentWork } from './document-work';
import type { UnderstandOptions } from './understand';
import type { UnderstoodDocument } from './understood-document';

/**
 * Reads and compares documents in processes of their own, with limits on time, memory and number: `source.too-slow`,
 * `source.too-heavy`, `source.busy`, and `source.damaged` for what broke the reader.
 */
@Injectable()
export class Documents implements OnApplicationShutdown {
  private readonly logger = new Logger('Documents');
  private readonly processes: WorkProcesses<DocumentTask, DocumentAnswer>;

  constructor(@Inject(CONFIG) config: Config) {
    this.processes = new WorkProcesses(
      () => programFile('understanding', config.DOCUMENT_WORKER, config.NODE_ENV),
      documentWork,
      {
        processes: 2,
        mostWaiting: 8,
        seconds: config.DOCUMENT_SECONDS,
        megabytes: config.DOCUMENT_MEMORY_MB,
        codes: {
          slow: 'source.too-slow',
          heavy: 'source.too-heavy',
          damaged: 'source.damaged',
          busy: 'source.busy',
        },
        log: (fault) => this.logger.warn(`A document was refused, ${fault}`),
      },
    );
  }

  understand(bytes: Uint8Array, options: UnderstandOptions): Promise<UnderstoodDocument> {
    return this.processes.run({ kind: 'understand', bytes, options }) as Promise<UnderstoodDocument>;
  }

  /** How two texts belong together, as proposed. */
  compare(compared: Compared): Promise<Comparison> {
    return this.processes.run({ kind: 'compare', compared }) as Promise<Comparison>;
  }

  /** The same with the owner's choices. */
  decide(
    compared: Compared,
    proposed: Comparison,
    overrules: readonly Overrule[],
  ): Promise<DecidedRelation[]> {
    return this.processes.run({ kind: 'decide', compared, proposed, overrules }) as Promise<
      DecidedRelation[]
    >;
  }

  onApplicationShutdown(): void {
    this.processes.end();
  }
}

import {
  type ExportSettings,
  type Item,
  type ItemsPreview,
  MOST_UPLOAD_BYTES,
} from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { type Config, CONFIG } from '@leidraad/shared/server';
import { bytesOfBase64 } from '@leidraad/shared/server/reading';
import { programFile, WorkProcesses } from '@leidraad/shared/server/working';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { ItemFileHead } from '../json/write-json';
import { itemWork, type ItemTask } from './item-work';
import { type WrittenItems, writeItems } from './write-items';

/**
 * Files with items. They are read in processes of their own, with limits on time, memory and number: `items.too-slow`,
 * `items.too-heavy`, `items.busy`, and `items.file-damaged` for what broke the reader.
 */
@Injectable()
export class ItemFiles implements OnApplicationShutdown {
  private readonly logger = new Logger('ItemFiles');
  private readonly processes: WorkProcesses<ItemTask, ItemsPreview>;

  constructor(@Inject(CONFIG) config: Config) {
    this.processes = new WorkProcesses(
      () => programFile('items', config.ITEM_WORKER, config.NODE_ENV),
      itemWork,
      {
        processes: 2,
        mostWaiting: 8,
        seconds: config.DOCUMENT_SECONDS,
        megabytes: config.DOCUMENT_MEMORY_MB,
        codes: {
          slow: 'items.too-slow',
          heavy: 'items.too-heavy',
          damaged: 'items.file-damaged',
          busy: 'items.busy',
        },
        log: (fault) => this.logger.warn(`A file with items was refused, ${fault}`),
      },
    );
  }

  /** What an uploaded file becomes; nothing is stored. `left`: whoever asked is gone, which ends the reading. */
  async preview(base64: string, fileName?: string, left?: AbortSignal): Promise<ItemsPreview> {
    const bytes = bytesOfBase64(base64);
    if (bytes === null) throw new DomainError('items.base64', 'invalid');
    if (bytes.length > MOST_UPLOAD_BYTES)
      throw new DomainError('request.too-large', 'too-large', { params: { max: '20 MB' } });
    return this.processes.run({ bytes, fileName }, left);
  }

  /** Items as a file, with what it could not hold; fast, since a course has two hundred at most. */
  write(items: readonly Item[], settings: ExportSettings, head: ItemFileHead): Promise<WrittenItems> {
    return writeItems(items, settings, head);
  }

  onApplicationShutdown(): void {
    this.processes.end();
  }
}

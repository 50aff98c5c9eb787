import type { StoredPicture } from '@leidraad/quizzes/model';
import { Audit, Clock, Files, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { cleanPicture } from './clean/clean-picture';
import { Picture } from './picture.entity';

/** Pictures for items: kept without what they tell beside their picture, and never changed. */
@Injectable()
export class Pictures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
  ) {}

  /** Keeps a picture; throws what `cleanPicture` refuses it with. */
  async store(bytes: Uint8Array): Promise<StoredPicture> {
    const { width, height, ...cleaned } = cleanPicture(bytes);
    return this.work.run(async () => {
      const { id: fileId, sha256 } = await this.files.store(cleaned.bytes, cleaned.mediaType);
      await this.work.manager.insert(Picture, { fileId, width, height, createdAt: this.clock.now() });
      await this.audit.record('course.picture-added', 'picture', fileId, { data: { sha256, width, height } });
      return { fileId, width, height };
    });
  }

  /** Those of some files that are no pictures here. */
  async unknown(fileIds: readonly string[]): Promise<Set<string>> {
    if (fileIds.length === 0) return new Set();
    const known = await this.work.repository(Picture).findBy({ fileId: In([...fileIds]) });
    const ids = new Set(known.map(({ fileId }) => fileId));
    return new Set(fileIds.filter((id) => !ids.has(id)));
  }
}

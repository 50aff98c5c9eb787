import type { StoredPicture } from '@leidraad/quizzes/model';
import { Audit, Clock, Files, StoredFile, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { cleanPicture } from './clean/clean-picture';
import { Picture } from './picture.entity';
import { REMOVE_PICTURES, UNPUBLISHED_PICTURES } from './pictures.queries';
import { PicturesInUse } from './pictures-in-use';

/** Long enough to finish a question, or to put one back. */
const UNUSED_FOR_MS = 24 * 60 * 60 * 1000;

/** Pictures for items: kept without what they tell beside their picture, and never changed. */
@Injectable()
export class Pictures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly inUse: PicturesInUse,
  ) {}

  /** Keeps a picture; throws what `cleanPicture` refuses it with. */
  async store(bytes: Uint8Array): Promise<StoredPicture> {
    const { width, height, ...cleaned } = cleanPicture(bytes);
    return this.work.run(async () => {
      const { id: fileId, sha256 } = await this.files.store(cleaned.bytes, cleaned.mediaType);
      await this.work.manager.insert(Picture, { fileId, width, height, createdAt: this.clock.now() });
      await this.audit.record('course.picture-added', 'picture', fileId, { data: { sha256, width, height } });
      await this.forgetUnused();
      return { fileId, width, height };
    });
  }

  /** Takes away what was kept more than a day ago and nothing shows: no draft, and no item as it was ever published. */
  private async forgetUnused(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - UNUSED_FOR_MS);
    const old = await this.work.query<{ fileId: string }>(UNPUBLISHED_PICTURES, [before]);
    if (old.length === 0) return;
    const unused = await this.inUse.unusedOf(old.map(({ fileId }) => fileId));
    const gone = await this.work.query<{ fileId: string }>(REMOVE_PICTURES, [unused]);
    if (gone.length === 0) return;
    await this.work.manager.delete(StoredFile, { id: In(gone.map(({ fileId }) => fileId)) });
    for (const { fileId } of gone) await this.audit.record('course.picture-removed', 'picture', fileId);
  }

  /** Those of some files that are no pictures here. */
  async unknown(fileIds: readonly string[]): Promise<Set<string>> {
    if (fileIds.length === 0) return new Set();
    const known = await this.work.repository(Picture).findBy({ fileId: In([...fileIds]) });
    const ids = new Set(known.map(({ fileId }) => fileId));
    return new Set(fileIds.filter((id) => !ids.has(id)));
  }
}

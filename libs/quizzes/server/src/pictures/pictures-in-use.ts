import { Injectable } from '@nestjs/common';

/** Ids of all pictures that are shown by what nobody published yet; nothing joins them before the transaction ends. */
export type PictureSource = () => Promise<readonly string[]>;

/** What is being written shows pictures, too. Courses know their drafts and answer through this port. */
@Injectable()
export class PicturesInUse {
  private source: PictureSource | null = null;

  provide(source: PictureSource): void {
    this.source = source;
  }

  /** Those of `fileIds` that nothing being written shows; none as long as nobody can tell. */
  async unusedOf(fileIds: readonly string[]): Promise<string[]> {
    if (!this.source) return [];
    const used = new Set(await this.source());
    return fileIds.filter((id) => !used.has(id));
  }
}

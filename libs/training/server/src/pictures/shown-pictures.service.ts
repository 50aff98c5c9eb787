import { DomainError } from '@leidraad/shared/model';
import { Files, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { VISIBLE_PICTURE } from './shown-pictures.queries';

/** Pictures of items, for who may see them. */
@Injectable()
export class ShownPictures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: Files,
  ) {}

  /** The picture; `picture.unknown` for one that somebody may not see, as for one that is not there. */
  async read(fileId: string): Promise<{ bytes: Buffer; mediaType: string; sha256: string }> {
    const actor = requestContext.actor();
    const writes = actor.may('courses.write') || actor.may('courses.approve');
    const [visible] = await this.work.query<{ id: string }>(VISIBLE_PICTURE, [
      fileId,
      actor.personId,
      writes,
    ]);
    const file = visible && (await this.files.load(visible.id));
    if (!file) throw new DomainError('picture.unknown', 'missing');
    return file;
  }
}

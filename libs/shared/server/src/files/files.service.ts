import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { Clock } from '../clock';
import { UnitOfWork } from '../database/unit-of-work';
import { StoredFile } from './stored-file.entity';

/** SHA-256 in lower-case hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The one storage port: bytes in, bytes out, by id. */
@Injectable()
export class Files {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async store(bytes: Uint8Array, mediaType: string): Promise<{ id: string; sha256: string; size: number }> {
    const file = { id: newId(), sha256: sha256(bytes), size: bytes.byteLength };
    await this.work.manager.insert(StoredFile, {
      ...file,
      mediaType,
      bytes: Buffer.from(bytes),
      createdAt: this.clock.now(),
    });
    return file;
  }

  async load(id: string): Promise<{ bytes: Buffer; mediaType: string; sha256: string } | null> {
    const file = await this.work.repository(StoredFile).findOne({
      where: { id },
      select: { id: true, bytes: true, mediaType: true, sha256: true },
    });
    return file && { bytes: file.bytes, mediaType: file.mediaType, sha256: file.sha256 };
  }
}

import type { Settings } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Files, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Company } from '../company.entity';
import { UnitScope } from '../people/unit-scope';

const LOGO_MAX_BYTES = 1_000_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/** The company's own settings. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly scope: UnitScope,
  ) {}

  async company(): Promise<Company> {
    return this.work.repository(Company).findOneByOrFail({ id: 1 });
  }

  async read(): Promise<Settings> {
    const { id: _id, logoFileId, ...settings } = await this.company();
    return { ...settings, hasLogo: logoFileId !== null };
  }

  async change({ revision, ...settings }: Omit<Settings, 'hasLogo'>): Promise<Settings> {
    await this.scope.requireWhole('settings.write');
    await this.work.run(async () => {
      const updated = await this.work.manager.update(
        Company,
        { id: 1, revision },
        { ...settings, revision: revision + 1 },
      );
      if (updated.affected === 0)
        throw new DomainError('settings.stale', 'stale', { current: await this.read() });
      await this.audit.record('settings.changed', 'company', null);
    });
    return this.read();
  }

  async setLogo(base64: string): Promise<void> {
    await this.scope.requireWhole('settings.write');
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.byteLength > LOGO_MAX_BYTES) throw new DomainError('settings.logo-too-large', 'too-large');
    const png = bytes.subarray(0, PNG.length).equals(PNG);
    if (!png && !bytes.subarray(0, JPEG.length).equals(JPEG))
      throw new DomainError('settings.logo-format', 'invalid');
    await this.work.run(async () => {
      const file = await this.files.store(bytes, png ? 'image/png' : 'image/jpeg');
      await this.work.manager.update(Company, { id: 1 }, { logoFileId: file.id });
      await this.audit.record('settings.logo-changed', 'company', null, { data: { sha256: file.sha256 } });
    });
  }

  async removeLogo(): Promise<void> {
    await this.scope.requireWhole('settings.write');
    await this.work.run(async () => {
      await this.work.manager.update(Company, { id: 1 }, { logoFileId: null });
      await this.audit.record('settings.logo-removed', 'company', null);
    });
  }

  async logo(): Promise<{ bytes: Buffer; mediaType: string; sha256: string } | null> {
    const { logoFileId } = await this.company();
    return logoFileId === null ? null : this.files.load(logoFileId);
  }
}

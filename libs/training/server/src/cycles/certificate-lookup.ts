import { Injectable } from '@nestjs/common';

/** Certificate ids by cycle id, for the cycles that have one. */
export type CertificateSource = (cycleIds: string[]) => Promise<Map<string, string>>;

/**
 * Which certificate came of a cycle. Certificates stand right of training and answer through this port; without them
 * there are none.
 */
@Injectable()
export class CertificateLookup {
  private source: CertificateSource = async () => new Map();

  provide(source: CertificateSource): void {
    this.source = source;
  }

  async of(cycleIds: string[]): Promise<Map<string, string>> {
    return cycleIds.length === 0 ? new Map() : this.source(cycleIds);
  }

  async ofOne(cycleId: string): Promise<string | null> {
    return (await this.of([cycleId])).get(cycleId) ?? null;
  }
}

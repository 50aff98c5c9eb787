import { UnitOfWork } from '@leidraad/shared/server';
import { CertificateLookup } from '@leidraad/training/server';
import { Injectable } from '@nestjs/common';

/** Answers training's question which certificate came of a cycle: the newest revision. */
@Injectable()
export class CertificateSource {
  constructor(work: UnitOfWork, lookup: CertificateLookup) {
    lookup.provide(async (cycleIds) => {
      const rows = await work.query<{ cycle_id: string; id: string }>(
        `select distinct on (cycle_id) cycle_id, id from certificate
         where cycle_id = any($1) order by cycle_id, revision desc`,
        [cycleIds],
      );
      return new Map(rows.map((row) => [row.cycle_id, row.id]));
    });
  }
}

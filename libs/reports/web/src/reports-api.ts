import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { courseRowsSchema } from '@leidraad/courses/model';
import { unitsSchema } from '@leidraad/people/model';
import { auditPageSchema, completionPageSchema, completionTilesSchema } from '@leidraad/reports/model';
import { apiResource, KeysetList } from '@leidraad/shared/web';
import { firstValueFrom } from 'rxjs';

const withQuery = (path: string, query: string) => (query ? `${path}?${query}` : path);

/** Reads of this capability; each in an injection context. */
@Injectable({ providedIn: 'root' })
export class ReportsApi {
  private readonly http = inject(HttpClient);

  completion(query: () => string) {
    return new KeysetList(() => withQuery('/api/completion', query()), completionPageSchema);
  }

  tiles(query: () => string) {
    return apiResource(() => withQuery('/api/completion/tiles', query()), completionTilesSchema);
  }

  units() {
    return apiResource(() => '/api/units?permission=completion.read', unitsSchema);
  }

  /** `wanted`: not everybody who reads completion may list courses. */
  courses(wanted: () => boolean) {
    return apiResource(() => (wanted() ? '/api/courses' : undefined), courseRowsSchema);
  }

  audit(query: () => string) {
    return new KeysetList(() => withQuery('/api/audit-entries', query()), auditPageSchema);
  }

  /** The whole list under these filters as a file. */
  export(query: string): Promise<Blob> {
    const address = withQuery('/api/completion/export.csv', query);
    return firstValueFrom(this.http.get(address, { responseType: 'blob' }));
  }
}

import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type VersionRow, versionRowsSchema } from '@leidraad/policies/model';
import { apiResource } from '@leidraad/shared/web';
import { firstValueFrom } from 'rxjs';

/** The versions of a policy one after the other. */
@Injectable({ providedIn: 'root' })
export class VersionsApi {
  private readonly http = inject(HttpClient);

  /** Newest first; nothing is asked while `slug` is undefined. */
  rows(slug: () => string | undefined) {
    return apiResource(() => {
      const wanted = slug();
      return wanted && addressOf(wanted);
    }, versionRowsSchema);
  }

  /** Takes an approved version back; gives the versions as they stand then. */
  async withdraw(slug: string, version: VersionRow, reason: string): Promise<VersionRow[]> {
    const address = `${addressOf(slug)}/${version.versionId}/withdrawal`;
    return versionRowsSchema.parse(await firstValueFrom(this.http.post(address, { reason })));
  }
}

const addressOf = (slug: string) => `/api/policies/${encodeURIComponent(slug)}/versions`;

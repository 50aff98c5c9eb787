import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Writes and files of certificates; each throws an `ApiError`. Addresses of the reads stand here too. */
@Injectable({ providedIn: 'root' })
export class CertificatesApi {
  private readonly http = inject(HttpClient);

  pdf(id: string): Promise<Blob> {
    return firstValueFrom(this.http.get(`${certificatePath(id)}/pdf`, { responseType: 'blob' }));
  }

  /** Shows one's name on the public page, or hides it again. */
  async shareName(id: string, showName: boolean): Promise<void> {
    await firstValueFrom(this.http.put(`${certificatePath(id)}/sharing`, { showName }));
  }
}

export const CERTIFICATES_PATH = '/api/my/certificates';
export const certificatePath = (id: string) => `${CERTIFICATES_PATH}/${id}`;
export const verifyPath = (number: string) => `/api/verify/${number}`;

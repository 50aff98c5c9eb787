import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { pictureSchema, type StoredPicture } from '@leidraad/quizzes/model';
import { base64OfFile } from '@leidraad/shared/web';
import { firstValueFrom } from 'rxjs';

/** Keeps pictures for questions. */
@Injectable({ providedIn: 'root' })
export class PicturesApi {
  private readonly http = inject(HttpClient);

  /** Throws an `ApiError` that tells why a picture is not taken. */
  async add(file: File): Promise<StoredPicture> {
    const answer = this.http.post('/api/pictures', { base64: await base64OfFile(file) });
    return pictureSchema.parse(await firstValueFrom(answer));
  }
}

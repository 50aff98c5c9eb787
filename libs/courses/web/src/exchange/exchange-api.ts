import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type ExportItems,
  type ExportSettings,
  type ItemsPreview,
  itemsPreviewSchema,
  lossesSchema,
  type TemplateFormat,
} from '@leidraad/quizzes/model';
import { apiResource, base64OfFile } from '@leidraad/shared/web';
import { firstValueFrom, type Observable, takeUntil } from 'rxjs';

const LONGEST_NAME = 200;

/** The only place that asks the server about files with questions. */
@Injectable({ providedIn: 'root' })
export class ExchangeApi {
  private readonly http = inject(HttpClient);

  /** What a file becomes; nothing is stored. Undefined when `stopped` came first: the server stops reading too. */
  async preview(slug: string, file: File, stopped: Observable<unknown>): Promise<ItemsPreview | undefined> {
    const body = { base64: await base64OfFile(file), fileName: file.name.slice(-LONGEST_NAME) };
    const answer = this.http.post(`${itemsUrl(slug)}/preview`, body).pipe(takeUntil(stopped));
    const preview = await firstValueFrom(answer, { defaultValue: undefined });
    return preview === undefined ? undefined : itemsPreviewSchema.parse(preview);
  }

  template(slug: string, format: TemplateFormat): Promise<Blob> {
    return firstValueFrom(
      this.http.get(`${itemsUrl(slug)}/template`, { params: { format }, responseType: 'blob' }),
    );
  }

  /** What a format cannot hold of the questions as they are saved. */
  losses(of: () => (ExportSettings & { slug: string }) | undefined) {
    return apiResource(() => {
      const wanted = of();
      if (!wanted) return undefined;
      const { slug, format, language } = wanted;
      return { url: `${itemsUrl(slug)}/losses`, params: { format, language } };
    }, lossesSchema);
  }

  export(slug: string, body: ExportItems): Promise<Blob> {
    return firstValueFrom(this.http.post(`${itemsUrl(slug)}/export`, body, { responseType: 'blob' }));
  }
}

const itemsUrl = (slug: string) => `/api/courses/${encodeURIComponent(slug)}/draft/items`;

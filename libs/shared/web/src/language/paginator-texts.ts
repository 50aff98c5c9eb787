import { effect, inject, Injectable } from '@angular/core';
import { MatPaginatorIntl } from '@angular/material/paginator';
import { LanguageService } from './language-service';

/** For `providers` of a page with a paginator: `{ provide: MatPaginatorIntl, useClass: PaginatorTexts }`. */
@Injectable()
export class PaginatorTexts extends MatPaginatorIntl {
  private readonly language = inject(LanguageService);

  constructor() {
    super();
    effect(() => {
      const text = (key: string) => this.language.text(`shared.paging.${key}`);
      this.itemsPerPageLabel = text('perPage');
      this.nextPageLabel = text('next');
      this.previousPageLabel = text('previous');
      this.firstPageLabel = text('first');
      this.lastPageLabel = text('last');
      this.changes.next();
    });
  }

  override getRangeLabel = (page: number, pageSize: number, total: number): string => {
    if (total === 0) return this.language.text('shared.paging.none');
    const from = page * pageSize + 1;
    return this.language.text('shared.paging.range', {
      from,
      to: Math.min(from + pageSize - 1, total),
      total,
    });
  };
}

import { HttpClient } from '@angular/common/http';
import { computed, effect, inject, signal, untracked } from '@angular/core';
import { type Page } from '@leidraad/shared/model';
import { firstValueFrom } from 'rxjs';
import { type z } from 'zod';
import { ApiError } from './api-error';

/** A row that moved further away than this many pages is let go. */
const MOST_EXTRA_PAGES = 3;

/**
 * A list read page by page. A new address starts again (the old rows stay until the new ones are there); `more`
 * adds a page; `refresh` reads all shown pages again and swaps them in one go, so nobody loses their place.
 */
export class KeysetList<T> {
  private readonly http = inject(HttpClient);
  private readonly pages = signal<readonly Page<T>[]>([]);
  private readonly running = signal<'start' | 'more' | undefined>('start');
  /** Counts questions: an answer to an earlier one is thrown away. */
  private asked = 0;

  readonly error = signal<unknown>(undefined);
  readonly rows = computed<readonly T[]>(() => this.pages().flatMap((page) => page.rows));
  readonly total = computed(() => this.pages().at(-1)?.total ?? 0);
  readonly loaded = computed(() => this.pages().length > 0);
  readonly hasMore = computed(() => (this.pages().at(-1)?.next ?? null) !== null);
  readonly starting = computed(() => this.running() === 'start');
  readonly addingMore = computed(() => this.running() === 'more');

  constructor(
    private readonly url: () => string | undefined,
    private readonly schema: z.ZodType<Page<T>>,
  ) {
    effect(() => {
      if (url() !== undefined) untracked(() => this.reload());
    });
  }

  /** From the first page. */
  reload(): void {
    void this.run('start', async () => [await this.page(null)]);
  }

  async more(): Promise<void> {
    const next = this.pages().at(-1)?.next;
    if (!next || this.running()) return;
    await this.run('more', async () => [...this.pages(), await this.page(next)]);
  }

  /**
   * Quietly the same pages again, and a few more until `complete` says that nothing shown has gone missing.
   * Failing changes nothing: the rows shown stay true enough.
   */
  async refresh(complete: (rows: readonly T[]) => boolean = () => true): Promise<void> {
    if (this.running()) return;
    const question = ++this.asked;
    try {
      const fresh: Page<T>[] = [await this.page(null)];
      const most = this.pages().length + MOST_EXTRA_PAGES;
      const enough = () =>
        fresh.length >= this.pages().length &&
        (fresh.length >= most || complete(fresh.flatMap((page) => page.rows)));
      while (fresh.at(-1)?.next && !enough()) fresh.push(await this.page(fresh.at(-1)?.next ?? null));
      if (question === this.asked) this.pages.set(fresh);
    } catch {
      return;
    }
  }

  private async run(kind: 'start' | 'more', read: () => Promise<Page<T>[]>): Promise<void> {
    const question = ++this.asked;
    this.running.set(kind);
    this.error.set(undefined);
    try {
      const pages = await read();
      if (question === this.asked) this.pages.set(pages);
    } catch (error) {
      if (question === this.asked) this.error.set(error);
    } finally {
      if (question === this.asked) this.running.set(undefined);
    }
  }

  private async page(cursor: string | null): Promise<Page<T>> {
    const url = untracked(this.url) ?? '';
    const address = cursor
      ? `${url}${url.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`
      : url;
    const page = this.schema.safeParse(await firstValueFrom(this.http.get(address)));
    if (page.success) return page.data;
    throw new ApiError(200, {
      code: 'client.unexpected-answer',
      params: { where: page.error.issues[0]?.path.join('.') ?? '' },
    });
  }
}

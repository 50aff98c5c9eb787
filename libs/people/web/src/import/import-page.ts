import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  IMPORT_COLUMNS,
  type ImportPreview,
  importPreviewSchema,
  type importResultSchema,
} from '@leidraad/people/model';
import {
  ErrorMessages,
  isApiError,
  LdFilePick,
  LdIcon,
  LdPageHead,
  LdTypedConfirm,
} from '@leidraad/shared/web';
import { type z } from 'zod';
import { PeopleApi } from '../people-api';
import { saveFile } from '../save-file';
import { exampleCsv } from './example-csv';
import { LdImportTable } from './import-table';
import { readCsvFile } from './read-csv-file';

const REQUIRED = IMPORT_COLUMNS.slice(0, 4) as readonly string[];

/** Employees from a CSV file: first what it would do, row by row; written only after that. */
@Component({
  selector: 'ld-import-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdFilePick,
    LdIcon,
    LdImportTable,
    LdPageHead,
    LdTypedConfirm,
  ],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  private readonly api = inject(PeopleApi);
  private readonly messages = inject(ErrorMessages);
  private readonly document = inject(DOCUMENT);
  protected readonly columns = IMPORT_COLUMNS.map((name) => ({ name, required: REQUIRED.includes(name) }));
  protected readonly file = signal<{ name: string; csv: string } | undefined>(undefined);
  protected readonly preview = signal<ImportPreview | undefined>(undefined);
  protected readonly result = signal<z.infer<typeof importResultSchema> | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly ready = signal(false);
  protected readonly changed = signal(false);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly writing = computed(() => {
    const counts = this.preview()?.counts;
    return counts ? counts.add + counts.change : 0;
  });

  protected example(): void {
    saveFile(
      this.document,
      new Blob([exampleCsv()], { type: 'text/csv;charset=utf-8' }),
      'leidraad-medewerkers.csv',
    );
  }

  protected async read(file: File): Promise<void> {
    await this.run(async () => {
      const csv = await readCsvFile(file);
      if (csv === undefined) return this.fault.set(this.messages.forCode('import.not-csv'));
      this.file.set({ name: file.name, csv });
      this.preview.set(await this.api.previewImport(csv, file.name));
    });
  }

  protected async confirm(): Promise<void> {
    const [file, preview] = [this.file(), this.preview()];
    if (!file || !preview || !this.ready() || this.busy()) return;
    await this.run(async () => this.result.set(await this.api.import(file.csv, file.name, preview.hash)));
  }

  protected again(): void {
    this.file.set(undefined);
    this.preview.set(undefined);
    this.result.set(undefined);
    this.fault.set(undefined);
    this.changed.set(false);
  }

  /** There are no fields here to look at: what is wrong with the file is said itself. */
  private inWords(error: unknown): string {
    const [fault] = isApiError(error) ? error.fields : [];
    return fault ? this.messages.forCode(fault.code, fault.params) : this.messages.of(error);
  }

  private async run(step: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.fault.set(undefined);
    this.changed.set(false);
    try {
      await step();
    } catch (error) {
      const newer =
        isApiError(error) && error.status === 409 ? importPreviewSchema.safeParse(error.current) : undefined;
      this.changed.set(newer?.success ?? false);
      if (newer?.success) this.preview.set(newer.data);
      else this.fault.set(this.inWords(error));
    } finally {
      this.busy.set(false);
    }
  }
}

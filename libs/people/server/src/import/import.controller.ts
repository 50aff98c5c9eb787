import {
  importConfirmSchema,
  type ImportPreview,
  importPreviewSchema,
  importRequestSchema,
  importResultSchema,
} from '@leidraad/people/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { ImportService } from './import.service';

@Controller('people/import')
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  /** A dry run: what each row would do. Writes nothing. */
  @Post('preview')
  @Allow('people.write')
  @Returns(importPreviewSchema)
  preview(
    @Body({ schema: importRequestSchema }) body: z.infer<typeof importRequestSchema>,
  ): Promise<ImportPreview> {
    return this.imports.preview(body.csv);
  }

  /** Writes what the dry run showed. */
  @Post()
  @Allow('people.write')
  @Returns(importResultSchema)
  confirm(
    @Body({ schema: importConfirmSchema }) body: z.infer<typeof importConfirmSchema>,
  ): Promise<z.infer<typeof importResultSchema>> {
    return this.imports.confirm(body.csv, body.hash);
  }
}

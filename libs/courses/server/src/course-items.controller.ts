import {
  type ExportItems,
  exportItemsSchema,
  type ExportSettings,
  exportSettingsSchema,
  itemFileName,
  type ItemsPreview,
  itemsPreviewSchema,
  itemTemplateSchema,
  type Loss,
  lossesSchema,
  previewItemsSchema,
} from '@leidraad/quizzes/model';
import { EXPORT_MEDIA, itemTemplate } from '@leidraad/quizzes/server';
import { Allow, askerLeft, requestContext, Returns } from '@leidraad/shared/server';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { CourseItems } from './course-items.service';
import { Slug } from './slug.decorator';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** The questions of a draft, in from files and out to files. What is read in is saved with the draft, as any change. */
@Controller('courses/:slug/draft/items')
export class CourseItemsController {
  constructor(private readonly items: CourseItems) {}

  /** What a file with questions becomes; nothing is stored. */
  @Post('preview')
  @Allow('courses.write')
  @Returns(itemsPreviewSchema)
  preview(
    @Slug() slug: string,
    @Body({ schema: previewItemsSchema }) body: z.infer<typeof previewItemsSchema>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ItemsPreview> {
    return this.items.preview(slug, body, askerLeft(response));
  }

  /** A spreadsheet to write questions in, with an example of each type. */
  @Get('template')
  @Allow('courses.write')
  @ApiProduces(XLSX, EXPORT_MEDIA.csv)
  @ApiResponse({ status: 200, description: 'The template', ...FILE })
  async template(
    @Slug() slug: string,
    @Query({ schema: itemTemplateSchema }) { format }: z.infer<typeof itemTemplateSchema>,
    @Res() response: Response,
  ): Promise<void> {
    const { language } = requestContext.actor();
    await this.items.assertDraft(slug);
    const mediaType = format === 'xlsx' ? XLSX : EXPORT_MEDIA.csv;
    send(response, await itemTemplate(format, language), mediaType, `leidraad-${WORD[language]}.${format}`);
  }

  /** What a format cannot hold, question by question. */
  @Get('losses')
  @Allow('courses.write', 'courses.approve')
  @Returns(lossesSchema)
  losses(
    @Slug() slug: string,
    @Query({ schema: exportSettingsSchema }) settings: ExportSettings,
  ): Promise<Loss[]> {
    return this.items.losses(slug, settings);
  }

  /** Questions as a file. The download is logged. */
  @Post('export')
  @HttpCode(200)
  @Allow('courses.write', 'courses.approve')
  @ApiProduces(...new Set(Object.values(EXPORT_MEDIA)))
  @ApiResponse({ status: 200, description: 'The file', ...FILE })
  async export(
    @Slug() slug: string,
    @Body({ schema: exportItemsSchema }) body: ExportItems,
    @Res() response: Response,
  ): Promise<void> {
    const bytes = await this.items.export(slug, body);
    send(response, bytes, EXPORT_MEDIA[body.format], itemFileName(slug, body.format, body.language));
  }
}

const WORD = { nl: 'vragen', en: 'questions' };

function send(response: Response, bytes: Buffer, mediaType: string, name: string): void {
  response
    .set({
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
    })
    .send(bytes);
}

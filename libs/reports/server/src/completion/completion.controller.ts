import {
  completionPageSchema,
  completionQuerySchema,
  type CompletionQuery,
  type CompletionRow,
  type CompletionTiles,
  completionTilesSchema,
} from '@leidraad/reports/model';
import type { Page } from '@leidraad/shared/model';
import { Allow, requestContext, Returns } from '@leidraad/shared/server';
import { CompanyCalendar } from '@leidraad/training/server';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { CompletionExport } from './completion-export.service';
import { Completion } from './completion.service';

const FILE_NAME = { nl: 'afronding', en: 'completion' };

@Controller('completion')
export class CompletionController {
  constructor(
    private readonly completion: Completion,
    private readonly exports: CompletionExport,
    private readonly calendar: CompanyCalendar,
  ) {}

  @Get()
  @Allow('completion.read')
  @Returns(completionPageSchema)
  page(@Query({ schema: completionQuerySchema }) query: CompletionQuery): Promise<Page<CompletionRow>> {
    return this.completion.page(query);
  }

  @Get('tiles')
  @Allow('completion.read')
  @Returns(completionTilesSchema)
  tiles(@Query({ schema: completionQuerySchema }) query: CompletionQuery): Promise<CompletionTiles> {
    return this.completion.tiles(query);
  }

  /** What the filters show, as CSV. It holds no answers; the download is logged. */
  @Get('export.csv')
  @Allow('completion.export')
  @ApiProduces('text/csv')
  @ApiResponse({ status: 200, description: 'The rows', schema: { type: 'string' } })
  async export(
    @Query({ schema: completionQuerySchema }) query: CompletionQuery,
    @Res() response: Response,
  ): Promise<void> {
    const { language } = requestContext.actor();
    const { today } = await this.calendar.today();
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', `attachment; filename="${FILE_NAME[language]}-${today}.csv"`);
    await this.exports.write(query, language, response);
  }
}

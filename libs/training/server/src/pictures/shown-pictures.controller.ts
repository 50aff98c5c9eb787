import { Allow } from '@leidraad/shared/server';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { ShownPictures } from './shown-pictures.service';

const ONE_YEAR = 31_536_000;

@Controller('pictures')
export class ShownPicturesController {
  constructor(private readonly pictures: ShownPictures) {}

  /** A picture of a question, which never changes. Opened by itself it is a picture and nothing that runs. */
  @Get(':id')
  @Allow('self', 'courses.write', 'courses.approve')
  @ApiProduces('image/png', 'image/jpeg', 'image/webp')
  @ApiResponse({ status: 200, description: 'The picture', schema: { type: 'string', format: 'binary' } })
  async read(@Param('id', { schema: z.uuid() }) fileId: string, @Res() response: Response): Promise<void> {
    const { bytes, mediaType, sha256 } = await this.pictures.read(fileId);
    response
      .set({
        'Content-Type': mediaType,
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
        'X-Content-Type-Options': 'nosniff',
        'Content-Disposition': 'inline',
        'Cache-Control': `private, max-age=${ONE_YEAR}, immutable`,
        ETag: `"${sha256}"`,
      })
      .send(bytes);
  }
}

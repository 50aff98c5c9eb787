import {
  type CertificateDetail,
  certificateDetailSchema,
  type CertificateRow,
  certificateRowsSchema,
  formatNumber,
  sharingSchema,
} from '@leidraad/certificates/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { Certificates } from './certificates.service';

const id = { schema: z.uuid() };

/** The signed-in person's own certificates. */
@Controller('my/certificates')
export class CertificatesController {
  constructor(private readonly certificates: Certificates) {}

  @Get()
  @Allow('self')
  @Returns(certificateRowsSchema)
  list(): Promise<CertificateRow[]> {
    return this.certificates.mine();
  }

  @Get(':id')
  @Allow('self')
  @Returns(certificateDetailSchema)
  detail(@Param('id', id) certificateId: string): Promise<CertificateDetail> {
    return this.certificates.detail(certificateId);
  }

  /** The stored PDF; its hash is the entity tag. */
  @Get(':id/pdf')
  @Allow('self')
  @ApiProduces('application/pdf')
  @ApiResponse({ status: 200, description: 'The PDF', schema: { type: 'string', format: 'binary' } })
  async pdf(@Param('id', id) certificateId: string, @Res() response: Response): Promise<void> {
    const { bytes, sha256, number } = await this.certificates.pdf(certificateId);
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader(
      'Content-Disposition',
      `attachment; filename="certificaat-${formatNumber(number)}.pdf"`,
    );
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('ETag', `"${sha256}"`);
    response.send(bytes);
  }

  @Put(':id/sharing')
  @Allow('self')
  @Returns(sharingSchema)
  async share(
    @Param('id', id) certificateId: string,
    @Body({ schema: sharingSchema }) body: z.infer<typeof sharingSchema>,
  ): Promise<z.infer<typeof sharingSchema>> {
    await this.certificates.share(certificateId, body.showName);
    return body;
  }
}

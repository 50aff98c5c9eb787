import { changedSettingsSchema, type Settings, settingsSchema } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Allow, Public, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Body, Controller, Delete, Get, Put, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { SettingsService } from './settings.service';

const logoSchema = z.object({ base64: z.base64().max(1_500_000) }).meta({ id: 'Logo' });

@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @Allow('settings.write')
  @Returns(settingsSchema)
  read(): Promise<Settings> {
    return this.settings.read();
  }

  @Put()
  @Allow('settings.write')
  @Returns(settingsSchema)
  change(
    @Body({ schema: changedSettingsSchema }) body: z.infer<typeof changedSettingsSchema>,
  ): Promise<Settings> {
    return this.settings.change(body);
  }

  /** The company's logo, for anybody: it stands on the sign-in and verification pages. */
  @Get('logo')
  @Public()
  async logo(@Res() response: Response): Promise<void> {
    const logo = await this.settings.logo();
    if (!logo) throw new DomainError('request.not-found', 'missing');
    response
      .set({ 'Content-Type': logo.mediaType, ETag: `"${logo.sha256}"`, 'Cache-Control': 'no-cache' })
      .send(logo.bytes);
  }

  @Put('logo')
  @Allow('settings.write')
  @ReturnsNothing()
  setLogo(@Body({ schema: logoSchema }) body: z.infer<typeof logoSchema>): Promise<void> {
    return this.settings.setLogo(body.base64);
  }

  @Delete('logo')
  @Allow('settings.write')
  @ReturnsNothing()
  removeLogo(): Promise<void> {
    return this.settings.removeLogo();
  }
}

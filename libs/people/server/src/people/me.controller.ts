import {
  meSchema,
  type Me,
  newPasswordSchema,
  type OwnProfile,
  ownProfileSchema,
  preferencesSchema,
} from '@leidraad/people/model';
import { Allow, requestContext, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Body, Controller, Get, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { renewCsrfToken, signIn } from '../sessions/browser-session';
import { SessionsService } from '../sessions/sessions.service';
import { MeService } from './me.service';

const ownDataSchema = z.record(z.string(), z.unknown()).meta({ id: 'OwnData' });

/** The signed-in person's own account and data. */
@Controller('people/me')
export class MeController {
  constructor(
    private readonly me: MeService,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  @Allow('self')
  @Returns(meSchema)
  read(): Promise<Me> {
    return this.sessions.me(requestContext.actor());
  }

  /** One's own user name, department, manager and job. */
  @Get('profile')
  @Allow('self')
  @Returns(ownProfileSchema)
  profile(): Promise<OwnProfile> {
    return this.me.profile();
  }

  @Put('preferences')
  @Allow('self')
  @ReturnsNothing()
  prefer(@Body({ schema: preferencesSchema }) body: z.infer<typeof preferencesSchema>): Promise<void> {
    return this.me.prefer(body);
  }

  /** Changes the password and ends every other session. */
  @Put('password')
  @Allow('self')
  @ReturnsNothing()
  async password(
    @Body({ schema: newPasswordSchema }) body: z.infer<typeof newPasswordSchema>,
    @Req() request: Request,
  ): Promise<void> {
    await this.me.changePassword(body.currentPassword, body.newPassword);
    await signIn(request, requestContext.actor().accountId);
    renewCsrfToken(request);
  }

  /** Everything kept about this person by this capability. */
  @Get('data')
  @Allow('self')
  @Returns(ownDataSchema)
  data(): Promise<Record<string, unknown>> {
    return this.me.data();
  }
}

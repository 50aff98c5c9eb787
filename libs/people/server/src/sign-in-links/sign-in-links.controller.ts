import {
  type Me,
  meSchema,
  readLinkSchema,
  redeemLinkSchema,
  signInLinkSchema,
} from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Public, Returns } from '@leidraad/shared/server';
import { Body, Controller, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { z } from 'zod';
import { ActorLoader } from '../sessions/actor-loader';
import { renewCsrfToken, signIn } from '../sessions/browser-session';
import { SessionsService } from '../sessions/sessions.service';
import { SignInLinksService } from './sign-in-links.service';

@Controller('sign-in-links')
export class SignInLinksController {
  constructor(
    private readonly links: SignInLinksService,
    private readonly sessions: SessionsService,
    private readonly actors: ActorLoader,
  ) {}

  /** What the link is for; answers the same for a used, an expired and an invented one. */
  @Post('reading')
  @Public()
  @Returns(signInLinkSchema)
  read(
    @Body({ schema: readLinkSchema }) body: z.infer<typeof readLinkSchema>,
    @Req() request: Request,
  ): Promise<z.infer<typeof signInLinkSchema>> {
    return this.links.read(body.token, request.ip ?? '');
  }

  /** Sets the password and signs in. */
  @Post('use')
  @Public()
  @Returns(meSchema)
  async redeem(
    @Body({ schema: redeemLinkSchema }) body: z.infer<typeof redeemLinkSchema>,
    @Req() request: Request,
  ): Promise<Me> {
    const { token, password, administrator } = body;
    const account = await this.links.redeem(token, password, administrator, request.ip ?? '');
    await signIn(request, account.id);
    renewCsrfToken(request);
    const actor = await this.actors.load(account.id);
    if (!actor) throw new DomainError('session.wrong', 'unauthenticated');
    return this.sessions.me(actor);
  }
}

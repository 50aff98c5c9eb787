import { meSchema, type Me, redeemLinkSchema, signInLinkSchema } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Public, Returns } from '@leidraad/shared/server';
import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { ActorLoader } from '../sessions/actor-loader';
import { renewCsrfToken, signIn } from '../sessions/browser-session';
import { SessionsService } from '../sessions/sessions.service';
import { SignInLinksService } from './sign-in-links.service';

const tokenSchema = z.string().regex(/^[\w-]{20,64}$/);

@Controller('sign-in-links')
export class SignInLinksController {
  constructor(
    private readonly links: SignInLinksService,
    private readonly sessions: SessionsService,
    private readonly actors: ActorLoader,
  ) {}

  /** What the link is for; answers the same for a used, an expired and an invented one. */
  @Get(':token')
  @Public()
  @Returns(signInLinkSchema)
  read(
    @Param('token', { schema: tokenSchema }) token: string,
    @Req() request: Request,
  ): Promise<z.infer<typeof signInLinkSchema>> {
    return this.links.read(token, request.ip ?? '');
  }

  /** Sets the password and signs in. */
  @Post(':token')
  @Public()
  @Returns(meSchema)
  async redeem(
    @Param('token', { schema: tokenSchema }) token: string,
    @Body({ schema: redeemLinkSchema }) body: z.infer<typeof redeemLinkSchema>,
    @Req() request: Request,
  ): Promise<Me> {
    const account = await this.links.redeem(token, body.password, body.administrator, request.ip ?? '');
    await signIn(request, account.id);
    renewCsrfToken(request);
    const actor = await this.actors.load(account.id);
    if (!actor) throw new DomainError('session.wrong', 'unauthenticated');
    return this.sessions.me(actor);
  }
}

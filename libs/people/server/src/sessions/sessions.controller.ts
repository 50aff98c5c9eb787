import { credentialsSchema, meSchema, type Me } from '@leidraad/people/model';
import { DomainError } from '@leidraad/shared/model';
import { Allow, Audit, Public, requestContext, Returns, ReturnsNothing } from '@leidraad/shared/server';
import { Body, Controller, Delete, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import passport from 'passport';
import type { z } from 'zod';
import type { Account } from '../account.entity';
import { ActorLoader } from './actor-loader';
import { destroySession, renewCsrfToken, signIn } from './browser-session';
import { SessionsService } from './sessions.service';

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly actors: ActorLoader,
    private readonly audit: Audit,
  ) {}

  /** Sign in: a new session, its cookie, and who you are. */
  @Post()
  @Public()
  @Returns(meSchema)
  async start(
    @Body({ schema: credentialsSchema }) _body: z.infer<typeof credentialsSchema>,
    @Req() request: Request,
  ): Promise<Me> {
    const account = await authenticate(request);
    // What is not written down does not happen (domain rule 7): first the record, then the session.
    await this.sessions.recordSignIn(account);
    await signIn(request, account.id);
    renewCsrfToken(request);
    const actor = await this.actors.load(account.id);
    if (!actor) throw new DomainError('session.wrong', 'unauthenticated');
    return this.sessions.me(actor);
  }

  /** Sign out here. */
  @Delete('current')
  @Allow('self')
  @ReturnsNothing()
  async end(@Req() request: Request): Promise<void> {
    await this.sessions.recordSignOut(requestContext.actor());
    await destroySession(request);
  }

  /** Sign out on every device. */
  @Delete()
  @Allow('self')
  @ReturnsNothing()
  async endAll(@Req() request: Request): Promise<void> {
    await this.sessions.endAll(requestContext.actor().accountId);
    await destroySession(request);
  }
}

function authenticate(request: Request): Promise<Account> {
  return new Promise((resolve, reject) => {
    const done = (error: unknown, account: Account | false | null | undefined) => {
      if (error) reject(error);
      else if (account) resolve(account);
      else reject(new DomainError('session.wrong', 'unauthenticated'));
    };
    (passport.authenticate('local', { session: false }, done) as (request: Request) => void)(request);
  });
}

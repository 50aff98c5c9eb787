import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import type { Account } from '../account.entity';
import { SessionsService } from './sessions.service';

/** passport-local over our sign-in: login and password in the JSON body. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly sessions: SessionsService) {
    super({ usernameField: 'login', passwordField: 'password', passReqToCallback: true });
  }

  validate(request: Request, login: string, password: string): Promise<Account> {
    return this.sessions.authenticate(login, password, request.ip ?? '');
  }
}

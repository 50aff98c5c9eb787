import {
  DomainError,
  errorMessage,
  type ErrorBody,
  type ErrorCatalogue,
  type ErrorKind,
} from '@leidraad/shared/model';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Inject,
  Logger,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { requestContext } from '../auth/request-context';
import { databaseFault } from './database-faults';

export const ERROR_MESSAGES = Symbol('error-messages');

const STATUS: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  stale: 409,
  'too-large': 413,
  limited: 429,
  unavailable: 503,
  slow: 408,
};

/** Faults of the HTTP layer itself (body parser, router, CSRF), put in our words. */
function known(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { status?: number } | null)?.status;
  if (status === 404) return new DomainError('request.not-found', 'missing');
  if (status === 503) return new DomainError('server.unavailable', 'unavailable');
  if (status !== undefined && status >= 400 && status < 500)
    return new DomainError('request.malformed', 'invalid');
  return null;
}

/** The one place where an error becomes an answer: status by kind, `{ code, message, requestId, … }`. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Request');
  constructor(@Inject(ERROR_MESSAGES) private readonly messages: ErrorCatalogue) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const request = http.getRequest<Request & { id?: string }>();
    const refused = databaseFault(error);
    if (refused) this.logger.warn({ err: error }, 'Refused by the database');
    const fault = known(error) ?? refused;
    if (!fault) this.logger.error({ err: error }, 'Unexpected fault');
    if (response.headersSent) return void response.end();
    const code = fault?.code ?? 'server.fault';
    const params = fault?.details.params;
    const language =
      requestContext.get().actor?.language ?? (request.acceptsLanguages('nl', 'en') === 'en' ? 'en' : 'nl');
    const body: ErrorBody = {
      code,
      message: errorMessage(this.messages, code, language, params),
      requestId: String(request.id ?? ''),
      ...(fault?.details.fields && { fields: fault.details.fields }),
      ...(params && { params }),
      ...(fault?.details.current !== undefined && { current: fault.details.current }),
    };
    // Of everything that is refused for now only, the params say for how long.
    if ((fault?.kind === 'limited' || fault?.kind === 'unavailable') && params?.['seconds'])
      response.setHeader('Retry-After', String(params['seconds']));
    response.status(fault ? STATUS[fault.kind] : 500).json(body);
  }
}

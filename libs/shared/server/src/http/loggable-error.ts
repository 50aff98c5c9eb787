import { QueryFailedError } from 'typeorm';

/** What a log may hold of an error. */
export interface LoggableError {
  type: string;
  message?: string;
  code?: string;
  constraint?: string;
  stack: string;
}

/**
 * An error without personal data. What the database or the JSON reader says quotes the values at hand (names, logins,
 * answers), and a failed query carries all of its parameters: of those only the kind and the place remain.
 */
export function loggableError(error: Error): LoggableError {
  const quotes = error instanceof QueryFailedError || error instanceof SyntaxError;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const { code, constraint } = (error instanceof QueryFailedError ? error.driverError : error) as {
    code?: string;
    constraint?: string;
  };
  return {
    type: error.name,
    ...(!quotes && { message: error.message }),
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    stack: frames.join('\n'),
  };
}

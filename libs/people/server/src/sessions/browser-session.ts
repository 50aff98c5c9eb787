import type { Request } from 'express';

type WithSession = Request & {
  session: {
    regenerate(done: (error: unknown) => void): void;
    save(done: (error: unknown) => void): void;
    destroy(done: (error: unknown) => void): void;
    passport?: { user: string };
  };
  renewCsrfToken?: () => void;
};

/** Starts a session of its own for an account: a new id, so that one known before sign-in is worth nothing. */
export function signIn(request: Request, accountId: string): Promise<void> {
  const { session } = request as WithSession;
  return new Promise((resolve, reject) => {
    session.regenerate((fault) => {
      if (fault) return reject(fault);
      const fresh = (request as WithSession).session;
      fresh.passport = { user: accountId };
      fresh.save((error) => (error ? reject(error) : resolve()));
    });
  });
}

export function destroySession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    (request as WithSession).session.destroy((fault) => (fault ? reject(fault) : resolve()));
  });
}

/** The CSRF token is bound to the session, so a new session needs a new one. */
export function renewCsrfToken(request: Request): void {
  (request as WithSession).renewCsrfToken?.();
}

import pg from 'pg';

/** How many different statements one connection keeps prepared; what comes after is sent as it is. */
const KEPT = 500;
const PREPARABLE = /^\s*(select|insert|update|delete|with)\b/i;

type Callback = (error: Error | undefined, result: pg.QueryResult) => void;

/**
 * A connection that prepares each statement with parameters once, so that PostgreSQL parses and plans it once instead
 * of at every request. Texts come from our code, so they are few; those that grow with a list are bounded by `KEPT`.
 */
class PreparingClient extends pg.Client {
  private readonly names = new Map<string, string>();

  // pg has one method for texts, statements, streams and callbacks; only a text with parameters is ours.
  override query(...asked: unknown[]): never {
    const [text, values, callback] = asked as [unknown, unknown, Callback | undefined];
    const send = super.query.bind(this) as (...parameters: unknown[]) => never;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0 || !PREPARABLE.test(text))
      return send(...asked);
    const name = this.nameOf(text);
    if (name === null) return send(...asked);
    return callback ? send({ name, text, values }, callback) : send({ name, text, values });
  }

  private nameOf(text: string): string | null {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    if (this.names.size >= KEPT) return null;
    const name = `s${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}

class PreparingPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super({ ...options, Client: PreparingClient } as pg.PoolConfig);
  }
}

/** The `pg` driver for TypeORM whose pool prepares statements. */
export const preparingDriver = { ...pg, Pool: PreparingPool };

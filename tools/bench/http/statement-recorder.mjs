// Loaded before the product (node --import): writes down every statement that goes to PostgreSQL, one JSON line each.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env.LEIDRAAD_BENCH_STATEMENTS;
const send = pg.Client.prototype.query;

pg.Client.prototype.query = function (first, second, ...rest) {
  const text = typeof first === 'string' ? first : first?.text;
  const values = Array.isArray(second) ? second : first?.values;
  if (file && typeof text === 'string') {
    const kept = (values ?? []).map((value) =>
      value instanceof Date ? { date: value.toISOString() } : value,
    );
    appendFileSync(file, `${JSON.stringify({ text, values: kept })}\n`);
  }
  return send.call(this, first, second, ...rest);
};

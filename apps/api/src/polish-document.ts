import { PERMISSION_EXTENSION } from '@leidraad/shared/server';
import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = Record<string, unknown>;
interface Answer {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, unknown>;
}
interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  responses: Record<string, Answer>;
  [PERMISSION_EXTENSION]?: unknown;
}

/** No body is larger than 30 MB, so nothing in an answer is either: the ceilings of what states no smaller one. */
const LIMITS = {
  maxLength: 30_000_000,
  maxItems: 1_000_000,
  maximum: 2_147_483_647,
  minimum: -2_147_483_648,
};

/** Longest text of each format. */
const LENGTHS: Record<string, number> = { uuid: 36, date: 10, 'date-time': 40, email: 320 };

const ERROR_SCHEMA: Schema = {
  type: 'object',
  required: ['code', 'message', 'requestId'],
  properties: {
    code: { type: 'string', maxLength: 80, description: 'Stable: never reused or renamed.' },
    message: { type: 'string', maxLength: 1000 },
    requestId: { type: 'string', maxLength: 60 },
    fields: {
      type: 'array',
      maxItems: 1000,
      items: {
        type: 'object',
        required: ['path', 'code'],
        properties: { path: { type: 'string', maxLength: 200 }, code: { type: 'string', maxLength: 80 } },
      },
    },
  },
};

const FAULTS: Record<string, { name: string; description: string }> = {
  '401': { name: 'SignedOut', description: 'Nobody is signed in' },
  '403': { name: 'NotAllowed', description: 'The signed-in person may not do this' },
  '404': { name: 'Unknown', description: 'It does not exist, or not for this person' },
  '409': { name: 'Conflict', description: 'It was done already, or somebody changed it meanwhile' },
  '422': { name: 'Invalid', description: 'Something in the request is not right' },
  '429': { name: 'TooMany', description: 'Too many requests' },
  '500': { name: 'Fault', description: 'A fault of the server' },
};

const count = (description: string) => ({
  description,
  schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 1_000_000 },
});
const HEADERS: Record<string, unknown> = {
  'RateLimit-Limit': count('Requests a minute'),
  'RateLimit-Remaining': count('Requests left'),
  'RateLimit-Reset': count('Seconds until the count starts anew'),
  'Access-Control-Allow-Origin': {
    description: 'Only this site itself',
    schema: { type: 'string', maxLength: 200 },
  },
};

const error = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
const headerRefs = Object.fromEntries(
  Object.keys(HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

/** The answers that every operation may give instead of its own. */
function faultResponses(): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(FAULTS).map(([status, { name, description }]) => {
      const wait = status === '429' && { 'Retry-After': count('Seconds to wait') };
      return [name, { description, headers: { ...headerRefs, ...wait }, content: error }];
    }),
  );
}

/** Adds to every operation what all of them share: errors, headers, who may call it, readable names, ceilings. */
export function polishDocument(document: OpenAPIObject): OpenAPIObject {
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Error: ERROR_SCHEMA as never },
    headers: HEADERS as never,
    responses: faultResponses() as never,
  };
  document.servers = [
    { url: '/', description: 'Production: this installation', 'x-internal': false } as never,
  ];
  for (const [path, item] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(item as Record<string, Operation>))
      if (operation.responses) polishOperation(operation, method, path);
  bound(document.components?.schemas);
  bound(document.paths);
  return document;
}

function polishOperation(operation: Operation, method: string, path: string): void {
  operation.operationId = operation.operationId
    ?.replace(/Controller_/, '-')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  operation.tags = [path.split('/')[2] ?? 'api'];
  operation.summary ||= (operation.operationId ?? `${method} ${path}`)
    .replace(/^(\w+)-/, '$1: ')
    .replace(/-/g, ' ');
  operation.security = operation[PERMISSION_EXTENSION] === 'public' ? [{}] : [{ session: [] }];
  for (const answer of Object.values(operation.responses))
    answer.headers = { ...headerRefs, ...answer.headers };
  for (const [status, { name }] of Object.entries(FAULTS))
    operation.responses[status] ??= { $ref: `#/components/responses/${name}` } as never;
}

/** Gives every string, list and whole number a ceiling where its schema states none. */
function bound(node: unknown): void {
  if (Array.isArray(node)) return node.forEach(bound);
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Schema;
  const types = [schema['type']].flat();
  if (types.includes('string') && !schema['enum'] && !('const' in schema))
    schema['maxLength'] ??= LENGTHS[String(schema['format'])] ?? LIMITS.maxLength;
  if (types.includes('array')) schema['maxItems'] ??= LIMITS.maxItems;
  if (types.includes('integer')) {
    schema['format'] ??= 'int32';
    for (const [limit, exclusive] of [
      ['minimum', 'exclusiveMinimum'],
      ['maximum', 'exclusiveMaximum'],
    ] as const) {
      const value = schema[limit];
      if (
        schema[exclusive] === undefined &&
        (value === undefined || Math.abs(Number(value)) > LIMITS.maximum)
      )
        schema[limit] = LIMITS[limit];
    }
  }
  Object.values(schema).forEach(bound);
}

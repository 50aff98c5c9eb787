import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = {
  operationId?: string;
  summary?: string;
  tags?: string[];
  responses: Record<string, unknown>;
  security?: Record<string, string[]>[];
  'x-permission'?: unknown;
};

const ERROR_SCHEMA = {
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
} as const;

const FAULTS: Record<string, string> = {
  '401': 'Nobody is signed in',
  '403': 'The signed-in person may not do this',
  '404': 'It does not exist, or not for this person',
  '409': 'It was done already, or somebody changed it meanwhile',
  '422': 'Something in the request is not right',
  '429': 'Too many requests',
  '500': 'A fault of the server',
};

/** Adds to every operation what all of them share: its errors, who may call it, readable names. */
export function polishDocument(document: OpenAPIObject): OpenAPIObject {
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Error: ERROR_SCHEMA as never };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, value] of Object.entries(item as Record<string, Operation>)) {
      const operation = value;
      if (typeof operation !== 'object' || operation.responses === undefined) continue;
      operation.operationId = operation.operationId
        ?.replace(/Controller_/, '-')
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase();
      operation.tags = [path.split('/')[2] ?? 'api'];
      operation.summary ||= `${method.toUpperCase()} ${path}`;
      for (const [status, description] of Object.entries(FAULTS))
        operation.responses[status] ??= {
          description,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        };
    }
  }
  return document;
}

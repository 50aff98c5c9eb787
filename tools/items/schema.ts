import { itemFileSchema } from '@leidraad/quizzes/model';
import { z } from 'zod';

/** The JSON Schema of our own files with items, for other programs; `docs/items.schema.json` is the same. */
export const itemFileJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(itemFileSchema, { io: 'input', reused: 'ref' }), null, 2)}\n`;

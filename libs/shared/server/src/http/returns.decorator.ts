import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

/**
 * What a route answers: documents it, and (outside production, where tests have proven it) checks each answer
 * against the schema so that nothing undeclared leaves.
 */
export function Returns(schema: z.ZodType, status = 200): MethodDecorator {
  // The serializer checks a list row by row.
  const checked = schema instanceof z.ZodArray ? schema.element : schema;
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema: checked } as never),
    ApiResponse({ status, standardSchema: schema as never, description: 'Done' }),
  );
}

/** A route that answers nothing. */
export function ReturnsNothing(): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: 'Done' }));
}

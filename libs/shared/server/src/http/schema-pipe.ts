import { DomainError } from '@leidraad/shared/model';
import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { z } from 'zod';
import { fieldFaults } from './field-faults';

/** Checks each argument of a route against its schema; what is wrong is refused beside the field it is in. */
@Injectable()
export class SchemaPipe extends StandardSchemaValidationPipe {
  override async transform<T = unknown>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const { schema, data } = metadata;
    if (!(schema instanceof z.ZodType) || metadata.type === 'custom') return super.transform(value, metadata);
    this.stripProtoKeys(value);
    // With the input in the issues: nothing there and something of the wrong kind are different faults.
    const result = await schema.safeParseAsync(value, { reportInput: true });
    if (result.success) return result.data as T;
    // An argument that is one value of the address is named by the route, not by its schema.
    const within = data === undefined ? [] : [data];
    throw new DomainError('request.invalid', 'invalid', {
      fields: fieldFaults(
        result.error.issues.map((issue) => ({ ...issue, path: [...within, ...issue.path] })),
      ),
    });
  }
}

import { type FieldError } from '@leidraad/shared/model';
import { type ApiError } from '@leidraad/shared/web';

/** The faults beside fields. A document as a whole is refused without a path: that too belongs beside the document. */
export function faultsOf(error: ApiError): FieldError[] {
  if (error.fields.length > 0) {
    return error.fields.map((field) =>
      field.path.startsWith('title') ? { ...field, path: 'title' } : { ...field, path: 'source' },
    );
  }
  const ofDocument = error.code.startsWith('source.') || error.code === 'request.too-large';
  return ofDocument ? [{ path: 'source', code: error.code, params: error.params }] : [];
}

import { type FieldTree, type ValidationError } from '@angular/forms/signals';
import { type ApiError } from '../http/api-error';

/**
 * The field faults of a refused request as errors of a signal form, to return from the action of `submit()`.
 * Faults at paths the form doesn't have are left out: show the error itself above the button as well.
 */
export function serverErrors<T>(
  form: FieldTree<T>,
  error: ApiError,
): ValidationError.WithOptionalFieldTree[] {
  return error.fields.flatMap(({ path, code, params }) => {
    const fieldTree = fieldAt(form, path.split('.'));
    return fieldTree ? [{ kind: code, fieldTree, ...params }] : [];
  });
}

function fieldAt(form: unknown, path: readonly string[]): FieldTree<unknown> | undefined {
  const found = path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], form);
  return found as FieldTree<unknown> | undefined;
}

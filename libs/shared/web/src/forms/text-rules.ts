import { type SchemaPath, validate } from '@angular/forms/signals';
import { type FieldError } from '@leidraad/shared/model';

/**
 * For the schema of a form: at most this many characters. Not `maxLength`: that one also sets the attribute, and the
 * browser then cuts what is pasted without a word.
 */
export function atMost(path: SchemaPath<string>, most: number): void {
  validate(path, ({ value }) =>
    isLonger(value(), most) ? { kind: 'maxLength', maxLength: most } : undefined,
  );
}

/** For the schema of a form, beside `required`: spaces only are nothing filled in. */
export function notOnlySpaces(path: SchemaPath<string>): void {
  validate(path, ({ value }) => (value() !== '' && value().trim() === '' ? { kind: 'required' } : undefined));
}

/** The same for a text that is no field of a signal form, as faults for `ld-field-error`. */
export function tooLong(path: string, text: string, most: number): FieldError[] {
  return isLonger(text, most) ? [{ path, code: 'maxLength', params: { maxLength: most } }] : [];
}

// As the API counts: without the spaces around it.
const isLonger = (text: string, most: number): boolean => text.trim().length > most;

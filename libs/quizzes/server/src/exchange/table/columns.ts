/** Ten rows to match, and ten targets that belong to none of them. */
export const MOST_OPTIONS = 20;

const options = Array.from({ length: MOST_OPTIONS }, (_, index) => index + 1);

/**
 * The columns of our CSV and XLSX template, in order; docs/items.md tells what each type puts where. Only `question` and
 * what answers it are needed.
 */
export const ITEM_COLUMNS: readonly string[] = [
  'type',
  'language',
  'title',
  'lesson',
  'critical',
  'situation',
  'question',
  'right',
  ...options.map((number) => `option_${number}`),
  ...options.map((number) => `feedback_${number}`),
];

/** A row by the names of its columns; absent columns are empty. */
export interface ItemRow {
  line: number;
  value(column: string): string;
}

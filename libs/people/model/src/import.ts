import { z } from 'zod';

/** Columns of the employee CSV, in any order; the first four are needed. Separator comma or semicolon, UTF-8. */
export const IMPORT_COLUMNS = [
  'employee_number',
  'given_name',
  'family_name',
  'department_code',
  'email',
  'login',
  'manager_number',
  'job',
  'hire_date',
  'language',
] as const;

export const importRequestSchema = z
  .object({ csv: z.string().min(1).max(20_000_000), fileName: z.string().max(200) })
  .meta({ id: 'ImportRequest' });

/** What one row would do, or why it cannot. */
export const importRowSchema = z.object({
  line: z.number().int(),
  employeeNumber: z.string(),
  name: z.string(),
  action: z.enum(['add', 'change', 'same', 'refuse']),
  changes: z.array(z.string()),
  faults: z.array(
    z.object({
      column: z.string(),
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});
export type ImportRow = z.infer<typeof importRowSchema>;

/** A dry run: nothing is written. `hash` goes back with the confirmation. */
export const importPreviewSchema = z
  .object({
    hash: z.string(),
    counts: z.object({
      add: z.number().int(),
      change: z.number().int(),
      same: z.number().int(),
      refuse: z.number().int(),
    }),
    rows: z.array(importRowSchema),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** Confirms a dry run: writes the rows that can be, all in one transaction. Refused when the preview changed. */
export const importConfirmSchema = importRequestSchema
  .extend({ hash: z.string() })
  .meta({ id: 'ImportConfirm' });
export const importResultSchema = z
  .object({
    added: z.number().int(),
    changed: z.number().int(),
    same: z.number().int(),
    refused: z.number().int(),
  })
  .meta({ id: 'ImportResult' });
export type ImportResult = z.infer<typeof importResultSchema>;

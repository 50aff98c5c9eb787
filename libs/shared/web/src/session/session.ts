import { languageSchema, PERMISSIONS, ROLES } from '@leidraad/shared/model';
import { z } from 'zod';
import { THEMES } from './preference-store';

/** Answer of `GET /api/people/me`: who is signed in, what that person may do, and for which company. */
export const sessionSchema = z.object({
  person: z.object({
    id: z.string(),
    givenName: z.string(),
    familyName: z.string(),
    displayName: z.string(),
    email: z.string().nullable(),
    language: languageSchema,
    zone: z.string(),
    theme: z.enum(THEMES),
  }),
  permissions: z.array(z.enum(PERMISSIONS)),
  roles: z.array(z.enum(ROLES)),
  company: z.object({
    name: z.string(),
    hasLogo: z.boolean(),
    zone: z.string(),
    /** Whether somebody other than the author has to approve. */
    fourEyes: z.boolean().optional(),
  }),
});
export type Session = z.infer<typeof sessionSchema>;

/** "Noor Bakker" → NB, "Anna van den Berg" → AB: the first letters of the first and last word. */
export function initialsOf(displayName: string): string {
  const words = displayName.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

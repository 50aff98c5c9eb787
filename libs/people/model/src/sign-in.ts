import { z } from 'zod';
import { nameSchema } from './people';

/** Long rather than complicated: 12 to 200 characters (NIST SP 800-63B, section 3.1.1.2), none of the common ones. */
export const passwordSchema = z.string().min(12, 'password.too-short').max(200, 'password.too-long');

export const credentialsSchema = z
  .object({ login: z.string().trim().min(1).max(200).toLowerCase(), password: z.string().min(1).max(200) })
  .meta({ id: 'Credentials' });

export const newPasswordSchema = z
  .object({ currentPassword: z.string().min(1).max(200), newPassword: passwordSchema })
  .meta({ id: 'NewPassword' });

/** What a one-time link is for, shown before it is used. */
export const signInLinkSchema = z
  .object({
    purpose: z.enum(['first-administrator', 'invitation', 'recovery']),
    login: z.string().nullable(),
    displayName: z.string().nullable(),
    until: z.iso.datetime(),
  })
  .meta({ id: 'SignInLink' });

/** The secret part of a one-time link; travels in bodies only, so that no log keeps it. */
export const linkTokenSchema = z.string().regex(/^[\w-]{20,64}$/);
export const readLinkSchema = z.object({ token: linkTokenSchema }).meta({ id: 'ReadLink' });

/** Using a link: a new password; the first administrator also says who they are and what the company is called. */
export const redeemLinkSchema = z
  .object({
    token: linkTokenSchema,
    password: passwordSchema,
    administrator: z
      .object({
        givenName: nameSchema,
        familyName: nameSchema,
        login: z.string().trim().min(3).max(200).toLowerCase(),
        companyName: z.string().trim().min(1).max(120),
      })
      .optional(),
  })
  .meta({ id: 'RedeemLink' });

/** A fresh link, shown once: to copy or print. */
export const issuedLinkSchema = z
  .object({
    url: z.string(),
    until: z.iso.datetime(),
    purpose: z.enum(['invitation', 'recovery']),
    displayName: z.string(),
    login: z.string(),
  })
  .meta({ id: 'IssuedLink' });
export type IssuedLink = z.infer<typeof issuedLinkSchema>;

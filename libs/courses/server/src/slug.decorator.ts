import { Param } from '@nestjs/common';
import { z } from 'zod';

const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/u);

/** The course's part of the address. */
export const Slug = () => Param('slug', { schema: slugSchema });

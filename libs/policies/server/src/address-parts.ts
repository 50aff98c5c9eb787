import { languageSchema } from '@leidraad/shared/model';
import { Param } from '@nestjs/common';
import { slugSchema, versionReferenceSchema } from './route-parameters';

/** Parts of the address of a policy version, checked. */
export const Slug = () => Param('slug', { schema: slugSchema });
/** Number or id of a version. */
export const Version = () => Param('number', { schema: versionReferenceSchema });
export const InLanguage = () => Param('language', { schema: languageSchema });

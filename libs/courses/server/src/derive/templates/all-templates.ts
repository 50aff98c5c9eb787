import { ACCOUNTS } from './accounts';
import { ASKING } from './asking';
import { COLLEAGUES } from './colleagues';
import { COMPLAINTS } from './complaints';
import { CONFIDENTIAL } from './confidential';
import { CONFIDENTIAL_MORE } from './confidential-more';
import { CONTENT } from './content';
import { CUSTOMERS } from './customers';
import { DESCRIBED_IMAGES } from './described-images';
import { DEVICES } from './devices';
import { GENERAL_BANS } from './general-bans';
import { GENERAL_DUTIES } from './general-duties';
import { GIFTS } from './gifts';
import { GIFTS_REPORTED } from './gifts-reported';
import { GROUND_RULES } from './ground-rules';
import { HURTING } from './hurting';
import { INCIDENTS } from './incidents';
import { INTERESTS } from './interests';
import { KNOWING } from './knowing';
import { MONITORING_AND_TRAINING } from './monitoring-and-training';
import { NEUTRAL } from './neutral';
import { OWN_WORK } from './own-work';
import { PASSWORDS } from './passwords';
import { PHOTOS } from './photos';
import { SPEAKING } from './speaking';
import { TAKING_CARE } from './taking-care';
import { TAKING_PART } from './taking-part';
import type { Act, Template, TemplateFile } from './template';

export const TEMPLATE_FILES: readonly TemplateFile[] = [
  CONFIDENTIAL,
  CONFIDENTIAL_MORE,
  CUSTOMERS,
  COLLEAGUES,
  PHOTOS,
  DESCRIBED_IMAGES,
  PASSWORDS,
  DEVICES,
  INCIDENTS,
  HURTING,
  NEUTRAL,
  ACCOUNTS,
  OWN_WORK,
  CONTENT,
  SPEAKING,
  COMPLAINTS,
  KNOWING,
  ASKING,
  GROUND_RULES,
  TAKING_PART,
  TAKING_CARE,
  MONITORING_AND_TRAINING,
  GIFTS,
  GIFTS_REPORTED,
  INTERESTS,
  GENERAL_DUTIES,
  GENERAL_BANS,
];

/** Every act that is recognised, in the order in which they are tried. */
export const ACTS: readonly Act[] = TEMPLATE_FILES.flatMap(({ acts }) => acts);
export const TEMPLATES: readonly Template[] = TEMPLATE_FILES.flatMap(({ templates }) => templates);

import { Certificate } from './certificate.entity';
import { CertificateEvent } from './certificate-event.entity';
import { CertificateHolder } from './certificate-holder.entity';
import { CertificatePdf } from './certificate-pdf.entity';
import { CertificateTask } from './certificate-task.entity';

/** Every table of this capability. */
export const CERTIFICATES_ENTITIES = [
  Certificate,
  CertificateHolder,
  CertificatePdf,
  CertificateTask,
  CertificateEvent,
];

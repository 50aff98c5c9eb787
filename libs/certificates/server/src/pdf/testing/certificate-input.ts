import type { CertificatePdfInput } from '../certificate-pdf-input';

/** The certificate of the design's story; a test changes what it is about. */
export function certificateInput(changes: Partial<CertificatePdfInput> = {}): CertificatePdfInput {
  return {
    language: 'nl',
    companyName: 'Westerduin Techniek',
    number: '7K4M2Q9XBT3H',
    holderName: 'Noor Bakker',
    courseTitle: 'Sociale media op het werk',
    policyTitle: 'Beleid sociale media',
    policyVersion: '1.0',
    completedOn: '2025-09-08',
    validUntil: '2026-09-07',
    quote: {
      text: 'Je mag meedoen op sociale media en vertellen over je werk. Denk na voordat je iets plaatst.',
      clauseNumber: '1.2',
      language: 'nl',
    },
    verifyUrl: 'https://leidraad.westerduin.example/c/7K4M2Q9XBT3H',
    issuedAt: '2025-09-08T12:24:00.000Z',
    ...changes,
  };
}

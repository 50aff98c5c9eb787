import type { SourceFormat } from '@leidraad/policies/model';

/** How an original document is handed back: media type and the end of its name. */
export const SOURCE_FILES: Record<SourceFormat, { mediaType: string; extension: string }> = {
  markdown: { mediaType: 'text/markdown', extension: 'md' },
  text: { mediaType: 'text/plain', extension: 'txt' },
  html: { mediaType: 'text/html', extension: 'html' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
};

import { type AuditEntryRow } from '@leidraad/reports/model';
import { inLanguage, type Language } from '@leidraad/shared/model';

export interface SubjectPart {
  text: string;
  /** Where it is not in the language of the page. */
  lang?: Language;
}

type Words = (key: string, params?: Record<string, string | number>) => string;

/** Whom and what an entry is about, most telling first; empty where nothing has a name (any more). */
export function subjectParts(
  { objectType, subject }: Pick<AuditEntryRow, 'objectType' | 'subject'>,
  language: Language,
  words: Words,
): SubjectPart[] {
  const { personName, role, title, unitName, number } = subject;
  const titled = title && inLanguage(title, language);
  const numbered = number !== null && objectType !== 'certificate';
  const parts = [
    { text: personName },
    { text: role && words(`people.role.${role}`) },
    {
      text: titled && titled.text,
      lang: titled && titled.language !== language ? titled.language : undefined,
    },
    { text: unitName },
    { text: numbered ? words('reports.audit.version', { number }) : number },
  ];
  return parts.flatMap(({ text, lang }) => (text ? [lang ? { text, lang } : { text }] : []));
}

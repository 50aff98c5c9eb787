import { inLanguage, type Language, type LocalizedText } from '@leidraad/shared/model';

export interface StatementSubject {
  policyTitle: LocalizedText;
  policyNumber: string;
  sections: readonly { number: string; heading: LocalizedText }[];
}

/**
 * The words somebody signs, in `language` or else the language there is. `{policy}`, `{version}` and `{sections}` become
 * the title, the number and the covered sections with their headings; other braces stay as they are.
 */
export function statementText(
  template: LocalizedText,
  subject: StatementSubject,
  language: Language,
): { text: string; language: Language } {
  const chosen = inLanguage(template, language);
  const headings = subject.sections.map(
    (section) => `${section.number} ${inLanguage(section.heading, chosen.language).text}`,
  );
  const values: Record<string, string> = {
    policy: inLanguage(subject.policyTitle, chosen.language).text,
    version: subject.policyNumber,
    sections: new Intl.ListFormat(chosen.language, { type: 'conjunction' }).format(headings),
  };
  const text = chosen.text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { text, language: chosen.language };
}

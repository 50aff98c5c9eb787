import type { PolicyPreview } from '@leidraad/policies/model';
import { UNSURE_BELOW } from '@leidraad/policies/model';
import type { UnderstoodDocument } from './understanding/understood-document';

/** What an import page shows of a document that was read; `bytes` its size as sent. */
export function previewOf(understood: UnderstoodDocument, bytes: number): PolicyPreview {
  const { format, languageCode, language, document, labels, warnings, text } = understood;
  const sections = document.sections.map(({ number, heading, level, clauses }) => ({
    number,
    heading,
    level,
    topic: labels.topics.get(number) ?? ('none' as const),
    clauses: clauses.map(({ heads: _heads, ...clause }) => ({
      ...clause,
      proposal: labels.proposals.get(clause.number) ?? null,
    })),
  }));
  const clauses = sections.flatMap((section) => section.clauses);
  const proposals = clauses.flatMap(({ proposal }) => proposal ?? []);
  return {
    format,
    languageCode: languageCode === '' ? null : languageCode,
    language,
    register: labels.register,
    title: document.title,
    sections,
    leftOut: document.leftOut,
    warnings,
    stats: {
      bytes,
      characters: text.length,
      words: clauses.reduce((sum, clause) => sum + clause.text.split(' ').length, 0),
      sections: sections.length,
      clauses: clauses.length,
      learnerRules: proposals.filter(({ learnerRule }) => learnerRule).length,
      unsure: proposals.filter(({ confidence }) => confidence < UNSURE_BELOW).length,
    },
  };
}

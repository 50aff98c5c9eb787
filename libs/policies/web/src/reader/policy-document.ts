import { type ClauseView, type PolicyVersionView } from '@leidraad/policies/model';
import { inLanguage, type Language, type LocalizedText } from '@leidraad/shared/model';

/** Text with the language it is really in, when that is not the page's. */
export interface ShownText {
  text: string;
  lang: Language | null;
}

export interface ShownClause {
  id: string;
  number: string;
  kind: ClauseView['kind'];
  words: ShownText;
}

export interface ShownSection {
  id: string;
  number: string;
  heading: ShownText;
  clauses: ShownClause[];
}

/** A policy version as one reader reads it. */
export interface PolicyDocument {
  title: ShownText;
  sections: ShownSection[];
  /** Set when the reader's language has no text of its own: the language that is shown instead. */
  onlyIn: Language | null;
}

/** The words of `version` in `language`; what isn't translated stands in its own language and says so. */
export function documentOf(version: PolicyVersionView, language: Language): PolicyDocument {
  const shown = (text: LocalizedText): ShownText => {
    const found = inLanguage(text, language);
    return { text: found.text, lang: found.language === language ? null : found.language };
  };
  const has = version.sources.some((source) => source.language === language);
  return {
    title: shown(version.title),
    onlyIn: has || version.masterLanguage === language ? null : version.masterLanguage,
    sections: version.sections.map((section) => ({
      id: section.id,
      number: section.number,
      heading: shown(section.heading),
      clauses: section.clauses.map(({ clauseId, number, kind, text }) => ({
        id: clauseId,
        number,
        kind,
        words: shown(text),
      })),
    })),
  };
}

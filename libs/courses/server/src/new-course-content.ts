import { DEFAULT_SETTINGS, type CourseContent } from '@leidraad/courses/model';
import { LANGUAGES, type LocalizedText } from '@leidraad/shared/model';

const SUMMARY = { nl: 'Wat het beleid van je vraagt.', en: 'What the policy asks of you.' };

/** `{policy}`, `{version}` and `{sections}` are filled when somebody is asked to sign. */
const STATEMENT = {
  nl:
    'Ik heb versie {version} van het {policy} gelezen. Het gaat om deze delen: {sections}.\n\n' +
    'Ik begrijp wat het beleid van mij vraagt en ik houd me eraan.',
  en:
    'I have read version {version} of the {policy}. This is about these sections: {sections}.\n\n' +
    'I understand what the policy asks of me and I follow it.',
};

/** What a new draft starts with: nothing to teach yet, and texts that a trainer can change, in the title's languages. */
export function newCourseContent(title: LocalizedText): CourseContent {
  const inTitlesLanguages = (text: Required<LocalizedText>): LocalizedText =>
    Object.fromEntries(
      LANGUAGES.filter((language) => title[language] !== undefined).map((language) => [
        language,
        text[language],
      ]),
    );
  return {
    title,
    summary: inTitlesLanguages(SUMMARY),
    lessons: [],
    items: [],
    statement: inTitlesLanguages(STATEMENT),
    settings: DEFAULT_SETTINGS,
  };
}

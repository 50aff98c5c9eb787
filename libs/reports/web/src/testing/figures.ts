import { type CourseFigures, type ItemFigures, type ItemRow } from '@leidraad/reports/model';

const course: CourseFigures['course'] = {
  slug: 'sociale-media',
  title: { nl: 'Sociale media op het werk', en: 'Social media at work' },
  number: 1,
  policySlug: 'beleid',
};
export const itemId = (last: number) => `0190a1b2-0000-7000-8000-${String(last).padStart(12, '0')}`;

export function itemRow(number: number, changes: Partial<ItemRow> = {}): ItemRow {
  return {
    itemId: itemId(number),
    number: 1,
    name: { nl: `Vraag ${number}`, en: `Question ${number}` },
    type: 'situation',
    clauses: ['4.2'],
    through: '2026-10',
    people: 97,
    right: { kind: 'shown', people: 57, percent: 59 },
    reading: 'hard',
    about: null,
    ...changes,
  };
}

export const courseFigures = (...rows: ItemRow[]): CourseFigures => ({ course, rows });

export function itemFigures(changes: Partial<ItemFigures> = {}): ItemFigures {
  return {
    ...itemRow(1),
    course,
    question: { nl: 'Wat doe je?', en: 'What do you do?' },
    parts: [
      {
        key: 'a',
        text: { nl: 'Ik vertel het door', en: 'I pass it on' },
        isRight: false,
        breaks: ['4.2'],
        people: { kind: 'shown', people: 37, percent: 38 },
      },
      {
        key: 'b',
        text: { nl: 'Ik zwijg', en: 'I keep quiet' },
        isRight: true,
        breaks: [],
        people: { kind: 'complementary' },
      },
      {
        key: 'c',
        text: { nl: 'Ik loop weg', en: 'I walk away' },
        isRight: false,
        breaks: [],
        people: { kind: 'small' },
      },
    ],
    situations: [],
    endings: [],
    earlier: [],
    ...changes,
  };
}

export const scenarioFigures = (): ItemFigures =>
  itemFigures({
    type: 'scenario',
    name: { nl: 'De groepsapp', en: 'The group chat' },
    question: {},
    parts: [],
    situations: [
      {
        key: 's1',
        text: { nl: 'Een foto in de app', en: 'A photo in the chat' },
        question: { nl: 'En nu?', en: 'And now?' },
        people: { kind: 'bounded', bound: 'at-least', percent: 95 },
        came: 97,
        choices: [
          {
            key: 'a',
            text: { nl: 'Ik stuur hem door', en: 'I forward it' },
            to: 's2',
            breaks: ['4.2'],
            people: { kind: 'shown', people: 30, percent: 31 },
          },
          {
            key: 'b',
            text: { nl: 'Ik meld het', en: 'I report it' },
            to: 'e1',
            breaks: [],
            people: { kind: 'shown', people: 67, percent: 69 },
          },
        ],
      },
      {
        key: 's2',
        text: { nl: 'Iemand klaagt', en: 'Somebody complains' },
        question: { nl: 'Wat doe je?', en: 'What do you do?' },
        people: { kind: 'shown', people: 30, percent: 31 },
        came: 30,
        choices: [
          {
            key: 'a',
            text: { nl: 'Ik haal hem weg', en: 'I remove it' },
            to: 'e1',
            breaks: [],
            people: { kind: 'small' },
          },
        ],
      },
    ],
    endings: [
      {
        key: 'e1',
        kind: 'passed',
        title: { nl: 'Netjes opgelost', en: 'Well solved' },
        people: { kind: 'shown', people: 67, percent: 69 },
      },
    ],
  });

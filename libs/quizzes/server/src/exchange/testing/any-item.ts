import type { Citation, Item, ItemType } from '@leidraad/quizzes/model';
import type { LocalizedText } from '@leidraad/shared/model';
import fc from 'fast-check';

// Items of every type, with words that formats may trip over; for property tests.

const PIECES = [
  ...'mag niet wel deze foto klant & <b> "ja" {a} =5 ~ # :: \\n %50% -> T F 1) A. ANSWER: ]]> &amp; é ש 北海道 😀 // $'.split(
    ' ',
  ),
  'a => b'.slice(0, 1),
];

/** One to six pieces, some on a new line or in a new paragraph; no white space at the ends. */
const words = (most = 6) =>
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '\n', '\n\n')), {
      minLength: 1,
      maxLength: most,
    })
    .map((pieces) =>
      pieces
        .map(([piece, space]) => `${piece}${space}`)
        .join('')
        .trim(),
    );

/** Words on one line. */
const line = words(4).map((text) => text.replace(/\s+/gu, ' '));
const texts = (text: fc.Arbitrary<string>, isBoth: boolean): fc.Arbitrary<LocalizedText> =>
  isBoth ? fc.record({ nl: text, en: text }) : text.map((nl) => ({ nl }));

const citation: fc.Arbitrary<Citation> = fc.record({
  clauseId: fc.uuid(),
  effect: fc.constantFrom('honours', 'breaks'),
  support: fc.constantFrom('L', 'T', 'A'),
});
const clauses = fc.array(citation, { maxLength: 2 });
const key = fc.stringMatching(/^[a-z0-9 ."_-]{1,8}$/u).map((text) => text.trim() || 'k');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Leaves out members that are undefined, as files do. */
const filled = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  value.map((members) => JSON.parse(JSON.stringify(members)) as T);

/** Parts with keys and words that differ from each other. */
const parts = <T extends object>(fewest: number, most: number, isBoth: boolean, more: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(key, texts(line, isBoth), more), {
      minLength: fewest,
      maxLength: most,
      selector: ([own]) => own,
    })
    .map((list) =>
      list.map(([own, text, rest], index) => ({
        key: own,
        text: Object.fromEntries(Object.entries(text).map(([name, value]) => [name, `${value} ${index}`])),
        ...rest,
      })),
    );

/** An item of a type in Dutch, or in both languages; every text is there. */
export function anyItem(type: ItemType, isBoth = false): fc.Arbitrary<Item> {
  const text = (most?: number) => texts(words(most), isBoth);
  const feedback = fc.record({ text: text(), clauses, accepted: maybe(fc.boolean()) });
  const base = { id: fc.uuid(), lessonKey: fc.constantFrom('privacy', 'eigendom'), critical: fc.boolean() };
  const file = fc
    .tuple(
      fc.uuid(),
      fc.option(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }))),
    )
    .map(([fileId, size]) => ({ fileId, ...(size && { width: size[0], height: size[1] }) }));
  const picture = fc.tuple(file, texts(line, isBoth)).map(([shown, alt]) => ({ ...shown, alt }));
  const before = { situation: maybe(text()), picture: maybe(picture) };
  const scene = fc.record({
    form: fc.constant('messages' as const),
    with: fc.constant('Sam'),
    isGroup: fc.boolean(),
    messages: fc.array(fc.record({ from: fc.constantFrom('Sam', null), text: text() }), { maxLength: 3 }),
  });
  const byType: Record<ItemType, () => fc.Arbitrary<unknown>> = {
    situation: () =>
      fc
        .record({
          ...base,
          type: fc.constant('situation'),
          situation: text(),
          scene: maybe(scene),
          picture: maybe(picture),
          question: text(),
          options: parts(
            2,
            6,
            isBoth,
            fc.record({
              right: fc.boolean(),
              feedback: text(),
              clauses,
              accepted: maybe(fc.boolean()),
              misconception: maybe(fc.constantFrom('joke-excuse', 'wrong-actor')),
            }),
          ),
        })
        .map((item) => ({
          ...item,
          options: item.options.map((option, index) => (index === 0 ? { ...option, right: true } : option)),
        })),
    'true-false': () =>
      fc.record({
        ...base,
        ...before,
        type: fc.constant('true-false'),
        statement: text(),
        isTrue: fc.boolean(),
        feedback: fc.record({ true: feedback, false: feedback }),
      }),
    ordering: () =>
      fc.record({
        ...base,
        ...before,
        type: fc.constant('ordering'),
        question: text(),
        steps: parts(2, 5, isBoth, fc.constant({})),
        feedback: fc.record({ right: feedback, wrong: feedback }),
      }),
    matching: () =>
      parts(2, 5, isBoth, fc.constant({})).chain((targets) =>
        fc.record({
          ...base,
          ...before,
          type: fc.constant('matching'),
          question: text(),
          targets: fc.constant(targets),
          rows: parts(
            2,
            5,
            isBoth,
            fc.record({ target: fc.constantFrom(...targets.map((target) => target.key)), feedback }),
          ),
        }),
      ),
    breach: () =>
      parts(2, 4, isBoth, fc.constant({ clauseId: null })).chain((rules) =>
        fc.record({
          ...base,
          situation: maybe(text()),
          type: fc.constant('breach'),
          question: text(),
          message: fc.record({
            form: fc.constant('post'),
            author: fc.constant('Sam'),
            audience: maybe(text()),
          }),
          rules: fc.constant(rules),
          parts: parts(
            2,
            5,
            isBoth,
            fc.record({
              place: fc.constantFrom('text', 'photo', 'comment'),
              author: maybe(fc.constant('Mila')),
              picture: maybe(file),
              breaks: fc.constantFrom(...rules.map((rule) => rule.key), null),
              feedback,
            }),
          ).map((list) =>
            list.map((part, index) => (index === 0 ? { ...part, breaks: rules[0]?.key } : part)),
          ),
        }),
      ),
    scenario: () =>
      fc.record({
        ...base,
        type: fc.constant('scenario'),
        title: text(),
        start: fc.constant('begin'),
        tests: fc.array(fc.uuid(), { maxLength: 2 }),
        flags: fc.constant([{ key: 'eerlijk', type: 'boolean', start: false }]),
        situations: fc.tuple(text(), text(), feedback).map(([situation, question, said]) => [
          {
            key: 'begin',
            text: situation,
            question,
            choices: [
              {
                key: 'a',
                text: question,
                feedback: said.text,
                points: 2,
                changes: [{ flag: 'eerlijk', set: true }],
                to: 'goed',
                clauses: said.clauses.filter(({ effect }) => effect === 'honours'),
              },
              {
                key: 'b',
                text: situation,
                feedback: said.text,
                points: 0,
                to: 'fout',
                clauses: said.clauses,
              },
            ],
          },
        ]),
        endings: fc.tuple(text(), text()).map(([title, told]) => [
          { key: 'goed', kind: 'passed', title, text: told, clauses: [] },
          { key: 'fout', kind: 'failed', title, text: told, clauses: [] },
        ]),
      }),
  };
  return filled(byType[type]()) as fc.Arbitrary<Item>;
}

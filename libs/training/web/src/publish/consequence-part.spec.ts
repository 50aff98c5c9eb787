import { SeenConsequence } from '@leidraad/courses/web';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { type Consequences, type ImpactConsequence } from '@leidraad/training/model';
import { ConsequencePart, consequenceI18n } from './consequence-part';

const PREVIEW = '/api/courses/fietsen/draft/impact-preview';

const nothing: ImpactConsequence = {
  people: 0,
  deltas: 0,
  fulls: 0,
  moves: 0,
  afterAttempt: 0,
  blocks: [],
  itemIds: [],
  deltaMinutes: null,
  totalMinutes: 0,
  savedMinutes: 0,
  dueDates: [],
};
const counted = (change: Partial<Consequences> = {}): Consequences => ({
  hash: 'a'.repeat(64),
  revision: 3,
  countedAt: '2026-11-28T10:00:00.000Z',
  effectiveOn: '2026-12-01',
  proposed: 'substantive',
  clauses: [{ clauseId: '0190a1b2-0000-7000-8000-000000000101', number: '4.2' }],
  unchanged: 12,
  fullMinutes: 8,
  everybody: 352,
  impacts: {
    editorial: nothing,
    substantive: {
      ...nothing,
      people: 312,
      deltas: 310,
      moves: 2,
      afterAttempt: 1,
      blocks: [{ lessonKey: 'privacy', blockKey: 'regel' }],
      itemIds: ['i1', 'i2'],
      deltaMinutes: { least: 4, most: 4 },
      totalMinutes: 1256,
      savedMinutes: 1240,
      dueDates: [{ dueOn: '2026-12-31', people: 310 }],
    },
    major: { ...nothing, people: 312, fulls: 312, totalMinutes: 2496 },
  },
  ...change,
});

async function part(impact: 'editorial' | 'substantive' | 'major' = 'substantive') {
  const seen = new SeenConsequence();
  const shown = await render(ConsequencePart, {
    scopes: [consequenceI18n],
    inputs: { slug: 'fietsen', revision: 3, impact },
    providers: [{ provide: SeenConsequence, useValue: seen }],
  });
  const answer = async (body: Consequences = counted()) => {
    shown.http.expectOne(PREVIEW).flush(body);
    await shown.settle();
  };
  return { ...shown, seen, answer };
}

describe('what publishing asks of people', () => {
  it('says how many people, what of it, how long and until when, and what is saved', async () => {
    const { answer, element, text, seen } = await part();
    await answer();
    expect(text()).toContain('1 zin anders');
    expect(text()).toContain('1 blok en 2 vragen om opnieuw te doen.');
    expect(text()).toContain('312 mensen');
    expect(text()).toContain('310 krijgen alleen wat er veranderd is. 2 zijn nog bezig en gaan verder');
    expect(text()).toContain('De andere 40 hoeven niets.');
    expect(text()).toContain('Eén van hen maakt eerst de toets af.');
    expect(text()).toContain('4 minuten elk in plaats van 8');
    expect(text()).toContain('31 december');
    expect(text()).toContain('1.240 minuten bespaard');
    expect(text()).toContain('Bewijs voor 12 ongewijzigde zinnen blijft staan');
    expect(seen.hash()).toBe('a'.repeat(64));
    expect(seen.proposed()).toBe('substantive');
    expect(seen.asked()).toEqual({
      editorial: { people: 0, minutes: null },
      substantive: { people: 312, minutes: { least: 4, most: 4 } },
      major: { people: 312, minutes: { least: 8, most: 8 } },
    });
    await expectAccessible(element);
  });

  it('says that an editorial change asks nothing of anybody', async () => {
    const { answer, text } = await part('editorial');
    await answer();
    expect(text()).toContain('Niemand hoeft iets te doen.');
    expect(text()).not.toContain('minuten bespaard');
  });

  it('is counted again when what was seen is no longer so', async () => {
    const { answer, seen, settle, text } = await part();
    await answer();
    seen.recounts.update((count) => count + 1);
    await settle();
    await answer(counted({ everybody: 353 }));
    expect(text()).toContain('De andere 41 hoeven niets.');
  });
});

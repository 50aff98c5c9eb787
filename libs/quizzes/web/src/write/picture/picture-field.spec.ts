import { type TestRequest } from '@angular/common/http/testing';
import {
  type BreachItem,
  type Item,
  type ItemPicture,
  type SituationItem,
  type TrueFalseItem,
} from '@leidraad/quizzes/model';
import { expectAccessible } from '@leidraad/shared/web/testing';
import { newItem } from '../new-items';
import { editing } from '../testing/editing';

const FILE = '0190a1b2-0000-7000-8000-000000000301';
const STORED = { fileId: FILE, width: 640, height: 480 };
const PICTURE: ItemPicture = { ...STORED, alt: { nl: 'een bord' } };
const photo = (bytes = 'x') => new File([bytes], 'foto.png', { type: 'image/png' });
const situation = (changes: Partial<SituationItem> = {}): SituationItem => ({
  ...(newItem('situation', 'privacy') as SituationItem),
  ...changes,
});

async function setup<T extends Item>(item: T, place = 'picture') {
  const page = await editing(item);
  const { element, http, settle } = page;
  const field = () => element.querySelector<HTMLElement>(`[data-part="${place}"]`)!;
  return {
    ...page,
    field,
    /** Drops a file on the field. */
    async drop(file = photo()) {
      const event = Object.assign(new Event('drop'), { dataTransfer: { files: [file] } });
      field().querySelector('ld-file-pick')?.dispatchEvent(event);
      await settle();
    },
    /** What is sent, once the file is read. */
    async sent(): Promise<TestRequest> {
      for (let round = 0; round < 50; round += 1) {
        const [request] = http.match(({ url }) => url === '/api/pictures');
        if (request) return request;
        await settle();
      }
      throw new Error('nothing was sent');
    },
  };
}

describe('the picture of a question', () => {
  it('is sent, shown with its size, and asks for its alternative text', async () => {
    const { drop, element, field, item, sent, settle, text, type } = await setup(situation());
    await drop();
    const request = await sent();
    expect(request.request.body).toEqual({ base64: btoa('x') });
    expect(text()).toContain('We bewaren de afbeelding');
    request.flush(STORED);
    await settle();
    expect(item().picture).toEqual({ ...STORED, alt: {} });
    expect(field().querySelector('img')?.getAttribute('src')).toBe(`/api/pictures/${FILE}`);
    expect(field().textContent).toContain('Zonder alternatieve tekst');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await type('Alternatieve tekst', 'Een bord met namen');
    expect(item().picture?.alt).toEqual({ nl: 'Een bord met namen' });
    expect(field().textContent).not.toContain('Zonder alternatieve tekst');
    await expectAccessible(element);
  });

  it('says beside it why it was refused, and keeps the one before', async () => {
    const { drop, field, item, sent, settle } = await setup(situation({ picture: PICTURE }));
    await drop();
    (await sent()).flush(
      { code: 'picture.animated', message: 'Deze afbeelding beweegt.', requestId: 'r' },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    expect(field().querySelector('[role=alert] .ld-banner')?.textContent).toContain('beweegt');
    expect(item().picture).toEqual(PICTURE);
  });

  it('is refused before it is sent when it cannot be right', async () => {
    const { field, drop, sent } = await setup(situation());
    await drop(new File(['<svg/>'], 'tekening.svg'));
    await expect(sent()).rejects.toThrow('nothing was sent');
    expect(field().textContent).toContain('Dit soort bestand kan niet.');
  });

  it('keeps its words when another takes its place, and asks if they still fit', async () => {
    const { drop, field, item, sent, settle } = await setup(situation({ picture: PICTURE }));
    const other = { ...STORED, fileId: '0190a1b2-0000-7000-8000-000000000302' };
    await drop();
    (await sent()).flush(other);
    await settle();
    expect(item().picture).toEqual({ ...other, alt: { nl: 'een bord' } });
    expect(field().textContent).toContain('Past de alternatieve tekst nog');
  });

  it('does not land in another question that was opened meanwhile', async () => {
    const { drop, element, item, sent, set, settle } = await setup(situation());
    await drop();
    const request = await sent();
    await set('item', situation());
    request.flush(STORED);
    await settle();
    expect(item().picture).toBeUndefined();
    expect(element.querySelector('img, mat-progress-bar')).toBeNull();
  });

  it('is removed, and comes back with its words', async () => {
    const { button, item, settle, undo } = await setup(situation({ picture: PICTURE }));
    button('Verwijder').click();
    await settle();
    expect(item()).not.toHaveProperty('picture');
    await undo();
    expect(item().picture).toEqual(PICTURE);
  });

  it('stands in the other types too', async () => {
    const statement = { ...(newItem('true-false', 'privacy') as TrueFalseItem), picture: PICTURE };
    const { button, item, settle } = await setup(statement);
    button('Verwijder').click();
    await settle();
    expect(item().picture).toBeUndefined();
  });
});

it('a post has one of its own', async () => {
  const post = { form: 'post', author: 'Sam', text: {}, comments: [], picture: PICTURE } as const;
  const item = situation({ scene: { ...post, comments: [] } });
  const { button, item: now, settle, undo } = await setup(item, 'scene.picture');
  button('Verwijder').click();
  await settle();
  expect(now().scene).not.toHaveProperty('picture');
  await undo();
  expect(now().scene).toMatchObject({ picture: PICTURE });
});

describe('the photo of a message to mark', () => {
  const breach = (): BreachItem => {
    const item = newItem('breach', 'privacy') as BreachItem;
    const parts = item.parts.map((part, at) => (at === 0 ? { ...part, place: 'photo' as const } : part));
    return { ...item, parts };
  };

  it('has the words of its part for its alternative text, and goes with them when it is no photo', async () => {
    const item = breach();
    const key = item.parts[0]?.key ?? '';
    const page = await setup(item, `parts.${key}.picture`);
    const { button, choose, drop, element, field, item: now, sent, settle, undo } = page;
    await drop();
    (await sent()).flush(STORED);
    await settle();
    expect(now().parts[0]?.picture).toEqual(STORED);
    expect(field().textContent).not.toContain('Alternatieve tekst');
    expect(field().querySelector('img')?.alt).toBe('');
    button('Verwijder').click();
    await settle();
    expect(now().parts[0]).not.toHaveProperty('picture');
    await undo();
    expect(now().parts[0]?.picture).toEqual(STORED);
    await choose(element.querySelector<HTMLSelectElement>('.place')!, 'text');
    expect(now().parts[0]).not.toHaveProperty('picture');
  });
});

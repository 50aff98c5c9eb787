import type { SituationItem } from '@leidraad/quizzes/model';
import { ItemPictureRow, ItemVersion, Pictures } from '@leidraad/quizzes/server';
import type { Grant } from '@leidraad/shared/server';
import { Files } from '@leidraad/shared/server';
import { v7 as newId } from 'uuid';
import { png } from '../../../../../tools/testing/pictures';
import {
  as,
  HR,
  learner,
  newCourse,
  newCycle,
  newEmployee,
  publish,
  setup,
  type TestCourse,
  type ThreadContext,
  TRAINER,
} from '../../../../../tools/testing/thread';
import { ShownPictures } from './shown-pictures.service';

describe('who may see a picture', () => {
  let ctx: ThreadContext;
  beforeAll(async () => void (ctx = await setup()));
  afterAll(() => ctx.close());

  const newPicture = () => as(newId(), () => ctx.get(Pictures).store(png()), TRAINER);
  const sees = (personId: string, fileId: string, grants: Grant[] = []) =>
    as(personId, () => ctx.get(ShownPictures).read(fileId), grants).then(
      ({ mediaType }) => mediaType,
      (fault: { code: string }) => fault.code,
    );
  /** A course whose only question shows a picture, as publishing writes it. */
  const newPicturedCourse = async (): Promise<TestCourse & { fileId: string }> => {
    const picture = { ...(await newPicture()), alt: { nl: 'Een bord met namen' } };
    const course = await ctx.work.run(async () => {
      const made = await newCourse(ctx, { questions: 1 });
      const item = { ...(made.items[0] as SituationItem), id: newId(), picture };
      const next = await publish(ctx, { ...made, items: [item] });
      const { id } = await ctx.work.repository(ItemVersion).findOneByOrFail({ itemId: item.id });
      await ctx.work.manager.insert(ItemPictureRow, { itemVersionId: id, fileId: picture.fileId });
      return next;
    });
    return { ...course, fileId: picture.fileId };
  };

  it('is who is asked the question, and nobody else who only learns', async () => {
    const { fileId, ...course } = await newPicturedCourse();
    const { personId } = await newCycle(ctx, course);
    const other = await newCycle(ctx, await newPicturedCourse());
    expect(await sees(personId, fileId)).toBe('image/png');
    expect(await sees(other.personId, fileId)).toBe('picture.unknown');
    expect(await sees(await newEmployee(ctx), fileId, HR)).toBe('picture.unknown');
  });

  it('stays who took an attempt with it, after the course moved on', async () => {
    const { fileId, ...course } = await newPicturedCourse();
    const { cycleId, personId } = await newCycle(ctx, course);
    await learner(ctx, { cycleId, personId }).start();
    const next = await publish(ctx, { ...course, items: [] });
    await ctx.work.query('update cycle set course_version_id = $1 where id = $2', [
      next.courseVersionId,
      cycleId,
    ]);
    expect(await sees(personId, fileId)).toBe('image/png');
  });

  it('is whoever writes or approves courses, also before anything was published', async () => {
    const { fileId } = await newPicture();
    expect(await sees(await newEmployee(ctx), fileId, TRAINER)).toBe('image/png');
    expect(await sees(await newEmployee(ctx), fileId)).toBe('picture.unknown');
  });

  it('is nobody where the file is no picture of an item', async () => {
    const { id } = await ctx.get(Files).store(Buffer.from('%PDF-1.7'), 'application/pdf');
    const trainer = await newEmployee(ctx);
    expect(await sees(trainer, id, TRAINER)).toBe('picture.unknown');
    expect(await sees(trainer, newId(), TRAINER)).toBe('picture.unknown');
  });

  it('never changes: what a published item shows is frozen, and nothing is added to it', async () => {
    const { fileId } = await newPicturedCourse();
    const another = await newPicture();
    await expect(ctx.work.query('delete from item_picture')).rejects.toThrow('permission denied');
    await expect(ctx.asOwner('delete from item_picture')).rejects.toThrow('frozen');
    await expect(ctx.work.query('update picture set width = 1')).rejects.toThrow('permission denied');
    await expect(ctx.asOwner('update picture set width = 1')).rejects.toThrow('frozen');
    await expect(
      ctx.work.query(
        'insert into item_picture (item_version_id, file_id) select item_version_id, $2 from item_picture where file_id = $1',
        [fileId, another.fileId],
      ),
    ).rejects.toThrow('gets no new item_picture');
  });
});

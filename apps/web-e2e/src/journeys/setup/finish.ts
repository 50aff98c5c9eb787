import type {
  AnswerSaved,
  AttemptView,
  LessonView,
  Outline,
  Signed,
  StatementView,
  Tasks,
} from '@leidraad/training/model';
import { ApiVisitor } from '../../harness/api.ts';
import type { CourseKey } from './course-key.ts';
import type { Learner } from './people.ts';

/** A training up to the statement, without a browser; the first thing on the to-do list. Answers its cycle. */
export async function upToStatement(
  learner: Learner,
  key: CourseKey,
): Promise<{ visitor: ApiVisitor; cycleId: string }> {
  const visitor = await ApiVisitor.signIn(learner.login, learner.password);
  const cycleId = (await visitor.get<Tasks>('/my/tasks')).open[0]?.cycleId ?? '';
  const { lessons } = await visitor.get<Outline>(`/my/cycles/${cycleId}`);
  for (const { key: lesson } of lessons) {
    const { blocks } = await visitor.get<LessonView>(`/my/cycles/${cycleId}/lessons/${lesson}`);
    await visitor.post(`/my/cycles/${cycleId}/lessons/${lesson}/seen`, {
      blockKeys: blocks.map((block) => block.key),
    });
  }
  const attempt = await visitor.post<AttemptView>(`/my/cycles/${cycleId}/attempts`);
  for (const { position, item } of attempt.questions) {
    if (item.type !== 'situation') throw new Error(`This journey cannot answer a ${item.type}.`);
    const { situation, options } = item;
    const right = key.option(key.words(situation), true);
    const chosen = options.find((option) => key.words(option.text) === right)?.key ?? '';
    await visitor.post<AnswerSaved>(`/my/attempts/${attempt.id}/answers`, {
      clientKey: crypto.randomUUID(),
      position,
      response: { options: [chosen] },
      language: 'nl',
    });
  }
  return { visitor, cycleId };
}

/** A whole training; answers the certificate's id. */
export async function wholeTraining(
  learner: Learner,
  key: CourseKey,
): Promise<{ visitor: ApiVisitor; certificateId: string }> {
  const { visitor, cycleId } = await upToStatement(learner, key);
  const { language, sha256 } = await visitor.get<StatementView>(
    `/my/cycles/${cycleId}/statement?language=nl`,
  );
  const signed = await visitor.post<Signed>(`/my/cycles/${cycleId}/attestation`, { language, sha256 });
  return { visitor, certificateId: signed.certificateId ?? '' };
}

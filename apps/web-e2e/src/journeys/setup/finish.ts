import type { GivenResponse } from '@leidraad/quizzes/model';
import type {
  AnswerSaved,
  AttemptView,
  LessonView,
  Outline,
  QuestionView,
  Signed,
  StatementView,
  Tasks,
} from '@leidraad/training/model';
import { ApiVisitor } from '../../harness/api.ts';
import { answerTo, choiceIn } from './answers.ts';
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
  for (const question of attempt.questions) await answerRight(visitor, key, attempt.id, question);
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

/** Answers a question right, whatever its type; a scenario move by move, up to its ending. */
async function answerRight(
  visitor: ApiVisitor,
  key: CourseKey,
  attemptId: string,
  { position, item: shown }: QuestionView,
): Promise<void> {
  const save = (step: number, response: GivenResponse) =>
    visitor.post<AnswerSaved>(`/my/attempts/${attemptId}/answers`, {
      clientKey: crypto.randomUUID(),
      position,
      step,
      response,
      language: 'nl',
    });
  const item = key.itemOf(shown);
  if (item.type !== 'scenario') {
    await save(0, answerTo(item, true));
    return;
  }
  let now = shown;
  while (now.type === 'scenario' && now.at !== null) {
    const { step, at } = now;
    const situation = item.situations.find((each) => each.key === at.key);
    if (!situation) throw new Error(`The scenario has no situation ${at.key}.`);
    const choice = choiceIn(
      situation,
      (each) => at.choices.some((offered) => offered.key === each.key),
      true,
    );
    now = (await save(step, { situation: at.key, choice: choice.key })).question.item;
  }
}

import { type Language, languageSchema } from '@leidraad/shared/model';
import { Allow, requestContext, Returns } from '@leidraad/shared/server';
import {
  answerSavedSchema,
  type AnswerRequest,
  type AnswerSaved,
  answerSchema,
  attemptSchema,
  type AttemptView,
  blocksSeenSchema,
  type LessonView,
  lessonViewSchema,
  type Outline,
  outlineSchema,
  questionSchema,
  type Replay,
  type Replayed,
  replayedSchema,
  replaySchema,
  savedSchema,
  type Signed,
  signedSchema,
  type SignRequest,
  signSchema,
  statementSchema,
  type StatementView,
  tasksSchema,
  type Tasks as TaskLists,
} from '@leidraad/training/model';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Attestations } from './attestation/attestations.service';
import { PolicyQuestions } from './attestation/policy-questions.service';
import { Answers } from './attempts/answers.service';
import { Attempts } from './attempts/attempts.service';
import { Replays } from './attempts/replays.service';
import { Lessons } from './learning/lessons.service';
import { Outlines } from './learning/outline.service';
import { Tasks } from './learning/tasks.service';

const id = { schema: z.uuid() };
const position = { schema: z.coerce.number().int().min(0).max(100) };
const lessonKey = { schema: z.string().max(60) };
const inLanguageQuery = z.object({ language: languageSchema.optional() });
type Saved = z.infer<typeof savedSchema>;

/** The signed-in person's own training. */
@Controller('my')
export class MyTrainingController {
  constructor(
    private readonly tasks: Tasks,
    private readonly outlines: Outlines,
    private readonly lessons: Lessons,
    private readonly attempts: Attempts,
    private readonly answers: Answers,
    private readonly replays: Replays,
    private readonly attestations: Attestations,
    private readonly questions: PolicyQuestions,
  ) {}

  @Get('tasks')
  @Allow('self')
  @Returns(tasksSchema)
  list(): Promise<TaskLists> {
    return this.tasks.mine();
  }

  @Get('cycles/:id')
  @Allow('self')
  @Returns(outlineSchema)
  outline(@Param('id', id) cycleId: string): Promise<Outline> {
    return this.outlines.mine(cycleId);
  }

  @Get('cycles/:id/lessons/:key')
  @Allow('self')
  @Returns(lessonViewSchema)
  lesson(@Param('id', id) cycleId: string, @Param('key', lessonKey) key: string): Promise<LessonView> {
    return this.lessons.view(cycleId, key);
  }

  @Post('cycles/:id/lessons/:key/seen')
  @Allow('self')
  @Returns(savedSchema)
  seen(
    @Param('id', id) cycleId: string,
    @Param('key', lessonKey) key: string,
    @Body({ schema: blocksSeenSchema }) body: z.infer<typeof blocksSeenSchema>,
  ): Promise<Saved> {
    return this.lessons.markSeen(cycleId, key, body.blockKeys);
  }

  @Post('cycles/:id/attempts')
  @Allow('self')
  @Returns(attemptSchema)
  start(@Param('id', id) cycleId: string): Promise<AttemptView> {
    return this.attempts.start(cycleId);
  }

  @Get('attempts/:id')
  @Allow('self')
  @Returns(attemptSchema)
  attempt(@Param('id', id) attemptId: string): Promise<AttemptView> {
    return this.attempts.mine(attemptId);
  }

  @Post('attempts/:id/answers')
  @Allow('self')
  @Returns(answerSavedSchema)
  answer(
    @Param('id', id) attemptId: string,
    @Body({ schema: answerSchema }) body: AnswerRequest,
  ): Promise<AnswerSaved> {
    return this.answers.save(attemptId, body);
  }

  @Post('attempts/:id/positions/:position/replay')
  @Allow('self')
  @Returns(replayedSchema)
  replay(
    @Param('id', id) attemptId: string,
    @Param('position', position) at: number,
    @Body({ schema: replaySchema }) body: Replay,
  ): Promise<Replayed> {
    return this.replays.play(attemptId, at, body);
  }

  @Get('cycles/:id/statement')
  @Allow('self')
  @Returns(statementSchema)
  statement(
    @Param('id', id) cycleId: string,
    @Query({ schema: inLanguageQuery }) query: { language?: Language | undefined },
  ): Promise<StatementView> {
    return this.attestations.statement(cycleId, query.language ?? requestContext.actor().language);
  }

  @Post('cycles/:id/attestation')
  @Allow('self')
  @Returns(signedSchema)
  sign(@Param('id', id) cycleId: string, @Body({ schema: signSchema }) body: SignRequest): Promise<Signed> {
    return this.attestations.sign(cycleId, body);
  }

  @Post('cycles/:id/questions')
  @Allow('self')
  @Returns(savedSchema, 201)
  ask(
    @Param('id', id) cycleId: string,
    @Body({ schema: questionSchema }) body: z.infer<typeof questionSchema>,
  ): Promise<Saved> {
    return this.questions.ask(cycleId, body.text);
  }
}

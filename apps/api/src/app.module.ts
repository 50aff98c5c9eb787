import { CertificatesModule } from '@leidraad/certificates/server';
import { CERTIFICATE_ERRORS } from '@leidraad/certificates/model';
import { COURSE_ERRORS } from '@leidraad/courses/model';
import { CoursesModule } from '@leidraad/courses/server';
import { PEOPLE_ERRORS } from '@leidraad/people/model';
import { PeopleModule } from '@leidraad/people/server';
import { POLICY_ERRORS } from '@leidraad/policies/model';
import { PoliciesModule } from '@leidraad/policies/server';
import { QUIZ_ERRORS } from '@leidraad/quizzes/model';
import { QuizzesModule } from '@leidraad/quizzes/server';
import { REPORT_ERRORS } from '@leidraad/reports/model';
import { ReportsModule } from '@leidraad/reports/server';
import { Clock, type Config, SharedModule } from '@leidraad/shared/server';
import { TRAINING_ERRORS } from '@leidraad/training/model';
import { TrainingModule } from '@leidraad/training/server';
import { type DynamicModule, Module } from '@nestjs/common';
import { ENTITIES } from '../../../migrations/entities';
import { logging } from './logging';

const MESSAGES = [
  PEOPLE_ERRORS,
  POLICY_ERRORS,
  QUIZ_ERRORS,
  COURSE_ERRORS,
  TRAINING_ERRORS,
  CERTIFICATE_ERRORS,
  REPORT_ERRORS,
];

/** The whole server: what it stands on and its capabilities, from left to right. */
@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        logging(config),
        SharedModule.forRoot({ config, entities: ENTITIES, messages: MESSAGES, ...(clock && { clock }) }),
        PeopleModule,
        PoliciesModule,
        QuizzesModule,
        CoursesModule,
        TrainingModule,
        CertificatesModule,
        ReportsModule,
      ],
    };
  }
}

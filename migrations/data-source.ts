import { DataSource } from 'typeorm';
import { CreateSharedTables1795341600000 } from './1795341600000-CreateSharedTables';
import { CreatePeopleTables1795341601000 } from './1795341601000-CreatePeopleTables';
import { CreatePoliciesTables1795341602000 } from './1795341602000-CreatePoliciesTables';
import { CreateQuizzesTables1795341603000 } from './1795341603000-CreateQuizzesTables';
import { CreateCoursesTables1795341604000 } from './1795341604000-CreateCoursesTables';
import { CreateTrainingTables1795341605000 } from './1795341605000-CreateTrainingTables';
import { CreateCertificatesTables1795341606000 } from './1795341606000-CreateCertificatesTables';
import { AddPersonFunctions1795341607000 } from './1795341607000-AddPersonFunctions';
import { FreezeWhatIsPublished1795341608000 } from './1795341608000-FreezeWhatIsPublished';
import { GrantToApplication1795341609000 } from './1795341609000-GrantToApplication';
import { IndexLatestFacts1795341610000 } from './1795341610000-IndexLatestFacts';
import { KeepWhoWasAssigned1795341611000 } from './1795341611000-KeepWhoWasAssigned';
import { RenameClauseKinds1795341612000 } from './1795341612000-RenameClauseKinds';
import { UnderstandPolicies1795341613000 } from './1795341613000-UnderstandPolicies';
import { AnswerStepByStep1795341614000 } from './1795341614000-AnswerStepByStep';
import { KeepPictures1795341616000 } from './1795341616000-KeepPictures';
import { SeeWhoIsInADraft1795341617000 } from './1795341617000-SeeWhoIsInADraft';
import { PlanReTraining1795341620000 } from './1795341620000-PlanReTraining';
import { RecordUpdatedTo1795341621000 } from './1795341621000-RecordUpdatedTo';
import { KnowWhoLeftADraft1795341621000 } from './1795341621000-KnowWhoLeftADraft';

/** The connection that migrates: `url` names the role that owns the schema. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    entities: [],
    migrations: [
      CreateSharedTables1795341600000,
      CreatePeopleTables1795341601000,
      CreatePoliciesTables1795341602000,
      CreateQuizzesTables1795341603000,
      CreateCoursesTables1795341604000,
      CreateTrainingTables1795341605000,
      CreateCertificatesTables1795341606000,
      AddPersonFunctions1795341607000,
      FreezeWhatIsPublished1795341608000,
      GrantToApplication1795341609000,
      IndexLatestFacts1795341610000,
      KeepWhoWasAssigned1795341611000,
      RenameClauseKinds1795341612000,
      UnderstandPolicies1795341613000,
      AnswerStepByStep1795341614000,
      KeepPictures1795341616000,
      SeeWhoIsInADraft1795341617000,
      PlanReTraining1795341620000,
      RecordUpdatedTo1795341621000,
      KnowWhoLeftADraft1795341621000,
    ],
    synchronize: false,
  });
}

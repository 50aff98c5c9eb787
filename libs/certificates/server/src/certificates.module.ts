import { NameChecks, PeopleModule } from '@leidraad/people/server';
import { TrainingModule } from '@leidraad/training/server';
import { Module } from '@nestjs/common';
import { CertificateSource } from './holding/certificate-source';
import { CertificatesController } from './holding/certificates.controller';
import { Certificates } from './holding/certificates.service';
import { CycleCompletedListener } from './issuing/cycle-completed.listener';
import { Drawing } from './issuing/drawing.service';
import { Issuing } from './issuing/issuing.service';
import { missingGlyphs } from './pdf/font-coverage';
import { CertificateTasksController } from './tasks/certificate-tasks.controller';
import { CertificateTasks } from './tasks/certificate-tasks.service';
import { VerificationController } from './verification/verification.controller';
import { VerificationService } from './verification/verification.service';

const SERVICES = [Certificates, CertificateTasks, Drawing, Issuing, VerificationService];

@Module({
  imports: [PeopleModule, TrainingModule],
  controllers: [CertificatesController, CertificateTasksController, VerificationController],
  providers: [...SERVICES, CertificateSource, CycleCompletedListener],
  exports: SERVICES,
})
export class CertificatesModule {
  constructor(names: NameChecks) {
    names.answerWith(missingGlyphs);
  }
}

import { type Verification, verificationSchema } from '@leidraad/certificates/model';
import { Public, Returns } from '@leidraad/shared/server';
import { Controller, Get, Ip, Param } from '@nestjs/common';
import { z } from 'zod';
import { VerificationService } from './verification.service';

@Controller('verify')
export class VerificationController {
  constructor(private readonly verification: VerificationService) {}

  /** Whether a certificate is known and valid, for anybody. An unknown number is an answer, not an error. */
  @Get(':number')
  @Public()
  @Returns(verificationSchema)
  check(
    @Param('number', { schema: z.string().max(100) }) number: string,
    @Ip() address: string,
  ): Promise<Verification> {
    return this.verification.check(number, address);
  }
}

import { DomainError } from '@leidraad/shared/model';
import { Controller, Get, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { z } from 'zod';
import { Public } from '../auth/permission.decorator';
import { UnitOfWork } from '../database/unit-of-work';
import { Returns } from '../http/returns.decorator';

const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
const readySchema = z.object({ status: z.literal('ok'), secondLock: z.boolean() }).meta({ id: 'Ready' });

/** Whether this process is stopping: ready says no, so that no new requests are sent here. */
@Injectable()
export class Stopping implements BeforeApplicationShutdown {
  now = false;
  beforeApplicationShutdown(): void {
    this.now = true;
  }
}

@Controller('health')
export class HealthController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly stopping: Stopping,
  ) {}

  /** The process runs. */
  @Get('live')
  @Public()
  @Returns(healthSchema)
  live(): z.infer<typeof healthSchema> {
    return { status: 'ok' };
  }

  /** Requests can be answered. `secondLock`: the application's database role may not change frozen rows. */
  @Get('ready')
  @Public()
  @Returns(readySchema)
  async ready(): Promise<z.infer<typeof readySchema>> {
    if (this.stopping.now) throw new DomainError('server.unavailable', 'unavailable');
    try {
      const [row] = await this.work.query<{ locked: boolean }>(
        "select not has_table_privilege(current_user, 'audit_entry', 'update') as locked",
      );
      return { status: 'ok', secondLock: row?.locked ?? false };
    } catch {
      throw new DomainError('server.unavailable', 'unavailable');
    }
  }
}
